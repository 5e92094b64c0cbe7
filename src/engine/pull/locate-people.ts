import type { RunContext } from '../context.ts';
import { fetchMissing } from './fetch-missing.ts';

/**
 * Tells which of these people are agents and which are contacts at the source; one may be both. Ids that the source does not
 * know are remembered as standing for the unknown requester, so that it is asked once.
 */
export async function locatePeople(
  context: RunContext,
  ids: readonly string[],
  options: { refresh: boolean },
): Promise<{ agents: Set<string>; contacts: Set<string> }> {
  const { snapshot, store } = context;
  const wanted = [...new Set(ids)];
  const agents = new Set((await snapshot.digests('agents', wanted)).keys());
  const contacts = new Set((await snapshot.digests('contacts', wanted)).keys());
  const missing = wanted.filter((id) => !agents.has(id) && !contacts.has(id));
  const asked = new Set((await store.identities('contacts', missing)).map((row) => row.id));
  const toFetch = missing.filter((id) => !asked.has(id));
  for (const id of await fetchMissing(context, 'contacts', toFetch, options)) contacts.add(id);
  const stillMissing = toFetch.filter((id) => !contacts.has(id));
  for (const id of await fetchMissing(context, 'agents', stillMissing, options)) agents.add(id);
  await store.addIdentities(
    stillMissing
      .filter((id) => !agents.has(id))
      .map((id) => ({
        entity: 'contacts',
        id,
        decision: 'alias',
        targetId: null,
        alias: { entity: 'contacts', id: 'default' },
        name: null,
        email: null,
        kind: null,
        reason: 'unknown to the source',
      })),
  );
  return { agents, contacts };
}
