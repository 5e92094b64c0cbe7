import { readInstant } from '../client/decode.ts';
import { listPages } from '../client/list-pages.ts';
import { readMarker } from '../locate/locate-tickets.ts';
import type { SettingsContext } from './list-settings.ts';

const weekMs = 7 * 86_400_000;
/** Whoever has that many knows that the type is in use. */
const enough = 100;

/**
 * How many tickets people opened with a type in the last 7 days; of many, at least 100. Ours carry our key. The server may ignore a
 * filter, so each row is looked at.
 */
export async function countLive(
  { reading, now }: Pick<SettingsContext, 'reading' | 'now'>,
  typeId: string,
  signal: AbortSignal,
): Promise<number> {
  const { api } = reading;
  const markerFieldId = await reading.markerFieldId();
  const since = now() - weekMs;
  const query = {
    requesttype_id: typeId,
    includeclosed: true,
    datesearch: 'dateoccured',
    startdate: new Date(since).toISOString(),
    enddate: new Date(now() + 86_400_000).toISOString(),
    ...(markerFieldId === null ? {} : { include_custom_fields: markerFieldId }),
  };
  let live = 0;
  for await (const rows of listPages(api, '/Tickets', { key: 'tickets', query, signal, descending: true })) {
    const recent = rows.filter((row) => {
      const isType = row.tickettype_id === undefined || String(Number(row.tickettype_id)) === typeId;
      return isType && Date.parse(readInstant(row.dateoccurred) ?? '') >= since;
    });
    const markers = await reading.each(recent, (row) => readMarker(row, { api, markerFieldId }));
    live += markers.filter((marker) => marker === null).length;
    if (live >= enough) break;
  }
  return live;
}
