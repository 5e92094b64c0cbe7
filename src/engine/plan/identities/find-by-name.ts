import type { PlanEntity } from '../../../model/entity.ts';
import type { Existing } from '../../../model/existing.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Store } from '../../../model/store.ts';

/** Records of the target by folded name; active ones first, then by id. */
export async function findByName(
  store: Store,
  entity: PlanEntity,
  names: readonly string[],
): Promise<Map<string, Existing[]>> {
  if (names.length === 0) return new Map();
  return Map.groupBy(activeFirst(await store.existingByName(entity, names)), ({ name }) => foldName(name));
}

/** Records of the target by each of the sought keys (e-mail addresses); active ones first, then by id. */
export async function findByKey(
  store: Store,
  entity: PlanEntity,
  keys: readonly string[],
): Promise<Map<string, Existing[]>> {
  const found = new Map<string, Existing[]>();
  if (keys.length === 0) return found;
  const wanted = new Set(keys);
  for (const record of activeFirst(await store.existingByKey(entity, keys))) {
    for (const key of new Set(record.keys)) {
      if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), record]);
    }
  }
  return found;
}

function activeFirst(records: readonly Existing[]): Existing[] {
  return records.toSorted((a, b) => Number(b.active) - Number(a.active));
}
