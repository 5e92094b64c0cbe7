import type { RecordKey } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { settleOpenIntents } from '../apply/settle-open-intents.ts';
import type { RunContext } from '../context.ts';
import { refuseUnfinishedRollback } from '../rollback/refuse-unfinished.ts';
import { listRetries, type RetryChoice } from './list-retries.ts';

/**
 * What a retry is to do: `finish` the one that was cut off, or try these records again. What is unknown is looked for first: of a
 * record that the target had twice and has once by now, the one that is left is taken into the ledger. Only reads from the target.
 *
 * Throws Failure `E_PLAN_UNFINISHED` (exit 4) where a plan is half applied, `E_NOTHING_APPLIED` (exit 4) where the last plan was
 * never applied, `E_ROLLBACK_UNFINISHED` (exit 4), and what `listRetries` throws.
 */
export async function prepareRetry(context: RunContext, choice: RetryChoice): Promise<'finish' | RecordKey[]> {
  const { store, migration } = context;
  await refuseUnfinishedRollback(context);
  const plan = await store.plan();
  const isRetry = plan?.amendedSince !== undefined;
  if (plan?.started && !plan.applied) {
    if (isRetry) return 'finish';
    throw new Failure({
      code: 'E_PLAN_UNFINISHED',
      message: `The plan of ${formatInstant(plan.header.createdAt, migration.timezone)} is half applied: what is left of it comes first.`,
      hint: 'Run apply: it goes on where it stopped. Then retry what failed.',
      exitCode: exitCodes.refused,
    });
  }
  if (!plan?.applied && !isRetry) {
    throw new Failure({
      code: 'E_NOTHING_APPLIED',
      message: plan
        ? `The plan of ${formatInstant(plan.header.createdAt, migration.timezone)} was never applied; it holds what failed before.`
        : 'Nothing was applied yet: there is nothing to try again.',
      hint: 'Run apply.',
      exitCode: exitCodes.refused,
    });
  }
  await settleOpenIntents(context);
  return await listRetries(store, choice);
}
