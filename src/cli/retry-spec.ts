import { applyPlan } from '../engine/apply/apply-plan.ts';
import type { RunContext } from '../engine/context.ts';
import { makePlan } from '../engine/plan/make-plan.ts';
import { prepareRetry } from '../engine/retry/prepare-retry.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { askApproval } from './ask-approval.ts';
import type { RetryOptions } from './commands/retry.ts';
import { finishApply, refuseBlocked } from './finish-apply.ts';
import { hasChanges, showPlan } from './plan-spec.ts';
import type { Session } from './session.ts';
import { withRun } from './with-run.ts';

/** Tries failed and unknown records again: pulls them anew, plans, asks and applies. */
export function retrySpec(spec: string, records: readonly string[], options: RetryOptions): Promise<ExitCode> {
  return withRun({ spec, mode: 'apply', options }, async (context, session) => {
    const { name } = context.migration;
    const choice = { records, skipped: options.skipped ?? false };
    const retry = await session.watch(name, () => prepareRetry(context, choice));
    if (retry !== 'finish') {
      if (retry.length === 0) {
        if (options.format === 'text') process.stdout.write('Nothing failed: there is nothing to try again.\n');
        return exitCodes.done;
      }
      if (!(await planAndAsk(context, session, { ...options, retry }))) {
        if (options.format === 'text') process.stdout.write('Nothing was written.\n');
        return exitCodes.done;
      }
    }
    const { skipBlocked } = options;
    const summary = await session.watch(name, () => applyPlan(context, { skipBlocked, command: 'retry' }));
    return await finishApply(context, summary, options);
  });
}

async function planAndAsk(
  context: RunContext,
  session: Session,
  options: RetryOptions & { retry: Exclude<Awaited<ReturnType<typeof prepareRetry>>, 'finish'> },
): Promise<boolean> {
  const summary = await session.watch(context.migration.name, () => makePlan(context, { retry: options.retry }));
  await showPlan(context, { ...options, brief: true });
  refuseBlocked(summary, options);
  if (options.autoApprove || !hasChanges(summary)) return true;
  return askApproval(`Write these changes to ${context.tenant.url}?`);
}
