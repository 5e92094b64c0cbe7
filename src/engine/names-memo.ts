import type { Entity } from '../model/entity.ts';
import { isObject, type JsonValue } from '../model/json.ts';
import type { Store } from '../model/store.ts';
import { readNaming } from '../targets/registry.ts';
import type { Naming } from './name-field.ts';

const memo = 'names';

/** How a plan named the properties it writes, such as custom fields by their labels: the tenant is not asked when a state is shown. */
export async function keepNames(store: Store, names: ReadonlyMap<Entity, ReadonlyMap<string, string>>): Promise<void> {
  const before = await store.memo(memo);
  const kept: Record<string, Record<string, string>> = {};
  for (const [entity, named] of names) kept[entity] = { ...namesOf(before, entity), ...Object.fromEntries(named) };
  await store.putMemo(memo, { ...(isObject(before) ? before : {}), ...kept });
}

/** The names that plans kept; what none of them wrote is called what every tenant of the target calls it. */
export async function recallNaming(store: Store, connector: string): Promise<Required<Naming>> {
  const kept = await store.memo(memo);
  const usual = await readNaming(connector);
  return { nameOf: (entity, property) => namesOf(kept, entity)[property] ?? usual(entity, property) };
}

function namesOf(kept: JsonValue | null, entity: Entity): Record<string, string> {
  const named = isObject(kept) ? kept[entity] : undefined;
  return isObject(named) ? (named as Record<string, string>) : {};
}
