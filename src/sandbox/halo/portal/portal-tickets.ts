import { htmlToText } from '../../kit/html-to-text.ts';
import { type Condition, whereEqual } from '../conditions.ts';
import { fieldUsage, readFields } from '../custom-fields.ts';
import { inTime } from '../dates.ts';
import type { Halo } from '../halo.ts';
import type { Row } from '../store.ts';
import { fieldsOfType, formVisibility } from '../type-fields.ts';
import { num, str } from '../values.ts';
import { scopeOf, ticketScope } from './portal-user.ts';

/** A ticket as an end user sees it. */
export interface PortalTicket {
  id: number;
  /** What another system calls it: `third_party_id_string`. */
  reference: string | null;
  subject: string;
  /** The custom fields that end users may see and that hold something, by label. */
  fields: Record<string, string>;
  /** The description first, then what is not hidden from users, in order of date. */
  messages: PortalMessage[];
}

export interface PortalMessage {
  author: string;
  at: string;
  text: string;
  /** Names of the files that users may see. */
  files: string[];
}

/** The tickets of a user: their own, and those of their site or client as far as their scope goes. */
export function portalTickets(halo: Halo, user: Row): PortalTicket[] {
  const scope = scopeOf(halo, user);
  const owner =
    scope === ticketScope.client
      ? whereEqual('client_id', num(user.client_id))
      : scope === ticketScope.site
        ? whereEqual('site_id', num(user.site_id))
        : whereEqual('user_id', user.id);
  const rows = halo.store.select('tickets', { where: [owner] });
  return rows.filter((row) => row.showforusers !== false).map((row) => toPortal(halo, row));
}

function toPortal(halo: Halo, ticket: Row): PortalTicket {
  return {
    id: ticket.id,
    reference: str(ticket.third_party_id_string) || null,
    subject: str(ticket.summary),
    fields: visibleFields(halo, ticket),
    messages: [description(halo, ticket), ...messages(halo, ticket)],
  };
}

/** A field is seen when it stands on the type's form for users (`enduserdetail`) and is not for agents alone. */
function visibleFields(halo: Halo, ticket: Row): Record<string, string> {
  const type = halo.store.get('tickettypes', num(ticket.tickettype_id));
  const shown = fieldsOfType(type)
    .filter(({ enduserdetail }) => enduserdetail !== formVisibility.hidden)
    .map(({ fieldid }) => fieldid)
    .filter((id) => halo.store.get('fields', id)?.onlyshowforagents !== true);
  const read = readFields(halo, fieldUsage(halo).ticket, ticket.customfields, shown);
  return Object.fromEntries(read.filter(({ display }) => display !== '').map(({ label, display }) => [label, display]));
}

function description(halo: Halo, ticket: Row): PortalMessage {
  const [opening] = halo.store.select('actions', { parent: ticket.id, where: [isOpening] });
  const author = str(opening?.who) || str(halo.store.get('users', num(ticket.user_id))?.name);
  const text = htmlToText(str(ticket.details_html)) || str(ticket.details);
  const onTicket = filesOf(halo, ticket.id, 0);
  return { author, at: str(ticket.dateoccurred), text, files: [...onTicket, ...filesOf(halo, ticket.id, opening?.id)] };
}

function messages(halo: Halo, ticket: Row): PortalMessage[] {
  const rows = halo.store.select('actions', {
    parent: ticket.id,
    where: [{ sql: `json ->> '$.hiddenfromuser' = 0 AND json ->> '$."$opening"' IS NULL`, values: [] }],
    order: `${inTime}, id`,
  });
  return rows.map((row) => ({
    author: str(row.who),
    at: str(row.datetime),
    text: htmlToText(str(row.note_html) || str(row.emailbody_html)),
    files: filesOf(halo, ticket.id, row.id),
  }));
}

const isOpening: Condition = { sql: `json ->> '$."$opening"' = 1`, values: [] };

function filesOf(halo: Halo, ticketId: number, actionId: number | undefined): string[] {
  if (actionId === undefined) return [];
  const where = [whereEqual('ticket_id', ticketId), whereEqual('action_id', actionId)];
  const rows = halo.store.select('attachments', { where });
  return rows.filter((row) => row.showforusers === true).map((row) => str(row.filename));
}
