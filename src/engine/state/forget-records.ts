import { formatKey, type RecordKey } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { OpenState } from '../../state/open-store.ts';
import { closeOpenWrites, openWritesOf } from '../../state/record-history.ts';
import { keepForgotten, readForgotten } from './forgotten-memo.ts';

/** What will be forgotten of a record. */
export interface Forgettable {
  key: RecordKey;
  targetId: string | null;
  children: number;
  openWrites: number;
}

/** What the state knows of these records. Throws Failure `E_NOT_KNOWN` when it knows nothing of one of them. */
export async function findForgettable(
  { store, connection }: OpenState,
  keys: readonly RecordKey[],
): Promise<Forgettable[]> {
  const found: Forgettable[] = [];
  const unknown: RecordKey[] = [];
  for (const key of keys) {
    const [row] = (await store.ledger(key.entity, [key.id])).filter(({ aggregate }) => aggregate === null);
    const open = openWritesOf(connection, key).length;
    if (!row && open === 0) unknown.push(key);
    const children = (await store.children([key])).length;
    found.push({ key, targetId: row?.targetId ?? null, children, openWrites: open });
  }
  if (unknown.length > 0) {
    throw new Failure({
      code: 'E_NOT_KNOWN',
      message: `The state knows nothing of ${unknown.map(formatKey).join(', ')}.`,
      hint: 'Nothing was forgotten. A record is named as in reports: tickets/880123.',
    });
  }
  return found;
}

/**
 * Removes their ledger rows with those of their children, gives up what is not known of them, and has the next plan look for
 * them in the target.
 */
export async function forgetRecords({ connection, store }: OpenState, keys: readonly RecordKey[]): Promise<void> {
  // First, so that a process that dies on the way leaves nothing forgotten that is not looked for.
  await keepForgotten(store, [...(await readForgotten(store)), ...keys]);
  connection.transaction(() => closeOpenWrites(connection, keys));
  await store.forgetLedger(keys);
}
