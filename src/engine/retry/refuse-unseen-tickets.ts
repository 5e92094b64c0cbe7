import type { RecordKey } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { readCanary } from '../canary/canary-memo.ts';
import type { RunContext } from '../context.ts';

/**
 * Throws Failure `E_CANARY` (exit 4) for tickets that a retry would write before the first ones of the migration were looked at: a
 * retry has no canary. Those of a canary that still flies may be mended: the apply that goes on reads them back.
 */
export async function refuseUnseenTickets(
  { store, migration }: Pick<RunContext, 'store' | 'migration'>,
  keys: readonly RecordKey[],
): Promise<void> {
  if (migration.run.canary.tickets === 0) return;
  const canary = await readCanary(store);
  const allowed = new Set(canary?.status === 'flying' ? canary.ids : []);
  const isUnseen = keys.some(({ entity, id }) => entity === 'tickets' && !allowed.has(id));
  if (!isUnseen || canary?.status === 'passed') return;
  throw new Failure({
    code: 'E_CANARY',
    message:
      'The first tickets of the migration were not found to be as they should: until then a retry writes no others.',
    hint: 'Run apply: it brings the first tickets up to date, those that failed among them, and reads them back. What fails after that can be retried.',
    exitCode: exitCodes.refused,
  });
}
