import { type Entity, formatKey, type RecordKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';

/** What a body or a link may lead to. */
type Linked = 'tickets' | 'articles';

/** Those of these (`formatKey`) that stand in the target or are part of the migration. */
export async function reachableRecords(
  { store }: Pick<RunContext, 'store'>,
  keys: readonly RecordKey[],
): Promise<ReadonlySet<string>> {
  const reachable = new Set<string>();
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    if (!isLinked(entity)) continue;
    const ids = [...new Set(group.map(({ id }) => id))];
    for (const id of await store.inScope(entity, ids)) reachable.add(formatKey({ entity, id }));
    for (const { key, targetId } of await store.ledger(entity, ids))
      if (targetId !== null) reachable.add(formatKey(key));
  }
  return reachable;
}

export function isLinked(entity: Entity): entity is Linked {
  return entity === 'tickets' || entity === 'articles';
}
