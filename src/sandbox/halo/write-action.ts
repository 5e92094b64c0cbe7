import { actionEffects } from './action-effects.ts';
import { attachAll, nowhere } from './attachments.ts';
import type { Input } from './binding.ts';
import { isClosed } from './check-ticket.ts';
import { applyFields, fieldUsage } from './custom-fields.ts';
import { readDate } from './dates.ts';
import { invalid, missing } from './errors.ts';
import { type Halo, now } from './halo.ts';
import { bodies } from './html.ts';
import type { Row } from './store.ts';
import { isSameText, num, str } from './values.ts';

const OWN = new Set(
  `id ticket_id customfields attachments note note_html emailbody emailbody_html datetime who who_agentid actiondatecreated guid
   attachment_count dont_do_rules sendemail sendsms dont_update_fault utcoffset run_ai_insights dont_recalculate_billing`.split(
    /\s+/,
  ),
);

/** Creates or updates one action of a ticket and returns its row. Throws a Refusal. */
export function writeAction(halo: Halo, input: Input): Row {
  const ticket = halo.store.get('tickets', num(input.ticket_id));
  if (!ticket) throw missing('Ticket');
  const parent = ticket.id;
  const stored = num(input.id) > 0 ? halo.store.get('actions', num(input.id), { parent }) : null;
  if (stored === undefined) throw missing('Action');
  const fields = applyFields(halo, fieldUsage(halo).ticket, input.customfields, stored?.customfields);
  const row = stored
    ? { ...stored, ...posted(input), ...contentOf(halo, input, stored), customfields: fields }
    : create(halo, input, ticket, fields);
  if (stored) halo.store.update('actions', row, { parent });
  attachAll(halo, input.attachments, { ...nowhere, ticket_id: ticket.id, action_id: row.id });
  if (!stored) {
    touchTicket(halo, input, ticket, row);
    actionEffects(halo, input, row, ticket);
  }
  return row;
}

/** The action that every new ticket begins with: its description, as seen by the requester. */
export function addOpeningAction(halo: Halo, ticket: Row, input: Input): void {
  const user = halo.store.get('users', num(ticket.user_id));
  const author = input.override_opening_action_who ? str(input.who) || str(input.takenby) : '';
  halo.store.insert(
    'actions',
    {
      ticket_id: ticket.id,
      outcome: 'Logged',
      outcome_id: 1,
      who: author || str(user?.name) || 'General User',
      who_type: 1,
      who_agentid: 0,
      datetime: ticket.dateoccurred,
      actiondatecreated: ticket.datecreated,
      note: str(ticket.details),
      note_html: str(ticket.details_html),
      hiddenfromuser: false,
      guid: halo.random.uuid(),
      customfields: {},
      $opening: true,
    },
    ticket.id,
  );
}

function create(halo: Halo, input: Input, ticket: Row, fields: Record<string, unknown>): Row {
  const time = now(halo);
  const outcome = outcomeOf(halo, input);
  const agent = halo.store.get('agents', num(input.who_agentid) || halo.actor);
  return halo.store.insert(
    'actions',
    {
      timetaken: 0,
      hiddenfromuser: false,
      important: false,
      ...posted(input),
      ...outcome,
      ticket_id: ticket.id,
      who: str(agent?.name),
      who_type: 0,
      who_agentid: agent?.id ?? 0,
      datetime: time,
      ...contentOf(halo, input, null),
      actiondatecreated: time,
      guid: halo.random.uuid(),
      customfields: fields,
    },
    ticket.id,
  );
}

/** Imports take any outcome, by name or none at all; otherwise it must exist and be allowed. */
function outcomeOf(halo: Halo, input: Input): { outcome: string; outcome_id: number } {
  const id = num(input.outcome_id);
  const name = str(input.outcome);
  if (name.length > 500)
    throw invalid('A database error occurred (2628) - String or binary data would be truncated in table ACTIONS');
  if (id > 0) {
    const row = halo.store.get('outcomes', id);
    if (!row && input._isimport !== true) throw invalid('You do not have access to this Action');
    return { outcome: name || str(row?.outcome), outcome_id: id };
  }
  if (!name && input._isimport !== true) throw invalid('An Outcome must be entered');
  const known = halo.store.small('outcomes').find((each) => isSameText(each.outcome, name));
  return { outcome: name, outcome_id: known?.id ?? 0 };
}

function posted(input: Input): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => !OWN.has(name) && !name.startsWith('_') && !name.startsWith('new_') && value !== null,
    ),
  );
}

/** Text, date and author as far as they were posted. */
function contentOf(halo: Halo, input: Input, stored: Row | null): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  const strip = halo.switches.stripScripts;
  const note = bodies(input.note_html, input.note, strip);
  if (note) Object.assign(content, { note: note.text, note_html: note.html });
  const mail = bodies(input.emailbody_html, input.emailbody, strip);
  if (mail) Object.assign(content, { emailbody: mail.text, emailbody_html: mail.html });
  const date = readDate(input.datetime);
  if (date && input._isimport === true && halo.switches.actionDate === 'honoured') content.datetime = date;
  if (halo.switches.actionAuthor === 'verbatim') {
    if (str(input.who))
      Object.assign(content, {
        who: input.who,
        who_type: num(input.actionby_user_id) ? 1 : 0,
        who_agentid: num(input.who_agentid),
      });
    else if (stored && input.who_agentid) content.who_agentid = input.who_agentid;
  }
  return content;
}

/** What an action does to its ticket: the date of the last action, and the changes that it names. */
function touchTicket(halo: Halo, input: Input, ticket: Row, action: Row): void {
  const changes: Record<string, unknown> = {};
  if (num(input.new_status)) {
    if (!halo.store.get('statuses', num(input.new_status))) throw invalid('Invalid Status');
    changes.status_id = input.new_status;
    changes.dateclosed = isClosed(input.new_status) ? action.datetime : null;
  }
  if (num(input.new_agent)) changes.agent_id = input.new_agent;
  if (str(input.new_team)) changes.team = input.new_team;
  if (num(input.new_priority)) changes.priority_id = input.new_priority;
  if (num(input.timetaken)) changes.timetaken = num(ticket.timetaken) + num(input.timetaken);
  if (input.dont_update_fault !== true) {
    const time = now(halo);
    const keepsMax = input._isimport === true && halo.switches.lastActionDate === 'max';
    changes.lastactiondate = keepsMax ? latest(str(ticket.lastactiondate), str(action.datetime)) : time;
    changes.last_update = time;
  }
  if (Object.keys(changes).length) halo.store.update('tickets', { ...ticket, ...changes });
}

const latest = (one: string, other: string): string => (Date.parse(one) >= Date.parse(other) ? one : other);
