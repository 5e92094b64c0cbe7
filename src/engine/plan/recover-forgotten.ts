import { formatKey, type RecordKey } from '../../model/entity.ts';
import { formatMarker } from '../../model/marker.ts';
import type { RunContext } from '../context.ts';
import { chunks, pageSize } from '../pages.ts';
import { keepForgotten, readForgotten } from '../state/forgotten-memo.ts';
import { markedTwice, recoveredRow } from './recovered-row.ts';

/**
 * Looks in the target for records that the state was told to forget: what carries our marker is known again, so that it is not
 * written twice; what does not will be written anew. Throws Failure `E_MARKERS` (exit 4) for one that stands twice.
 */
export async function recoverForgotten({ store, target, sourceKey, signal }: RunContext): Promise<void> {
  const forgotten = await readForgotten(store);
  if (forgotten.length === 0) return;
  const known = new Set<string>();
  for (const [entity, keys] of Map.groupBy(forgotten, (key) => key.entity)) {
    const ids = keys.map(({ id }) => id);
    for (const row of await store.ledger(entity, ids)) known.add(formatKey(row.key));
  }
  const missing = forgotten.filter((key) => !known.has(formatKey(key)));
  for (const some of chunks(missing, pageSize)) {
    const sought = some.map((key) => soughtOf(sourceKey, key));
    for await (const { sought: of, targetIds } of target.reader.find(sought, { patient: false, signal })) {
      const [id, other] = targetIds;
      if (id === undefined) continue;
      if (other !== undefined) throw markedTwice(of.key.entity, { marker: of.marker, id: other, url: null }, id);
      await store.putLedger([recoveredRow(of.key, { id, url: null })]);
    }
  }
  await keepForgotten(store, []);
}

function soughtOf(sourceKey: string, key: RecordKey) {
  return { entity: key.entity, key, marker: formatMarker(sourceKey, key), parentTargetId: null, fields: {} };
}
