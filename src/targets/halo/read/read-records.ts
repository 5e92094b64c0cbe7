import type { Actual } from '../../../model/actual.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readBoolean, readId, readRows, readText } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { listRecords, recordKinds } from '../locate/search-records.ts';
import { toMarker } from '../locate/to-marker.ts';
import { splitOrganizationId } from '../model/organization-id.ts';
import { customFieldValues } from './custom-field-values.ts';
import type { ReadContext } from './read-context.ts';

/** A user in detail: lists show neither notes nor custom fields. */
export async function readContact(id: string, signal: AbortSignal, { api }: ReadContext): Promise<Actual | null> {
  const row = await api.get(`/Users/${id}`, { includedetails: true }, { signal, absent: [404] });
  if (!isObject(row)) return null;
  const texts = [
    'name',
    'firstname',
    'surname',
    'emailaddress',
    'email2',
    'email3',
    'phonenumber',
    'mobilenumber',
    'homenumber',
    'lang',
    'department',
    'title',
    'notes',
  ];
  return {
    entity: 'contacts',
    targetId: id,
    marker: toMarker(row.other5),
    fields: {
      ...textFields(row, texts),
      site_id: readId(row.site_id),
      inactive: readBoolean(row.inactive),
      ...customFieldValues(row),
    },
    children: null,
  };
}

/** A client, or a site where organizations become sites. */
export async function readOrganization(
  targetId: string,
  signal: AbortSignal,
  context: ReadContext,
): Promise<Actual | null> {
  const { api } = context;
  const { client, site } = splitOrganizationId(targetId);
  const asSite = await isOneSite(targetId, context);
  const path = asSite ? `/Site/${site}` : `/Client/${client}`;
  const row = await api.get(path, { includedetails: true }, { signal, absent: [404] });
  if (!isObject(row)) return null;
  const own = asSite
    ? { ...textFields(row, ['name', 'notes', 'emaildomain']), client_id: readId(row.client_id) }
    : textFields(row, ['name', 'domain', 'website', 'notes']);
  return {
    entity: 'organizations',
    targetId,
    marker: toMarker(row.ref) ?? (asSite ? null : await siteMarker(site, context, signal)),
    fields: { ...own, inactive: readBoolean(row.inactive), ...customFieldValues(row) },
    children: null,
  };
}

/** Where the client stood before, only the site that we made under it carries our key. */
async function siteMarker(
  site: string,
  { api }: Pick<ReadContext, 'api'>,
  signal: AbortSignal,
): Promise<string | null> {
  const row = await api.get(`/Site/${site}`, { includedetails: true }, { signal, absent: [404] });
  return isObject(row) ? toMarker(row.ref) : null;
}

/** Which part of `client/site` is the record with this key: a client with all that it holds, or a site under another's client. */
export async function markedPart(
  { targetId, marker }: { targetId: string; marker: string | null },
  context: Pick<ReadContext, 'api' | 'migration' | 'siteClientId'>,
  signal: AbortSignal,
): Promise<'client' | 'site'> {
  if (await isOneSite(targetId, context)) return 'site';
  const { client } = splitOrganizationId(targetId);
  const row = await context.api.get(`/Client/${client}`, { includedetails: true }, { signal, absent: [404] });
  return isObject(row) && marker !== null && toMarker(row.ref) === marker ? 'client' : 'site';
}

/** Whether an organization is a site of the client that the spec names, and not a client of its own. */
export async function isOneSite(
  targetId: string,
  { migration, siteClientId }: Pick<ReadContext, 'migration' | 'siteClientId'>,
): Promise<boolean> {
  return migration.organizations.as === 'site' && splitOrganizationId(targetId).client === (await siteClientId());
}

const listed = {
  macros: (row: JsonObject) => textFields(row, ['name', 'html', ...(row.text === undefined ? [] : ['text'])]),
  tags: (row: JsonObject) => ({ text: readText(row.text) ?? readText(row.name) }),
  groups: (row: JsonObject) => ({
    ...textFields(row, ['name']),
    ...(row.agents === undefined
      ? {}
      : { agents: readRows(row.agents).flatMap(({ agent_id }) => readId(agent_id) ?? []) }),
  }),
  agents: (row: JsonObject) => textFields(row, ['name', 'email', 'jobtitle']),
  folders: (row: JsonObject) => ({
    ...textFields(row, ['name', ...(row.description === undefined ? [] : ['description'])]),
    group_id: readId(row.group_id),
    is_group: readBoolean(row.is_group),
    showforall: readBoolean(row.showforall),
    showforallagents: readBoolean(row.showforallagents),
  }),
  customFields: (row: JsonObject) => ({
    label: readText(row.label),
    usage: readId(row.usage),
  }),
} as const;

/** Kinds of which the tenant has few: one list holds them all. */
export async function* readListed(
  entity: keyof typeof listed,
  ids: readonly string[],
  signal: AbortSignal,
  { api }: ReadContext,
): AsyncGenerator<Actual> {
  const wanted = new Set(ids);
  const query: Query = entity === 'groups' ? { includeagentsforteams: true } : {};
  const teams = entity === 'agents' ? await teamsByAgent(api, signal) : null;
  for await (const rows of listRecords(api, recordKinds[entity], { query, signal })) {
    for (const row of rows) {
      const targetId = readId(row.id);
      if (targetId === null || !wanted.has(targetId)) continue;
      const marker = entity === 'folders' ? toMarker(row.third_party_id) : null;
      const fields = { ...listed[entity](row), ...(teams ? { teams: teams.get(targetId) ?? [] } : {}) };
      yield { entity, targetId, marker, fields, children: null };
    }
  }
}

/** Which teams each agent is in, as the list of teams shows it; null where it does not. */
async function teamsByAgent(api: ReadContext['api'], signal: AbortSignal): Promise<Map<string, string[]> | null> {
  const found = new Map<string, string[]>();
  const query = { ...recordKinds.groups.query, includeagentsforteams: true };
  const rows = readRows(await api.get(recordKinds.groups.path, query, { signal }), recordKinds.groups.key);
  if (!rows.some((row) => row.agents !== undefined)) return null;
  for (const row of rows) {
    for (const member of readRows(row.agents ?? [])) {
      const agent = readId(member.agent_id) ?? '';
      found.set(agent, [...(found.get(agent) ?? []), readId(row.id) ?? '']);
    }
  }
  return found;
}

function textFields(row: JsonObject, names: string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, readText(row[name])]));
}
