import { isObject, type JsonObject } from '../../../model/json.ts';
import type { Use } from '../../../model/target-reader.ts';
import { fieldUsages } from '../catalogue/catalogue-details.ts';
import { readId, readRows } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { listRecords, recordKinds } from '../locate/search-records.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import type { ReadContext } from './read-context.ts';
import { markedPart } from './read-records.ts';

/** What else refers to a record, in pages. Filters: halo-api.md, section 2.4. */
export async function* listUses(
  sought: { entity: string; targetId: string; marker: string | null; since: string | null },
  context: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Use[]> {
  const { entity, targetId } = sought;
  switch (entity) {
    case 'contacts':
      yield* tickets({ user_id: targetId }, context, signal);
      return;
    case 'agents':
      yield* tickets({ agent_id: targetId }, context, signal);
      return;
    case 'groups':
      yield* tickets({ team: targetId }, context, signal);
      return;
    case 'organizations':
      yield* ofOrganization(sought, context, signal);
      return;
    case 'folders':
      yield* ofFolder(targetId, context, signal);
      return;
    case 'customFields':
      yield* ofField(sought, context, signal);
  }
}

async function* tickets(query: Query, { api }: ReadContext, signal: AbortSignal): AsyncGenerator<Use[]> {
  const options = { key: 'tickets', query: { ...query, includeclosed: true }, signal };
  for await (const rows of listPages(api, '/Tickets', options)) yield uses('tickets', rows);
}

async function* ofOrganization(
  sought: { targetId: string; marker: string | null },
  context: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Use[]> {
  const { client, site } = splitOrganizationId(sought.targetId);
  const oneSite = (await markedPart(sought, context, signal)) === 'site';
  const query: Query = oneSite ? { site_id: site } : { client_id: client };
  yield* tickets(query, context, signal);
  for await (const rows of listRecords(context.api, recordKinds.contacts, { query, signal })) {
    yield uses('contacts', rows);
  }
  if (oneSite) return;
  for await (const rows of listRecords(context.api, recordKinds.sites, { query, signal })) {
    const others = rows.filter((row) => readId(row.id) !== site && readId(row.client_id) === client);
    yield uses('organizations', others, (row) => `${client}/${readId(row.id)}`);
  }
}

async function* ofFolder(targetId: string, { api }: ReadContext, signal: AbortSignal): AsyncGenerator<Use[]> {
  for await (const rows of listRecords(api, recordKinds.articles, { query: { faqlists: targetId }, signal })) {
    yield uses('articles', rows);
  }
  for await (const rows of listRecords(api, recordKinds.folders, { signal })) {
    const below = rows.filter((row) => readId(row.group_id) === targetId);
    yield uses('folders', below);
  }
}

/** Values of a custom field on what was changed since it was made: before that there was none. */
async function* ofField(
  { targetId, since }: { targetId: string; since: string | null },
  context: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<Use[]> {
  const field = (await context.fields()).find(({ id }) => id === targetId);
  if (!field) return;
  const changed: Query = since === null ? {} : { lastupdatefromdate: since };
  if (field.usage === fieldUsages.tickets) {
    const query = { ...changed, includeclosed: true, include_custom_fields: targetId };
    for await (const rows of listPages(context.api, '/Tickets', { key: 'tickets', query, signal })) {
      yield uses(
        'tickets',
        rows.filter((row) => hasValue(row, targetId)),
      );
    }
    return;
  }
  const kind = [
    { usage: fieldUsages.contacts, kind: recordKinds.contacts, entity: 'contacts' as const },
    { usage: fieldUsages.organizations, kind: recordKinds.clients, entity: 'organizations' as const },
    { usage: fieldUsages.sites, kind: recordKinds.sites, entity: 'organizations' as const },
  ].find(({ usage }) => usage === field.usage);
  if (!kind) return;
  // Their lists show no custom fields: each that was touched since is looked at.
  for await (const rows of listRecords(context.api, kind.kind, { query: changed, signal })) {
    const ids = rows.flatMap((row) => readId(row.id) ?? []);
    const found = await context.each(ids, (id) =>
      context.api.get(`${kind.kind.path}/${id}`, { includedetails: true }, { signal, absent: [404] }),
    );
    yield uses(
      kind.entity,
      found.filter(isObject).filter((row) => hasValue(row, targetId)),
    );
  }
}

function hasValue(row: JsonObject, fieldId: string): boolean {
  return readRows(row.customfields ?? []).some(
    ({ id, value = null }) => readId(id) === fieldId && value !== null && value !== '' && value !== false,
  );
}

function uses(entity: Use['entity'], rows: readonly JsonObject[], idOf = (row: JsonObject) => readId(row.id)): Use[] {
  return rows.flatMap((row) => {
    const targetId = idOf(row);
    return targetId === null ? [] : [{ entity, targetId }];
  });
}
