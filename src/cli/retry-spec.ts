import { applyPlan } from '../engine/apply/apply-plan.ts';
import type { RunContext } from '../engine/context.ts';
import { makePlan } from '../engine/plan/make-plan.ts';
import { prepareRetry } from '../engine/retry/prepare-retry.ts';
import { tellMoreToDo } from '../engine/windows/tell-more-to-do.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { formatInstant } from '../model/zoned-time.ts';
import { formatNoun } from '../ui/format.ts';
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
    const summary = await session.watch(name, () =>
      tellMoreToDo(context, () => applyPlan(context, { skipBlocked, command: 'retry' }), { retry: true }),
    );
    const exitCode = await finishApply(context, summary, options);
    if (options.format === 'text') await tellWhatFollows(context);
    return exitCode;
  });
}

/** A retry touches none but its own records: others are still to come, or may lead to what has just arrived. */
async function tellWhatFollows({ store, migration }: RunContext): Promise<void> {
  const plan = await store.plan();
  if (plan?.started && !plan.applied) {
    const when = formatInstant(plan.header.createdAt, migration.timezone);
    process.stdout.write(`The plan of ${when} is still half applied: apply goes on with the rest of it.\n`);
    return;
  }
  const open = await store.countOpenLinks();
  if (open === 0) return;
  process.stdout.write(
    `${formatNoun(open, 'record')} ${open === 1 ? 'has' : 'have'} links to what was not in the target before: the next apply writes those whose records have arrived.\n`,
  );
}

async function planAndAsk(
  context: RunContext,
  session: Session,
  options: RetryOptions & { retry: Exclude<Awaited<ReturnType<typeof prepareRetry>>, 'finish'> },
): Promise<boolean> {
  const summary = await session.watch(context.migration.name, () =>
    tellMoreToDo(context, () => makePlan(context, { retry: options.retry }), { retry: true }),
  );
  await showPlan(context, { ...options, brief: true });
  refuseBlocked(summary, options);
  if (options.autoApprove || !hasChanges(summary)) return true;
  return askApproval(`Write these changes to ${context.tenant.url}?`, {
    before: 'Retry asks before it writes',
    hint: 'Review what it would write, then run retry with --auto-approve.',
  });
}
