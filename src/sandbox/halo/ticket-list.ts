import type { Incoming, Reply } from '../kit/message.ts';
import { type Condition, whereContains, whereEqual } from './conditions.ts';
import { CLOSED, type Halo } from './halo.ts';
import { listReply } from './listing.ts';
import { type Params, readParams } from './query.ts';
import { thinTicket } from './read-ticket.ts';

const SEARCHES: Record<string, string[]> = {
  search: ['summary', 'details', 'reportedby', 'users_name', 'id'],
  search_summary: ['summary'],
  search_details: ['details'],
  search_id: ['id'],
  search_reportedby: ['reportedby'],
};

const EQUALS: Record<string, string> = {
  client_id: 'client_id',
  site_id: 'site_id',
  user_id: 'user_id',
  agent_id: 'agent_id',
  status_id: 'status_id',
  requesttype_id: 'tickettype_id',
  parent_id: 'parent_id',
};

// The names are the service's own, with its spelling.
const DATES: Record<string, string> = {
  dateoccured: 'dateoccurred',
  dateoccurred: 'dateoccurred',
  datecleared: 'dateclosed',
  dateclosed: 'dateclosed',
  lastactiondate: 'lastactiondate',
  last_update: 'last_update',
  lastupdate: 'last_update',
};

/** GET /Tickets. Rows are thin; `include_custom_fields` (ids with commas between) adds those fields. */
export function listTickets(halo: Halo, request: Incoming): Reply {
  const params = readParams(request);
  const fields = params.ints('include_custom_fields');
  const idOnly = params.flag('ticketidonly');
  return listReply(halo, params, {
    entity: 'tickets',
    key: 'tickets',
    where: conditions(halo, params),
    deleted: params.flag('deleted') ?? false,
    read: (row) => (idOnly ? { id: row.id } : thinTicket(halo, row, fields)),
    cap: 1000,
    newestFirst: true,
    sortable: [
      'dateoccurred',
      'dateclosed',
      'lastactiondate',
      'last_update',
      'summary',
      'status_id',
      'priority_id',
      'client_id',
    ],
  });
}

function conditions(halo: Halo, params: Params): Condition[] {
  const where: Condition[] = halo.switches.indexLagIn === 'lists' ? indexed(halo) : [];
  for (const [name, properties] of Object.entries(SEARCHES)) {
    const text = params.text(name);
    if (text) where.push(whereContains(properties, text), ...indexed(halo));
  }
  for (const [name, property] of Object.entries(EQUALS)) {
    const value = params.int(name);
    if (value !== undefined) where.push(whereEqual(property, value));
  }
  const team = params.text('team');
  if (team) where.push(whereEqual('team', /^\d+$/.test(team) ? teamName(halo, Number(team)) : team));
  const ids = params.ints('ticketids');
  if (ids) where.push({ sql: `id IN (${ids.map(() => '?').join()})`, values: ids });
  const related = params.int('related_id');
  if (related !== undefined)
    where.push({
      sql: `id IN (SELECT json ->> '$.related_id' FROM rows WHERE entity = 'relations' AND fold(json ->> '$.ticket_id') = ?)`,
      values: [String(related)],
    });
  if (params.flag('open_only')) where.push({ sql: `json ->> '$.status_id' <> ?`, values: [CLOSED] });
  if (params.flag('closed_only')) where.push(whereEqual('status_id', CLOSED));
  return [...where, ...dateRange(params), ...thirdParty(halo, params)];
}

function dateRange(params: Params): Condition[] {
  const where: Condition[] = [];
  const field = DATES[params.text('datesearch')?.toLowerCase() ?? ''];
  const ranges: [string | undefined, string | undefined, string | undefined][] = [
    [field, params.date('startdate'), params.date('enddate')],
    ['last_update', params.date('lastupdatefromdate'), params.date('lastupdatetodate')],
  ];
  for (const [property, from, to] of ranges) {
    if (property && from) where.push({ sql: `julianday(json ->> '$.${property}') >= julianday(?)`, values: [from] });
    if (property && to) where.push({ sql: `julianday(json ->> '$.${property}') <= julianday(?)`, values: [to] });
  }
  return where;
}

/** Servers of before 2025 ignore both filters and list everything. */
function thirdParty(halo: Halo, params: Params): Condition[] {
  if (halo.switches.thirdPartyFilter === 'ignored') return [];
  const id = params.int('third_party_id');
  const text = params.text('third_party_id_string');
  const where: Condition[] = [];
  if (id !== undefined) where.push(whereEqual('third_party_id', id));
  if (text !== undefined) where.push(whereEqual('third_party_id_string', text));
  return where.length ? [...where, ...indexed(halo)] : [];
}

/** What was created a moment ago is not in the index yet. */
function indexed(halo: Halo): Condition[] {
  const { indexLag } = halo.switches;
  return indexLag ? [{ sql: 'written <= ?', values: [halo.clock.now() - indexLag * 1000] }] : [];
}

function teamName(halo: Halo, id: number): string {
  return String(halo.store.get('teams', id)?.name ?? '');
}
