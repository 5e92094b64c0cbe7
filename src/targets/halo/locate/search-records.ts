import { foldName } from '../../../model/fold-name.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readId, readRows, readText } from '../client/decode.ts';
import type { Query, ReadApi } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { toMarker } from './to-marker.ts';

/** A kind of record that keeps its key, or else its name, where a list shows it. */
export interface RecordKind {
  path: string;
  key: string;
  /** What the list needs to show everything. */
  query: Query;
  /** Where our key is; null for kinds that have no place for one. */
  markerProperty: string | null;
  /** Whether the endpoint gives all rows at once. */
  bare: boolean;
}

export const recordKinds = {
  groups: {
    path: '/Team',
    key: 'teams',
    query: { showall: true, includedisabled: true },
    markerProperty: null,
    bare: true,
  },
  agents: {
    path: '/Agent',
    key: 'agents',
    query: { showall: true, includeenabled: true, includedisabled: true },
    markerProperty: null,
    bare: true,
  },
  clients: { path: '/Client', key: 'clients', query: { includeinactive: true }, markerProperty: 'ref', bare: false },
  sites: { path: '/Site', key: 'sites', query: { includeinactive: true }, markerProperty: 'ref', bare: false },
  contacts: {
    path: '/Users',
    key: 'users',
    query: { includeinactive: true, exclude_generaluser: true },
    markerProperty: 'other5',
    bare: false,
  },
  folders: { path: '/FAQLists', key: 'faqlists', query: {}, markerProperty: 'third_party_id', bare: true },
  articles: {
    path: '/KBArticle',
    key: 'articles',
    query: { includeinactive: true },
    markerProperty: null,
    bare: false,
  },
  macros: { path: '/CannedText', key: 'cannedtexts', query: { showall: true }, markerProperty: null, bare: true },
  tags: { path: '/Tags', key: 'tags', query: {}, markerProperty: null, bare: true },
  customFields: { path: '/FieldInfo', key: 'fields', query: {}, markerProperty: null, bare: true },
} as const satisfies Record<string, RecordKind>;

/** All rows of a kind, in pages. */
export async function* listRecords(
  api: ReadApi,
  kind: RecordKind,
  options: { query?: Query; signal?: AbortSignal; descending?: boolean } = {},
): AsyncGenerator<JsonObject[]> {
  const { signal, descending = false } = options;
  const query = { ...kind.query, ...options.query };
  if (kind.bare) yield readRows(await api.get(kind.path, query, signal ? { signal } : {}), kind.key);
  else yield* listPages(api, kind.path, { key: kind.key, query, descending, ...(signal ? { signal } : {}) });
}

/** Pages of the newest rows that are searched for what was written a moment ago. */
const newestPages = 2;

/**
 * Rows with these keys among the newest, by key. Null when the kind shows no keys, or when the server does not list the newest
 * first although it was asked to.
 */
export async function searchNewest(
  api: ReadApi,
  kind: RecordKind,
  markers: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, JsonObject[]> | null> {
  const { markerProperty } = kind;
  if (markerProperty === null || kind.bare) return null;
  const found = new Map<string, JsonObject[]>();
  let page = 0;
  for await (const rows of listRecords(api, kind, { signal, descending: true })) {
    const ids = rows.map((row) => Number(readId(row.id)));
    if (ids.some((id, index) => index > 0 && id > (ids[index - 1] ?? 0))) return null;
    for (const row of rows) {
      const marker = toMarker(row[markerProperty]);
      if (marker !== null && markers.has(marker)) found.set(marker, [...(found.get(marker) ?? []), row]);
    }
    page += 1;
    if (page === newestPages || found.size === markers.size) break;
  }
  return found;
}

/**
 * Rows that are this record: by our key where the kind has a place for it (narrowed by a search for the name, then among the
 * newest), else by the exact name.
 */
export async function searchRecords(
  api: ReadApi,
  kind: RecordKind,
  sought: { marker: string | null; name: string | null; search?: string | null },
  signal: AbortSignal,
): Promise<JsonObject[]> {
  const { markerProperty } = kind;
  const { marker, name } = sought;
  const byMarker = marker !== null && markerProperty !== null;
  if (!byMarker && name === null) return [];
  const isIt = (row: JsonObject) =>
    byMarker ? toMarker(row[markerProperty]) === marker : foldName(readText(row.name) ?? '') === foldName(name ?? '');
  const search = sought.search ?? name;
  const found: JsonObject[] = [];
  // The text a server searches may differ from what was sent (white space, case); the newest rows are the second look.
  const looks: Query[] = kind.bare || search === null || search === '' ? [{}] : [{ search }, {}];
  for (const query of looks) {
    for await (const rows of listRecords(api, kind, { query, signal, descending: true })) {
      found.push(...rows.filter(isIt));
      if (found.length > 0 || (!('search' in query) && !kind.bare)) break;
    }
    if (found.length > 0) break;
  }
  return [...new Map(found.map((row) => [readId(row.id), row])).values()];
}
