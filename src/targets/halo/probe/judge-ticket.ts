import { isObject, type JsonObject } from '../../../model/json.ts';
import type { ProbeFact } from '../../../model/target-probe.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readBoolean, readCustomField, readId, readInstant, readRows, readText } from '../client/decode.ts';
import type { Query } from '../client/halo-api.ts';
import { honoursFilter, type TicketSearch, ticketMarker } from '../locate/locate-tickets.ts';
import type { ReadContext } from '../read/read-context.ts';
import type { ProbePlace } from './find-place.ts';
import { probeDates } from './probe-records.ts';

/** What the tenant made of the ticket: its dates, and whether a rule, a template or an approval laid hands on it. */
export async function* judgeTicket(
  id: string,
  place: ProbePlace,
  { api, memory }: ReadContext,
  signal: AbortSignal,
): AsyncGenerator<ProbeFact> {
  const body = await api.get(`/Tickets/${id}`, { includedetails: true }, { signal });
  const row: JsonObject = isObject(body) ? body : {};
  const dates = [['dateoccurred', 'Opening date', probeDates.opened] as const];
  const closed = ['dateclosed', 'Closing date', probeDates.closed] as const;
  for (const [name, title, sent] of place.status ? [...dates, closed] : dates) {
    const kept = readInstant(row[name]) === sent;
    memory.set(`tickets.keeps.${name}`, kept);
    const found = kept ? 'kept as sent' : `the tenant puts ${readInstant(row[name]) ?? 'nothing'} in its place`;
    yield { area: 'dates', title: `${title} of a new ticket`, found, fine: kept };
  }
  const changed = [
    ...(readId(row.tickettype_id) === place.type.id ? [] : ['ticket type']),
    ...(place.status === null || readId(row.status_id) === place.status.id ? [] : ['status']),
    ...(readId(row.user_id) === place.user.id ? [] : ['user']),
    ...(readId(row.client_id) === place.client.id ? [] : ['client']),
  ];
  yield {
    area: 'quiet',
    title: 'Rules and templates',
    found: changed.length === 0 ? 'left the ticket as it was sent' : `changed its ${changed.join(', ')}`,
    fine: changed.length === 0,
  };
  const excluded = row.excludefromsla === undefined ? null : readBoolean(row.excludefromsla);
  yield {
    area: 'quiet',
    title: 'Service level',
    found: excluded === null ? 'the tenant does not show it' : excluded ? 'not measured' : 'is measured all the same',
    fine: excluded !== false,
  };
  const approvals = await api.get('/TicketApproval', { ticket_id: id }, { signal, absent: [400, 401, 403, 404, 500] });
  const started =
    approvals === null ? null : readRows(approvals).filter((each) => readId(each.ticket_id) === id).length;
  yield {
    area: 'quiet',
    title: 'Approvals',
    found:
      started === null ? 'must not be read' : started === 0 ? 'none was started' : `${started} started by the ticket`,
    fine: started === 0,
  };
}

/** How its key can be found: by the two filters, tried with a key that no ticket has, and in lists. */
export async function* judgeFilters(
  ticket: { marker: string; targetId: string },
  search: TicketSearch,
): AsyncGenerator<ProbeFact> {
  const { api, signal, memory, markerFieldId } = search;
  const filters = { third_party_id: 'batch number', third_party_id_string: 'our key' } as const;
  for (const filter of ['third_party_id', 'third_party_id_string'] as const) {
    const honoured = await honoursFilter(filter, search);
    const found = honoured
      ? 'honoured: a key that no ticket has finds none'
      : 'ignored: a key that no ticket has finds tickets; the newest are searched instead';
    yield { area: 'lists', title: `Filter by ${filters[filter]}`, found, fine: honoured };
  }
  const query = { ticketids: ticket.targetId, includeclosed: true, pageinate: true, page_size: 10, page_no: 1 };
  const fields: Query = markerFieldId === null ? {} : { include_custom_fields: markerFieldId };
  const rows = readRows(await api.get('/Tickets', { ...query, ...fields }, { signal }), 'tickets');
  const row = rows.find((each) => readId(each.id) === ticket.targetId);
  const places = [
    ...(row && readText(row.third_party_id_string) === ticket.marker ? ['the third party id'] : []),
    ...(row && readCustomField(row, markerProperty('tickets')) === ticket.marker ? ['the marker field'] : []),
  ];
  yield {
    area: 'lists',
    title: 'Our key in lists of tickets',
    found:
      row && ticketMarker(row) === ticket.marker
        ? `shown, in ${places.join(' and ')}`
        : markerFieldId === null
          ? 'not shown; the marker field, which the first apply makes, will show it'
          : 'not shown: each ticket is asked for by itself',
    fine: row !== undefined && ticketMarker(row) === ticket.marker,
  };
  const lag = memory.get('lists.lagMs')?.value;
  if (typeof lag === 'number') {
    const found = lag === 0 ? 'in lists at once' : `in lists after ${(lag / 1000).toFixed(1)} s`;
    yield { area: 'lists', title: 'A new ticket', found, fine: lag < 5_000 };
  }
}
