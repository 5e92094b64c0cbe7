import type { JsonObject } from '../../../model/json.ts';
import { readId } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';
import { readMarker } from '../locate/locate-tickets.ts';
import type { ReadContext } from './read-context.ts';

/**
 * All ids under which the tenant has each of these tickets, by marker: lists from the newest ticket down to the oldest of these,
 * so that a few pages show every copy, whatever the tenant filters by.
 */
export async function findCopies(
  written: readonly { marker: string; targetId: string }[],
  context: ReadContext,
  signal: AbortSignal,
): Promise<Map<string, string[]>> {
  const found = new Map<string, Set<string>>(written.map(({ marker }) => [marker, new Set()]));
  const oldest = Math.min(...written.map(({ targetId }) => Number(targetId)));
  const markerFieldId = await context.markerFieldId();
  const shown: Query = markerFieldId === null ? {} : { include_custom_fields: markerFieldId };
  const query: Query = { includeclosed: true, ...shown };
  const options = { key: 'tickets', query, signal, descending: true };
  for await (const rows of written.length === 0 ? [] : listPages(context.api, '/Tickets', options)) {
    const recent = rows.filter((row) => idOf(row) >= oldest);
    const markers = await context.each(recent, (row) => readMarker(row, { api: context.api, markerFieldId, signal }));
    for (const [index, row] of recent.entries()) found.get(markers[index] ?? '')?.add(String(idOf(row)));
    const [last] = rows.slice(-1);
    if (last && idOf(last) < oldest && recent.length === 0) break;
  }
  return new Map([...found].map(([marker, ids]) => [marker, [...ids]]));
}

function idOf(row: JsonObject): number {
  return Number(readId(row.id) ?? Number.NaN);
}
