import type { RunContext } from '../engine/context.ts';
import { listShown } from '../engine/demo/choose-demo.ts';
import { lastDemo } from '../engine/demo/demo-memo.ts';
import { makePlan, type PlanSummaryEvent } from '../engine/plan/make-plan.ts';
import { writePlanFile } from '../engine/plan/plan-file.ts';
import { summarisePlan } from '../engine/plan/summarise-plan.ts';
import { type PlanEntity, planEntities } from '../model/entity.ts';
import { type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import { renderPlanMarkdown } from '../ui/markdown/render-plan.ts';
import { renderDemo, renderDemoMarkdown } from '../ui/text/render-demo.ts';
import { renderPlan, renderPlanBriefly } from '../ui/text/render-plan.ts';
import type { PlanOptions } from './commands/plan.ts';
import { withRun } from './with-run.ts';
import { writeText } from './write-text.ts';

/** Plans, shows the plan, and says by the exit code whether something is blocked or there is something to do. */
export function planSpec(spec: string, options: PlanOptions): Promise<ExitCode> {
  const only = options.only && readEntities(options.only);
  const exclude = options.exclude && readEntities(options.exclude);
  return withRun({ spec, mode: 'plan', options }, async (context, { watch }) => {
    const summary = await watch(context.migration.name, () =>
      makePlan(context, { refresh: options.refresh, full: options.full ?? false, only, exclude, demo: options.demo }),
    );
    await showPlan(context, options);
    if (options.out) {
      await writePlanFile(context.store, options.out, { showValues: options.showValues });
      if (options.format === 'text')
        writeText(`\nThe plan is written to ${options.out}: deskhaul apply ${options.out}\n`);
    }
    if (sum(summary, 'blocked') > 0) return exitCodes.failed;
    return options.detailedExitcode && hasChanges(summary) ? exitCodes.changes : exitCodes.done;
  });
}

/** The plan for people, `brief` when nobody is asked about it; with `json` the summary event says it all. */
export async function showPlan(
  context: RunContext,
  options: Pick<PlanOptions, 'format' | 'showValues' | 'demo'> & { brief?: boolean },
): Promise<void> {
  if (options.format === 'json') return;
  if (options.demo) await showDemo(context, options);
  const report = await summarisePlan(context, { showValues: options.showValues });
  if (options.format === 'markdown') process.stdout.write(`${renderPlanMarkdown(report)}\n`);
  else {
    const { columns } = process.stdout;
    process.stdout.write(`${(options.brief ? renderPlanBriefly : renderPlan)(report, columns)}\n`);
  }
}

/** Which records a demo moves, and why these. */
async function showDemo({ store, migration }: RunContext, { format }: Pick<PlanOptions, 'format'>): Promise<void> {
  const choice = await lastDemo(store);
  const demo = { records: listShown(choice), uncovered: choice.uncovered, count: migration.run.demo.count };
  if (format === 'markdown') process.stdout.write(renderDemoMarkdown(demo));
  else writeText(renderDemo(demo));
}

/** Whether apply would write or remember anything. */
export function hasChanges(summary: PlanSummaryEvent): boolean {
  return (['create', 'adopt', 'update', 'link'] as const).some((action) => sum(summary, action) > 0);
}

export function sum(
  { entities }: PlanSummaryEvent,
  action: keyof NonNullable<PlanSummaryEvent['entities']['tickets']>,
): number {
  return Object.values(entities).reduce((total, counts) => total + counts[action], 0);
}

function readEntities(names: readonly string[]): PlanEntity[] {
  const unknown = names.find((name) => !(planEntities as readonly string[]).includes(name));
  if (unknown === undefined) return names as PlanEntity[];
  throw new Failure({
    code: 'E_UNKNOWN_ENTITY',
    message: `there is no entity "${unknown}"`,
    hint: `There are: ${planEntities.join(', ')}.`,
  });
}
