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
  // A retry has its own records in the scope; what is left of the half-applied plan comes after it.
  const isPart = (await store.plan())?.retry !== undefined;
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    if (!isLinked(entity)) continue;
    const ids = [...new Set(group.map(({ id }) => id))];
    for (const id of await store.inScope(entity, ids)) reachable.add(formatKey({ entity, id }));
    for (const { key, targetId } of await store.ledger(entity, ids))
      if (targetId !== null) reachable.add(formatKey(key));
    if (!isPart) continue;
    const rest = await store.pageChanges({ entity, ids, open: 'write' }, null, ids.length);
    for (const { change } of rest) reachable.add(formatKey(change.key));
  }
  return reachable;
}

export function isLinked(entity: Entity): entity is Linked {
  return entity === 'tickets' || entity === 'articles';
}
