import type { JsonObject } from '../../model/json.ts';
import type { Page } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { normaliseGroup } from './normalise-people.ts';
import { type ReadRows, readRows } from './read-rows.ts';
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
    const read = await readGroups(context, rows);
    yield { ...read, deleted: [], cursor: after ?? cursor, done: after === null };
  }
}

export async function readGroups({ reference }: ZendeskContext, rows: JsonObject[]): Promise<ReadRows<'groups'>> {
  const { members } = await reference.memberships();
  return readRows('groups', rows, (row) => normaliseGroup(row, members.get(id(row.id) ?? '') ?? []));
}
