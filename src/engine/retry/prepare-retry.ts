import type { RecordKey } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { settleOpenIntents } from '../apply/settle-open-intents.ts';
import type { RunContext } from '../context.ts';
import { isEdited } from '../plan/make-header.ts';
import { refuseUnfinishedRollback } from '../rollback/refuse-unfinished.ts';
import { listRetries, type RetryChoice } from './list-retries.ts';
import { refuseUnseenTickets } from './refuse-unseen-tickets.ts';

/**
 * What a retry is to do: `finish` the one that was cut off, or try these records again. What is unknown is looked for first: of a
 * record that the target had twice and has once by now, the one that is left is taken into the ledger. Only reads from the target.
 *
 * Throws Failure `E_PLAN_UNFINISHED` (exit 4) where a plan is half applied and the spec has changed since, `E_NOTHING_APPLIED`
 * (exit 4) where the last plan was never applied, `E_ROLLBACK_UNFINISHED`, `E_CANARY` (exit 4), and what `listRetries` throws.
 */
export async function prepareRetry(context: RunContext, choice: RetryChoice): Promise<'finish' | RecordKey[]> {
  const { store, migration } = context;
  await refuseUnfinishedRollback(context);
  const plan = await store.plan();
  const isRetry = plan?.amendedSince !== undefined;
  const isHalfApplied = plan?.started && !plan.applied;
  if (isHalfApplied && isRetry) return 'finish';
  if (isHalfApplied && isEdited(plan.header, migration)) {
    throw new Failure({
      code: 'E_PLAN_UNFINISHED',
      message: `The plan of ${formatInstant(plan.header.createdAt, migration.timezone)} is half applied, and the spec has changed since: records of one migration would be mapped in two ways.`,
      hint: 'Run apply: it plans anew, what failed too, shows that plan and asks before it writes. What was written stays, and is brought up to date.',
      exitCode: exitCodes.refused,
    });
  }
  if (isHalfApplied && plan.retry?.started) return 'finish';
  if (!plan?.applied && !isHalfApplied && !isRetry) {
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
  const keys = await listRetries(store, choice);
  if (isHalfApplied && !plan.header.demo) await refuseUnseenTickets(context, keys);
  return keys;
}
