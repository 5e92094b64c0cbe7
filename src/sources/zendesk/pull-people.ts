import type { JsonObject } from '../../model/json.ts';
import type { Page, Since } from '../../model/source.ts';
import { keyedValueReader, shapesOf } from './custom-fields.ts';
import { cursorExportPages } from './export-pages.ts';
import { isAgent, normalisePerson } from './normalise-people.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { id, object, rows } from './read-values.ts';
import { beginPull, describePull } from './watermark.ts';
import type { ZendeskContext } from './zendesk-context.ts';

export type PersonEntity = 'agents' | 'contacts';

/** One export holds both; each entity takes its part. Deleted people come along, inactive: tickets and comments still name them. */
export async function* pullPeople<E extends PersonEntity>(
  context: ZendeskContext,
  entity: E,
  cursor: string | null,
  signal: AbortSignal,
  since?: Since | null,
): AsyncGenerator<Page<E>> {
  const { client, reference } = context;
  const list = { path: 'users/cursor', key: 'users', include: 'identities' };
  const start = beginPull(since, client.now(), shapesOf(await reference.contactFields()));
  const inPart = start.from !== null;
  for await (const page of cursorExportPages(client, list, { cursor, from: start.from }, signal)) {
    const own = page.rows.filter((row) => isAgent(row) === (entity === 'agents'));
    const others = page.rows.filter((row) => isAgent(row) !== (entity === 'agents'));
    // Of a few changed people it costs less to ask one by one than to read everybody's.
    const further = inPart
      ? await reference.furtherOrganizationsOf(own.map((row) => id(row.id)).filter((each) => each !== null))
      : await reference.furtherOrganizations();
    yield {
      ...(await readPeople(context, entity, own, { answer: page.answer, further })),
      ...describePull(start),
      // Somebody who changed sides since the last pull is no longer one of these.
      deleted: cursor === null && !inPart ? [] : others.map((row) => id(row.id)).filter((each) => each !== null),
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
