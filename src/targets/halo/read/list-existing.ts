import type { PlanEntity } from '../../../model/entity.ts';
import type { Existing } from '../../../model/existing.ts';
import { foldName } from '../../../model/fold-name.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { customFieldKey, readBoolean, readId, readText } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { readMarker } from '../locate/locate-tickets.ts';
import { listRecords, recordKinds } from '../locate/search-records.ts';
import { toMarker } from '../locate/to-marker.ts';
import { webAddress } from '../model/address.ts';
import { joinOrganizationId } from '../model/organization-id.ts';
import { articleMarker } from './read-articles.ts';
import type { ReadContext } from './read-context.ts';

/** Every record of an entity in pages. Organizations are clients with their main site, or the sites of the spec's client. */
export async function* listExisting(entity: PlanEntity, context: ReadContext): AsyncGenerator<Existing[]> {
  switch (entity) {
    case 'organizations':
      yield* listOrganizations(context);
      return;
    case 'tickets':
      yield* listTickets(context);
      return;
    case 'articles':
      yield* listArticles(context);
      return;
    case 'settings':
      return;
    default:
      for await (const rows of listRecords(context.api, recordKinds[entity])) {
        yield rows.flatMap((row) => toExisting(entity, row, context) ?? []);
      }
  }
}

export function toExisting(
  entity: Exclude<PlanEntity, 'settings' | 'organizations' | 'tickets' | 'articles'>,
  row: JsonObject,
  context: ReadContext,
): Existing | null {
  const id = readId(row.id);
  if (id === null) return null;
  const base = {
    id,
    marker: null,
    name: readText(row.name) ?? '',
    parentId: null,
    active: !readBoolean(row.inactive) && !readBoolean(row.isdisabled),
    url: webAddress(context.origin, entity, id),
  };
  switch (entity) {
    case 'groups':
    case 'macros':
      return { ...base, keys: [] };
    case 'tags':
      return { ...base, name: readText(row.text) ?? base.name, keys: [] };
    case 'agents':
      return { ...base, keys: emailsOf(row, ['email']) };
    case 'contacts': {
      const keys = emailsOf(row, ['emailaddress', 'email2', 'email3']);
      return { ...base, keys, marker: toMarker(row.other5), parentId: readId(row.client_id) };
    }
    case 'folders':
      return { ...base, keys: [], marker: toMarker(row.third_party_id), parentId: readId(row.group_id) };
    case 'customFields':
      return { ...base, name: readText(row.label) ?? base.name, keys: [customFieldKey(base.name)] };
  }
}

function emailsOf(row: JsonObject, names: string[]): string[] {
  return names.flatMap((name) => readText(row[name])?.trim().toLowerCase() ?? []);
}

async function* listOrganizations(context: ReadContext): AsyncGenerator<Existing[]> {
  const { migration, api } = context;
  const { none } = migration.organizations;
  if (migration.organizations.as === 'client') {
    for await (const rows of listRecords(api, recordKinds.clients)) {
      yield (await Promise.all(rows.map((row) => toClient(row, context)))).flatMap((each) => each ?? []);
    }
    return;
  }
  const clientId = await context.siteClientId();
  if (clientId !== null) {
    for await (const rows of listRecords(api, recordKinds.sites, { query: { client_id: clientId } })) {
      yield rows.map((row) => toSite(row, clientId, context));
    }
  }
  for await (const rows of listRecords(api, recordKinds.clients, { query: { search: none.client } })) {
    const own = rows.filter((row) => foldName(readText(row.name) ?? '') === foldName(none.client));
    yield (await Promise.all(own.map((row) => toClient(row, context)))).flatMap((each) => each ?? []);
  }
}

/** The client of those without an organization counts only with its own site: without it, that site is yet to be created. */
export async function toClient(row: JsonObject, context: ReadContext): Promise<Existing | null> {
  const { none } = context.migration.organizations;
  const id = readId(row.id);
  const name = readText(row.name) ?? '';
  if (id === null) return null;
  const wanted = foldName(name) === foldName(none.client) ? none.site : null;
  const main = readId(row.main_site_id);
  const siteRow = wanted === null && main !== null ? null : await findSite(id, wanted, context);
  const site = siteRow ? readId(siteRow.id) : wanted === null ? main : null;
  if (site === null) return null;
  const keys = [readText(row.domain)?.toLowerCase() ?? ''].filter((domain) => domain !== '');
  const targetId = joinOrganizationId(id, site);
  const active = !readBoolean(row.inactive);
  const url = webAddress(context.origin, 'organizations', targetId);
  const marker = toMarker(row.ref) ?? toMarker(siteRow?.ref);
  return { id: targetId, marker, name, keys, parentId: null, active, url };
}

/** The client's site of this name; without a name its first one. */
async function findSite(clientId: string, wanted: string | null, { api }: ReadContext): Promise<JsonObject | null> {
  for await (const rows of listRecords(api, recordKinds.sites, { query: { client_id: clientId } })) {
    const own = rows.filter((row) => readId(row.client_id) === clientId);
    const found = wanted === null ? own[0] : own.find((row) => foldName(readText(row.name) ?? '') === foldName(wanted));
    if (found) return found;
  }
  return null;
}

function toSite(row: JsonObject, clientId: string, { origin }: ReadContext): Existing {
  const id = joinOrganizationId(clientId, readId(row.id) ?? '');
  const active = !readBoolean(row.inactive);
  const url = webAddress(origin, 'organizations', id);
  return {
    id,
    marker: toMarker(row.ref),
    name: readText(row.name) ?? '',
    keys: [],
    parentId: clientId,
    active,
    url,
  };
}

async function* listTickets(context: ReadContext): AsyncGenerator<Existing[]> {
  const field = await context.markerFieldId();
  const query: Query = { includeclosed: true, ...(field === null ? {} : { include_custom_fields: field }) };
  for await (const rows of listPages(context.api, '/Tickets', { key: 'tickets', query })) {
    yield await toTickets(rows, field, context);
  }
}

export async function toTickets(
  rows: readonly JsonObject[],
  markerFieldId: string | null,
  context: ReadContext,
): Promise<Existing[]> {
  const markers = await context.each(rows, (row) => readMarker(row, { api: context.api, markerFieldId }));
  return rows.flatMap((row, index) => {
    const id = readId(row.id);
    if (id === null) return [];
    const url = webAddress(context.origin, 'tickets', id);
    const name = readText(row.summary) ?? '';
    return [{ id, marker: markers[index] ?? null, name, keys: [], parentId: null, active: true, url }];
  });
}

async function* listArticles(context: ReadContext): AsyncGenerator<Existing[]> {
  for await (const rows of listRecords(context.api, recordKinds.articles)) yield await toArticles(rows, context);
}

/** A list does not show an article's key: each is read by itself. */
export async function toArticles(rows: readonly JsonObject[], context: ReadContext): Promise<Existing[]> {
  const ids = rows.flatMap((row) => readId(row.id) ?? []);
  const details = await context.each(ids, (id) => context.api.get(`/KBArticle/${id}`, {}, { absent: [404] }));
  return details.filter(isObject).flatMap((row) => {
    const id = readId(row.id);
    if (id === null) return [];
    const url = webAddress(context.origin, 'articles', id);
    const name = readText(row.name) ?? '';
    return [
      { id, marker: articleMarker(row), name, keys: [], parentId: null, active: !readBoolean(row.inactive), url },
    ];
  });
}
