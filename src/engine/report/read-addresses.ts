import { isImplied, type PlanEntity } from '../../model/entity.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** Where a person opens these records in the source, by id; an agent may stand as a contact. */
export async function readAddresses(
  snapshot: Snapshot,
  entity: PlanEntity,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (isImplied(entity)) return found;
  const places = entity === 'contacts' ? (['agents', 'contacts'] as const) : [entity];
  for (const place of places) {
    for (const { id, record } of await snapshot.get(place, ids)) {
      if ('url' in record && record.url !== null) found.set(id, record.url);
    }
  }
  return found;
}
