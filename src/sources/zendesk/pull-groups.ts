import type { JsonObject } from '../../model/json.ts';
import type { Page, Pulled } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { normaliseGroup } from './normalise-people.ts';
import { id } from './read-values.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Deleted groups come along: old tickets still name them. */
export async function* pullGroups(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'groups'>> {
  const list = { path: 'groups', key: 'groups', after: cursor };
  for await (const { rows, after } of listPages(context.client, list, {
    query: { exclude_deleted: 'false' },
    signal,
  })) {
    const records = await readGroups(context, rows);
    yield { records, deleted: [], cursor: after ?? cursor, done: after === null };
  }
}

export async function readGroups({ reference }: ZendeskContext, rows: JsonObject[]): Promise<Pulled<'groups'>[]> {
  const { members } = await reference.memberships();
  return rows.map((raw) => ({ record: normaliseGroup(raw, members.get(id(raw.id) ?? '') ?? []), raw }));
}
