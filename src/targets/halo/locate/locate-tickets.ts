import type { CapabilityMemory } from '../../../model/capabilities.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readCustomField, readId, readRows, readText } from '../client/decode.ts';
import type { Query, ReadApi } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { downTo } from './down-to.ts';

/** Ids by marker; a marker that was not found is absent, one that stands twice has two. */
export type Located = Map<string, string[]>;

export interface TicketSearch {
  api: ReadApi;
  memory: CapabilityMemory;
  /** Id of the marker field; null where it does not exist. */
  markerFieldId: string | null;
  signal: AbortSignal;
}

/**
 * Tickets with exactly these markers. First by the batch's number (`third_party_id`), one request for all of them; what that
 * does not show, because the server ignores the filter or its index lags, is sought among the newest tickets, down to `floor`
 * (null: to the first). `whole`: down to there even when all were found before, since one may stand twice.
 */
export async function locateTickets(
  markers: readonly string[],
  options: TicketSearch & { batch: number | null; floor: string | null; whole?: boolean },
): Promise<Located> {
  const { batch, memory } = options;
  const found: Located = new Map();
  if (
    batch !== null &&
    memory.get('tickets.newestFirst')?.value !== true &&
    (await honoursFilter('third_party_id', options))
  ) {
    for await (const rows of listPages(options.api, '/Tickets', listing(options, { third_party_id: batch }))) {
      await collect(rows, markers, found, options);
    }
    if (markers.every((marker) => found.has(marker))) return found;
  }
  await searchNewest(markers, found, options);
  if (batch !== null && markers.every((marker) => found.has(marker))) memory.set('tickets.newestFirst', true);
  return found;
}

/** Tickets of one marker by the filter on it, where the tenant honours filters; null where it does not. */
export async function locateTicket(marker: string, options: TicketSearch): Promise<string[] | null> {
  if (!(await honoursFilter('third_party_id_string', options))) return null;
  const found: Located = new Map();
  for await (const rows of listPages(options.api, '/Tickets', listing(options, { third_party_id_string: marker }))) {
    await collect(rows, [marker], found, options);
  }
  return found.get(marker) ?? [];
}

/** The filters by which tickets are found by their keys; a number and a text that no ticket ever has. */
const filters = {
  third_party_id: 2_147_483_646,
  third_party_id_string: 'deskhaul:no:such:ticket',
} as const;
type Filter = keyof typeof filters;

/** Servers of before 2025 ignore a filter and list everything: a nonsense key finds them out, once there is a ticket to list. */
export async function honoursFilter(filter: Filter, options: TicketSearch): Promise<boolean> {
  const name = `tickets.filter.${filter}`;
  const known = options.memory.get(name)?.value;
  if (typeof known === 'boolean') return known;
  const list = async (query: Query) => {
    const whole = { includeclosed: true, pageinate: true, page_size: 1, page_no: 1, ...query };
    return readRows(await options.api.get('/Tickets', whole, { signal: options.signal }), 'tickets').length;
  };
  const honoured = (await list({ [filter]: filters[filter] })) === 0;
  if (!honoured || (await list({})) > 0) options.memory.set(name, honoured);
  return honoured;
}

async function searchNewest(
  markers: readonly string[],
  found: Located,
  options: TicketSearch & { floor: string | null; whole?: boolean },
): Promise<void> {
  const floor = options.floor === null ? null : Number(options.floor);
  for await (const rows of downTo(
    floor,
    listPages(options.api, '/Tickets', { ...listing(options, {}), descending: true }),
  )) {
    await collect(rows, markers, found, options);
    if (!options.whole && markers.every((marker) => found.has(marker))) return;
  }
}

function listing({ markerFieldId, signal }: TicketSearch, query: Record<string, string | number>) {
  const fields: Query = markerFieldId === null ? {} : { include_custom_fields: markerFieldId };
  const whole: Query = { includeclosed: true, ...fields, ...query };
  return { key: 'tickets', query: whole, signal };
}

async function collect(
  rows: readonly JsonObject[],
  markers: readonly string[],
  found: Located,
  options: TicketSearch,
): Promise<void> {
  const wanted = new Set(markers);
  for (const row of rows) {
    const id = readId(row.id);
    const marker = await readMarker(row, options);
    if (id === null || marker === null || !wanted.has(marker)) continue;
    const ids = found.get(marker) ?? [];
    if (!ids.includes(id)) found.set(marker, [...ids, id]);
  }
}

/** The marker of a list row; where the list shows neither place of it, of the ticket itself. */
export async function readMarker(
  row: JsonObject,
  { api, markerFieldId, signal }: Pick<TicketSearch, 'api' | 'markerFieldId'> & { signal?: AbortSignal },
): Promise<string | null> {
  const shown = ticketMarker(row);
  if (shown !== null || markerFieldId !== null || row.third_party_id_string !== undefined) return shown;
  const detail = await api.get(
    `/Tickets/${readId(row.id)}`,
    { includedetails: true },
    { ...(signal ? { signal } : {}), absent: [404] },
  );
  return isObject(detail) ? ticketMarker(detail) : null;
}

export function ticketMarker(row: JsonObject): string | null {
  const value = readCustomField(row, markerProperty('tickets'));
  return readText(row.third_party_id_string) ?? (typeof value === 'string' && value !== '' ? value : null);
}
