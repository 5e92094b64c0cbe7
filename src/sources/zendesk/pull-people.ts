import type { JsonObject } from '../../model/json.ts';
import type { Page } from '../../model/source.ts';
import { keyedValueReader } from './custom-fields.ts';
import { cursorExportPages } from './export-pages.ts';
import { isAgent, normalisePerson } from './normalise-people.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { id, object, rows } from './read-values.ts';
import type { ZendeskContext } from './zendesk-context.ts';

export type PersonEntity = 'agents' | 'contacts';

/** One export holds both; each entity takes its part. Deleted people come along, inactive: tickets and comments still name them. */
export async function* pullPeople<E extends PersonEntity>(
  context: ZendeskContext,
  entity: E,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<E>> {
  const list = { path: 'users/cursor', key: 'users', include: 'identities' };
  const further = await context.reference.furtherOrganizations();
  for await (const page of cursorExportPages(context.client, list, cursor, signal)) {
    const own = page.rows.filter((row) => isAgent(row) === (entity === 'agents'));
    const others = page.rows.filter((row) => isAgent(row) !== (entity === 'agents'));
    yield {
      ...(await readPeople(context, entity, own, { answer: page.answer, further })),
      // Somebody who changed sides since the last pull is no longer one of these.
      deleted: cursor === null ? [] : others.map((row) => id(row.id)).filter((each) => each !== null),
      cursor: page.cursor,
      done: page.done,
    };
  }
}

/** Rows of `users` with the identities that lie beside them in the answer, and organizations beside the default one. */
export async function readPeople<E extends PersonEntity>(
  { client, reference, lookups }: ZendeskContext,
  entity: E,
  userRows: JsonObject[],
  { answer, further }: { answer: JsonObject; further: ReadonlyMap<string, string[]> },
): Promise<ReadRows<E>> {
  const fields = await reference.contactFields();
  await lookups.read(
    fields,
    userRows.map((row) => keyedValueReader(object(row.user_fields))),
  );
  const groups = entity === 'agents' ? (await reference.memberships()).groups : new Map<string, string[]>();
  const identities = Map.groupBy(rows(answer.identities), (identity) => id(identity.user_id));
  const { origin } = client.settings;
  const people = readRows<PersonEntity>(entity, userRows, (row) => {
    const userId = id(row.id);
    const groupIds = groups.get(userId ?? '') ?? [];
    const furtherOrganizationIds = further.get(userId ?? '') ?? [];
    const own = identities.get(userId) ?? [];
    return normalisePerson(row, { origin, fields, lookups, identities: own, groupIds, furtherOrganizationIds });
  });
  return people as ReadRows<E>;
}
