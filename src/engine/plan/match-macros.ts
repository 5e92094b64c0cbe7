import type { PlanEntity } from '../../model/entity.ts';
import { foldName } from '../../model/fold-name.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RunContext } from '../context.ts';
import type { DesiredRecord } from './desire-records.ts';
import { findByName } from './identities/find-by-name.ts';

/**
 * Canned texts that already stand under the name of a macro that is to be created, by the macro's id. Nothing in them says
 * where they come from, so that after a lost state the name alone keeps a macro from being written twice.
 */
export async function matchMacros(
  { store }: Pick<RunContext, 'store'>,
  entity: PlanEntity,
  batch: readonly DesiredRecord[],
  ledger: ReadonlyMap<string, LedgerRow>,
): Promise<ReadonlyMap<string, { targetId: string; reason: string }>> {
  if (entity !== 'macros') return new Map();
  const wanted = batch.flatMap(({ id, desired }) => (desired && !ledger.has(id) ? [desired] : []));
  const existing = await findByName(
    store,
    'macros',
    wanted.map(({ label }) => label),
  );
  return new Map(
    wanted.flatMap(({ key, label }) => {
      const found = existing.get(foldName(label))?.[0];
      return found ? [[key.id, { targetId: found.id, reason: 'a canned text has this name' }] as const] : [];
    }),
  );
}
