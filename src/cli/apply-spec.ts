import { applyPlan } from '../engine/apply/apply-plan.ts';
import { exitCodeOfApply } from '../engine/apply/summarize.ts';
import type { RunContext } from '../engine/context.ts';
import { checkStaleness } from '../engine/plan/check-staleness.ts';
import { makePlan, type PlanSummaryEvent } from '../engine/plan/make-plan.ts';
import { readPlanHeader } from '../engine/plan/plan-file.ts';
import { type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import { askApproval } from './ask-approval.ts';
import type { ApplyOptions } from './commands/apply.ts';
import { hasChanges, showPlan, sum } from './plan-spec.ts';
import { saveReport } from './save-report.ts';
import type { Session } from './session.ts';
import { withRun } from './with-run.ts';

/** Goes on with a half-applied plan, applies the plan of a file, or plans, asks and applies. */
export async function applySpec(file: string, options: ApplyOptions): Promise<ExitCode> {
  const header = /\.ya?ml$/i.test(file) ? null : await readPlanHeader(file);
  return withRun({ spec: header?.spec ?? file, mode: 'apply', options }, async (context, session) => {
    if (header) await checkStaleness(context, header);
    else if (!(await isHalfApplied(context)) && !(await planAndAsk(context, session, options))) return exitCodes.done;
    const summary = await session.watch(context.migration.name, () =>
      applyPlan(context, { skipBlocked: options.skipBlocked }),
    );
    await saveReport(context, options);
    return exitCodeOfApply(summary);
  });
}

async function isHalfApplied({ store }: RunContext): Promise<boolean> {
  const plan = await store.plan();
  return plan?.started === true && !plan.applied;
}

/** Whether the plan was approved; one without changes needs no approval. */
async function planAndAsk(context: RunContext, session: Session, options: ApplyOptions): Promise<boolean> {
  const summary = await session.watch(context.migration.name, () => makePlan(context, { refresh: options.refresh }));
  await showPlan(context, { ...options, brief: options.autoApprove });
  refuseBlocked(summary, options);
  if (options.autoApprove || !hasChanges(summary)) return true;
  return askApproval(`Write these changes to ${context.tenant.url}?`);
}

function refuseBlocked(summary: PlanSummaryEvent, { skipBlocked }: ApplyOptions): void {
  const blocked = sum(summary, 'blocked');
  if (blocked === 0 || skipBlocked) return;
  throw new Failure({
    code: 'E_BLOCKED',
    message: `${blocked} records are blocked; nothing was written`,
    hint: 'Mend the spec where the plan points to, or leave them out with --skip-blocked.',
  });
}
