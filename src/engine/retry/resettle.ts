import { type IdentityEntity, identityEntities } from '../../model/entity.ts';
import type { Store } from '../../model/store.ts';
import { pages } from '../pages.ts';

/**
 * Makes ready to settle anew whom the scope's records lead to: whoever stands for one of them comes into the scope, and what was
 * settled of them is forgotten, so that nobody is taken for a second one of the same name or address. Of all other records it
 * stays. Answers the entities of which nothing has to be looked for in the target, whose lists of people may take a thousand
 * requests: all of the scope stands, or another stands for it.
 */
export async function resettle(store: Store): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const entity of identityEntities) {
    await includeLeaders(store, entity);
    if (await forgetScope(store, entity)) known.add(entity);
  }
  return known;
}

async function includeLeaders(store: Store, entity: IdentityEntity): Promise<void> {
  for await (const ids of scopePages(store, entity)) {
    const rows = await store.identities(entity, ids);
    const leaders = rows.flatMap(({ alias }) => (alias?.entity === entity ? [alias.id] : []));
    const real = await store.pageChanges({ entity, ids: leaders }, null, leaders.length);
    await store.addScope(
      entity,
      real.map(({ change }) => change.key.id).filter((id) => id !== 'default' && id !== 'none'),
    );
  }
}

async function forgetScope(store: Store, entity: IdentityEntity): Promise<boolean> {
  let isKnown = true;
  for await (const ids of scopePages(store, entity)) {
    const standing = new Set((await store.ledger(entity, ids)).map(({ key }) => key.id));
    const led = new Set((await store.identities(entity, ids)).flatMap(({ id, alias }) => (alias ? [id] : [])));
    isKnown &&= ids.every((id) => standing.has(id) || led.has(id));
    await store.forgetIdentities(entity, ids);
  }
  return isKnown;
}

function scopePages(store: Store, entity: IdentityEntity): AsyncGenerator<string[]> {
  return pages((after, limit) => store.pageScope(entity, after, limit), String);
}
