import { type ApplySummaryEvent, exitCodeOfApply } from '../engine/apply/summarize.ts';
import type { RunContext } from '../engine/context.ts';
import type { PlanSummaryEvent } from '../engine/plan/make-plan.ts';
import { type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import { sum } from './plan-spec.ts';
import type { RunOptions } from './run-options.ts';
import { saveReport } from './save-report.ts';

/** Saves the report of what was applied and answers the exit code. */
export async function finishApply(
  context: RunContext,
  summary: ApplySummaryEvent,
  options: Pick<RunOptions, 'state' | 'format'>,
): Promise<ExitCode> {
  await saveReport(context, options);
  // A setting that is still off needs somebody as much as a record that failed.
  const isMuted = (await context.store.settings()).some(({ muted }) => muted);
  return isMuted ? exitCodes.incomplete : exitCodeOfApply(summary);
}

/** Throws Failure `E_BLOCKED` for a plan with blocked records, unless they are to be left out. */
export function refuseBlocked(summary: PlanSummaryEvent, { skipBlocked }: { skipBlocked?: boolean }): void {
  const blocked = sum(summary, 'blocked');
  if (blocked === 0 || skipBlocked) return;
  throw new Failure({
    code: 'E_BLOCKED',
    message: `${blocked} records are blocked; nothing was written`,
    hint: 'Mend the spec where the plan points to, or leave them out with --skip-blocked.',
  });
}
