import { attachAll, nowhere } from './attachments.ts';
import type { Input } from './binding.ts';
import { checkTicket, isClosed } from './check-ticket.ts';
import { applyFields, fieldUsage } from './custom-fields.ts';
import { readDate, toHaloDate } from './dates.ts';
import { missing } from './errors.ts';
import { type Halo, now, UNASSIGNED } from './halo.ts';
import { bodies } from './html.ts';
import { placeTicket } from './place-ticket.ts';
import { relateTickets } from './relations.ts';
import type { Row } from './store.ts';
import { keepTags } from './tags.ts';
import { ticketEffects } from './ticket-effects.ts';
import { num, str } from './values.ts';
import { addOpeningAction } from './write-action.ts';

// Set by the server, or handled apart; everything else that is known is stored as it was posted.
const OWN = new Set(
  `id datecreated lastactiondate last_update guid key deleted hasbeenclosed attachment_count child_count status_name tickettype_name
   sla_name client_name site_name user_name agent_name priority customfields tags attachments documents related_tickets
   new_related_tickets unrelate_from_ticket_id details details_html dateoccurred dateclosed dont_do_rules apply_rules
   donotapplytemplateintheapi dont_do_databaselookups sendack createacknowledgement return_this process_ai utcoffset
   override_opening_action_who`.split(/\s+/),
);

// 0 means that nothing was said.
const NO_ZERO = new Set(['agent_id', 'status_id', 'tickettype_id', 'priority_id', 'sla_id', 'team_id']);

// What an update has to carry to move the ticket's SLA dates.
const CLOCK = ['sla_start_date', 'dateoccurred', 'priority_id', 'excludefromsla', 'fixbydate', 'respondbydate'];

/** Creates or updates one ticket with all that comes with it, and returns its row. Throws a Refusal. */
export function writeTicket(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? findTicket(halo, input) : null;
  checkTicket(halo, input, stored);
  const row = stored ? update(halo, input, stored) : create(halo, input);
  const place = { ...nowhere, ticket_id: row.id };
  attachAll(halo, input.attachments, place);
  relateTickets(halo, row.id, input);
  ticketEffects(halo, input, row, stored);
  return halo.store.get('tickets', row.id) ?? row;
}

function findTicket(halo: Halo, input: Input): Row {
  const row = halo.store.get('tickets', num(input.id), { deleted: input._recover === true });
  if (!row) throw missing('Ticket');
  return row;
}

function create(halo: Halo, input: Input): Row {
  const time = now(halo);
  const type = halo.store.get('tickettypes', num(input.tickettype_id) || 1);
  const opened = readDate(input.dateoccurred) ?? time;
  const draft: Row = {
    id: 0,
    status_id: num(type?.initial_status) || 1,
    tickettype_id: 1,
    sla_id: num(type?.default_sla) || 1,
    priority_id: 3,
    team: str(type?.default_team),
    agent_id: UNASSIGNED,
    source: 3,
    impact: 0,
    urgency: 0,
    showforusers: true,
    excludefromsla: false,
    ...posted(halo, input),
    ...placeTicket(halo, input, null),
    ...bodyOf(halo, input),
    dateoccurred: opened,
    datecreated: time,
    created_by: str(halo.store.get('agents', halo.actor)?.name),
    last_update: time,
    lastactiondate: input._isimport && halo.switches.lastActionDate === 'max' ? opened : time,
    deleted: false,
    hasbeenclosed: false,
    guid: halo.random.uuid(),
    key: halo.random.uuid(),
    customfields: applyFields(halo, fieldUsage(halo).ticket, input.customfields, undefined),
    tags: keepTags(halo, input.tags),
  };
  const { id: _, ...row } = { ...draft, ...closing(halo, input, draft, time), ...deadlines(halo, input, draft) };
  const stored = halo.store.insert('tickets', row);
  if (halo.switches.openingAction) addOpeningAction(halo, stored, input);
  return stored;
}

function update(halo: Halo, input: Input, stored: Row): Row {
  const time = now(halo);
  const merged: Row = {
    ...stored,
    ...posted(halo, input),
    ...placeTicket(halo, input, stored),
    ...bodyOf(halo, input),
    ...(input.dateoccurred ? { dateoccurred: readDate(input.dateoccurred) ?? stored.dateoccurred } : {}),
    ...(input.customfields
      ? { customfields: applyFields(halo, fieldUsage(halo).ticket, input.customfields, stored.customfields) }
      : {}),
    ...(input.tags ? { tags: keepTags(halo, input.tags) } : {}),
    last_update: time,
    deleted: false,
  };
  const restarts = CLOCK.some((name) => input[name] !== undefined && input[name] !== null);
  const row = { ...merged, ...closing(halo, input, merged, time), ...(restarts ? deadlines(halo, input, merged) : {}) };
  halo.store.update('tickets', row);
  return row;
}

function posted(halo: Halo, input: Input): Record<string, unknown> {
  const kept = Object.entries(input).filter(
    ([name, value]) => !OWN.has(name) && !name.startsWith('_') && value !== null && !(value === 0 && NO_ZERO.has(name)),
  );
  const byId = input.team ? undefined : halo.store.get('teams', num(input.team_id));
  return { ...Object.fromEntries(kept), ...(byId ? { team: byId.name } : {}) };
}

function bodyOf(halo: Halo, input: Input): Record<string, unknown> {
  const both = bodies(input.details_html, input.details, halo.switches.stripScripts);
  return both ? { details: both.text, details_html: both.html } : {};
}

/** The closed date: the posted one in an import, else the present when the ticket closes, else none. */
function closing(halo: Halo, input: Input, row: Row, time: string): Record<string, unknown> {
  if (!isClosed(row.status_id)) return { dateclosed: null };
  const wanted = input._isimport && halo.switches.dateClosed === 'honoured' ? readDate(input.dateclosed) : null;
  return { dateclosed: wanted ?? row.dateclosed ?? time, hasbeenclosed: true };
}

/**
 * When the SLA clock runs out, for tickets that have one: dates that were posted, else so long after `sla_start_date`, or after
 * the ticket was opened, as its priority says.
 */
function deadlines(halo: Halo, input: Input, row: Row): Record<string, unknown> {
  if (row.excludefromsla) return {};
  const priority = halo.store.small('priorities').find((each) => each.priorityid === row.priority_id);
  const begin = Date.parse(readDate(row.sla_start_date) ?? str(row.dateoccurred));
  const after = (amount: unknown, unit: unknown) =>
    toHaloDate(begin + num(amount) * (unit === 'D' ? 86_400_000 : unit === 'M' ? 60_000 : 3_600_000));
  return {
    fixbydate: readDate(input.fixbydate) ?? after(priority?.fixtime, priority?.fixunits),
    respondbydate: readDate(input.respondbydate) ?? after(priority?.responsetime, priority?.responseunits),
  };
}
