import { exitCodes, Failure } from '../../model/failure.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Store } from '../../model/store.ts';
import { isUnfinishedRollback } from '../../model/unfinished-rollback.ts';
import { formatInstant } from '../../model/zoned-time.ts';

/**
 * Throws Failure `E_ROLLBACK_UNFINISHED` (exit 4) where the last thing that wrote is a rollback that did not come to its end: to
 * apply would make again what it deleted, which nobody may want.
 */
export async function refuseUnfinishedRollback({
  store,
  migration,
}: {
  store: Pick<Store, 'runs'>;
  migration: Pick<Migration, 'timezone'>;
}): Promise<void> {
  const last = (await store.runs()).at(-1);
  if (!isUnfinishedRollback(last)) return;
  throw new Failure({
    code: 'E_ROLLBACK_UNFINISHED',
    message: `The rollback of ${formatInstant(last.startedAt, migration.timezone)} did not come to its end: some records are deleted, others still stand.`,
    hint: 'Run rollback: it goes on where it stopped. To make again what it deleted instead: apply --after-rollback.',
    exitCode: exitCodes.refused,
  });
}
