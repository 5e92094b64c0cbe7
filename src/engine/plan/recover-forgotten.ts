import { formatKey, isPlanned, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { formatMarker } from '../../model/marker.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, pageSize } from '../pages.ts';
import { seekRecord } from '../seek-record.ts';
import { keepForgotten, readForgotten } from '../state/forgotten-memo.ts';
import { markedTwice, recoveredRow } from './recovered-row.ts';

/** Where it stands. */
type Place = Pick<Existing, 'id' | 'url'>;

/**
 * Looks in the target for records that the state was told to forget: what carries our marker is known again, so that it is not
 * written twice; what does not will be written anew. Throws Failure `E_MARKERS` (exit 4) for one that stands twice.
 */
export async function recoverForgotten(context: RunContext): Promise<void> {
  const { store } = context;
  const forgotten = await readForgotten(store);
  if (forgotten.length === 0) return;
  for (const [entity, keys] of Map.groupBy(forgotten, (key) => key.entity)) {
    if (!isPlanned(entity)) continue;
    const ids = keys.map(({ id }) => id);
    const known = new Set((await store.ledger(entity, ids)).map(({ key }) => formatKey(key)));
    const missing = keys.filter((key) => !known.has(formatKey(key)));
    for (const some of chunks(missing, pageSize)) await recover(context, entity, some);
  }
  await keepForgotten(store, []);
}

async function recover(context: RunContext, entity: PlanEntity, keys: readonly RecordKey[]): Promise<void> {
  const byMarker = new Map(keys.map((key) => [formatMarker(context.sourceKey, key), key]));
  const found = entity === 'tickets' ? seekTickets(context, byMarker) : listMarked(context, entity, byMarker);
  const places = new Map<string, Place>();
  for await (const { marker, place } of found) {
    const other = places.get(marker);
    if (other && other.id !== place.id) throw markedTwice(entity, { marker, ...place }, other.id);
    places.set(marker, place);
  }
  const rows = [...byMarker].flatMap(([marker, key]) => {
    const place = places.get(marker);
    return place ? [recoveredRow(key, place)] : [];
  });
  await context.store.putLedger(rows);
}

type Marked = AsyncGenerator<{ marker: string; place: Place }>;

/** Of tickets there may be very many: they are asked for by their markers. */
async function* seekTickets(
  { target, sourceKey, signal }: RunContext,
  byMarker: ReadonlyMap<string, RecordKey>,
): Marked {
  const sought = [...byMarker].map(([marker, key]) => seekRecord(key, marker));
  for await (const { sought: of, targetIds } of target.reader.find(sought, { patient: false, signal })) {
    for (const id of targetIds) yield { marker: formatMarker(sourceKey, of.key), place: { id, url: null } };
  }
}

/** A search for any other record goes by what it is called, of which nothing is known any more: all of them are looked through. */
async function* listMarked(context: RunContext, entity: PlanEntity, byMarker: ReadonlyMap<string, RecordKey>): Marked {
  for await (const page of context.target.reader.existing(entity)) {
    await checkpoint(context);
    for (const { marker, id, url } of page)
      if (marker !== null && byMarker.has(marker)) yield { marker, place: { id, url } };
  }
}
