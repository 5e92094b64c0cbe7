import type { PlanEntity } from '../../model/entity.ts';
import { formatKey } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { markerPrefix, parseMarker } from '../../model/marker.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { doubleFinding } from './verify-finding.ts';

/** What carries our key in the target. */
export const marked = ['organizations', 'contacts', 'folders', 'articles', 'tickets'] as const satisfies PlanEntity[];

/**
 * Lists the target and finds records that carry the key of a record which, as the ledger knows, stands elsewhere: a copy that
 * somebody made, or a record that was written twice. Keeps and emits one finding for each; answers how many there are.
 */
export async function findDoubles(context: RunContext, entities: readonly PlanEntity[]): Promise<number> {
  const { store, target, emit } = context;
  let doubles = 0;
  for (const entity of entities) {
    for await (const page of target.reader.existing(entity)) {
      await checkpoint(context);
      const rows = (await doublesOf(context, entity, page)).map(({ key, existing, first }) => ({
        key,
        finding: doubleFinding(key, { first, second: existing.url ?? existing.id }),
      }));
      doubles += rows.length;
      if (rows.length > 0) await store.addFindings(rows);
      for (const { key, finding } of rows) emit({ type: 'finding', record: formatKey(key), finding });
    }
  }
  return doubles;
}

async function doublesOf({ store, sourceKey }: RunContext, entity: PlanEntity, page: readonly Existing[]) {
  const prefix = markerPrefix(sourceKey);
  const ours = page.flatMap((existing) => {
    const key = existing.marker?.startsWith(prefix) ? parseMarker(sourceKey, existing.marker) : null;
    return key?.entity === entity ? [{ key, existing }] : [];
  });
  const ids = ours.map(({ key }) => key.id);
  const rows = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  return ours.flatMap(({ key, existing }) => {
    const row = rows.get(key.id);
    if (!row?.targetId || row.targetId === existing.id) return [];
    return [{ key, existing, first: row.url ?? row.targetId }];
  });
}
