import { applyPlan } from '../engine/apply/apply-plan.ts';
import { judgeUnfinished, type Unfinished } from '../engine/apply/judge-unfinished.ts';
import { noteFilesToFetch } from '../engine/apply/note-files-to-fetch.ts';
import type { ApplySummaryEvent } from '../engine/apply/summarize.ts';
import type { RunContext } from '../engine/context.ts';
import { checkStaleness } from '../engine/plan/check-staleness.ts';
import { makePlan } from '../engine/plan/make-plan.ts';
import { readPlanHeader } from '../engine/plan/plan-file.ts';
import { refuseUnfinishedRollback } from '../engine/rollback/refuse-unfinished.ts';
import { tellMoreToDo } from '../engine/windows/tell-more-to-do.ts';
import { type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import { formatInstant } from '../model/zoned-time.ts';
import { askApproval } from './ask-approval.ts';
import type { ApplyOptions } from './commands/apply.ts';
import { finishApply, refuseBlocked } from './finish-apply.ts';
import { hasChanges, showPlan } from './plan-spec.ts';
import { saveComparison } from './save-comparison.ts';
import type { Session } from './session.ts';
import { withRun } from './with-run.ts';

/** Goes on with a half-applied plan, applies the plan of a file, or plans, asks and applies. */
export async function applySpec(file: string, options: ApplyOptions): Promise<ExitCode> {
  const header = /\.ya?ml$/i.test(file) ? null : await readPlanHeader(file);
  return withRun({ spec: header?.spec ?? file, mode: 'apply', options }, async (context, session) => {
    if (!options.afterRollback) await refuseUnfinishedRollback(context);
    if (header) await checkStaleness(context, header);
    else {
      const unfinished = await settleUnfinished(context, session, options);
      const approved =
        unfinished === 'finish' || (await planAndAsk(context, session, options, unfinished === 'replan'));
      if (!approved) {
        process.stdout.write('Nothing was written.\n');
        return exitCodes.done;
      }
    }
    const summary = await apply(context, session, options);
    const exitCode = await finishApply(context, summary, options);
    const plan = await context.store.plan();
    if (plan?.header.demo) await saveComparison(context, options);
    return exitCode;
  });
}

function apply(
  context: RunContext,
  session: Session,
  { skipBlocked, acceptCanary }: ApplyOptions,
): Promise<ApplySummaryEvent> {
  return session.watch(context.migration.name, () =>
    tellMoreToDo(context, () => applyPlan(context, { skipBlocked, acceptCanary })),
  );
}

/**
 * What becomes of a half-applied plan. One of a demo is finished first when all is asked for; a demo beside a half-applied
 * migration would forget what is left of it.
 */
async function settleUnfinished(context: RunContext, session: Session, options: ApplyOptions): Promise<Unfinished> {
  const plan = await context.store.plan();
  const isDemo = plan?.header.demo ?? false;
  if (plan?.started && !plan.applied && !isDemo && options.demo) {
    throw new Failure({
      code: 'E_PLAN_UNFINISHED',
      message: `The plan of ${formatInstant(plan.header.createdAt, context.migration.timezone)} is half applied, and it is no demo; a demo would forget what is left of it.`,
      hint: 'Run apply without --demo: it goes on where it stopped.',
      exitCode: exitCodes.refused,
    });
  }
  const unfinished = await judgeUnfinished(context, { mend: !options.acceptCanary });
  if (unfinished !== 'finish' || isDemo === (options.demo ?? false)) return unfinished;
  await apply(context, session, options);
  return 'none';
}

/** Whether the plan was approved; one without changes needs no approval. */
async function planAndAsk(
  context: RunContext,
  session: Session,
  options: ApplyOptions,
  supersede: boolean,
): Promise<boolean> {
  const summary = await session.watch(context.migration.name, () =>
    tellMoreToDo(context, () =>
      makePlan(context, {
        refresh: options.refresh && !options.snapshot,
        full: options.full ?? false,
        demo: options.demo,
        supersede,
      }),
    ),
  );
  if (options.snapshot) await noteFilesToFetch(context);
  await showPlan(context, { ...options, brief: options.autoApprove });
  refuseBlocked(summary, options);
  if (options.autoApprove || !hasChanges(summary)) return true;
  return askApproval(`Write these changes to ${context.tenant.url}?`);
}
