import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { RunContext } from '../context.ts';
import { seekRecord } from '../seek-record.ts';
import { keepCanary, readCanary } from './canary-memo.ts';

/**
 * A person who was told what is wrong with the canary has mended it: it may fly again. What of it stands and was wrong counts from
 * now on as recovered by its marker: the next plan reads it back, and brings up to date what differs. What does not stand any more
 * (it is looked for) is forgotten, and so made again. False: no canary was grounded.
 */
export async function mendCanary(
  context: Pick<RunContext, 'store' | 'target' | 'sourceKey' | 'signal'>,
): Promise<boolean> {
  const { store } = context;
  const canary = await readCanary(store);
  if (canary?.status !== 'grounded') return false;
  const rows = await store.ledger('tickets', canary.wrong);
  const gone = await findGone(context, rows);
  await store.forgetLedger(rows.flatMap(({ key }) => (gone.has(key.id) ? [key] : [])));
  const standing = rows.filter(({ key }) => !gone.has(key.id));
  // In this order: a ticket that counts as recovered is never made again, whatever is known of its children.
  await store.putLedger(
    standing.map(({ standing: _standing, ...row }) => ({
      ...row,
      written: {},
      inputDigest: null,
      complete: false,
      linked: false,
    })),
  );
  await store.forgetChildren(standing.map(({ key }) => key));
  await keepCanary(store, { ...canary, status: 'flying', wrong: [] });
  return true;
}

async function findGone(
  { target, sourceKey, signal }: Pick<RunContext, 'target' | 'sourceKey' | 'signal'>,
  rows: readonly LedgerRow[],
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  if (rows.length === 0) return gone;
  // Whatever stands below where one was written was there before.
  const sought = rows.map(({ key, targetId }) => seekRecord(key, formatMarker(sourceKey, key), targetId ?? undefined));
  for await (const found of target.reader.find(sought, { patient: false, signal })) {
    if (found.targetIds.length === 0) gone.add(found.sought.key.id);
  }
  return gone;
}
