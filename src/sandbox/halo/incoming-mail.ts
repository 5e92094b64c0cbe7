import { json, type Reply, type Route } from '../kit/message.ts';
import { whereEqual } from './conditions.ts';
import { readControl } from './control.ts';
import type { Halo } from './halo.ts';
import type { Row } from './store.ts';
import { num, str } from './values.ts';
import { writeAction } from './write-action.ts';
import { writeTicket } from './write-ticket.ts';

/**
 * POST /_sandbox/mail `{from, subject, text, in_reply_to?}`: a mail reaches the tenant. Its ticket is the one whose id stands in
 * the subject between `email_start_tag` and `email_end_tag`, else the one that has `in_reply_to` as its `internet_message_id`
 * (or has an action with it); without either it opens a new one. Answers `{ticket_id, matched: tag | message | new}`.
 */
export function incomingMailRoute(halo: Halo): Route {
  return {
    method: 'POST',
    path: '/_sandbox/mail',
    handle: (request) => {
      const mail = request.json() as Record<string, unknown>;
      return halo.store.transaction(() => receive(halo, mail));
    },
  };
}

function receive(halo: Halo, mail: Record<string, unknown>): Reply {
  const tagged = findTagged(halo, str(mail.subject));
  const ticket = tagged ?? findThread(halo, str(mail.in_reply_to));
  const matched = tagged ? 'tag' : ticket ? 'message' : 'new';
  if (!ticket) {
    const opened = writeTicket(halo, { summary: mail.subject, details: mail.text, reportedby: mail.from, source: 2 });
    return json(201, { ticket_id: opened.id, matched });
  }
  const [user] = halo.store.select('users', { where: [whereEqual('emailaddress', str(mail.from))], limit: 1 });
  writeAction(halo, {
    ticket_id: ticket.id,
    outcome: 'Email Update',
    who: str(user?.name) || mail.from,
    actionby_user_id: user?.id ?? -1,
    note: mail.text,
    emailfrom: mail.from,
    emaildirection: 'I',
    sendemail: false,
    _isimport: false,
  });
  return json(201, { ticket_id: ticket.id, matched });
}

function findTagged(halo: Halo, subject: string): Row | undefined {
  const { email_start_tag, email_end_tag } = readControl(halo);
  const start = subject.indexOf(email_start_tag);
  const rest = start < 0 ? '' : subject.slice(start + email_start_tag.length);
  const id = rest.slice(0, Math.max(0, rest.indexOf(email_end_tag)));
  return /^\s*\d{1,9}\s*$/.test(id) ? halo.store.get('tickets', Number(id)) : undefined;
}

function findThread(halo: Halo, messageId: string): Row | undefined {
  if (!messageId) return undefined;
  const where = [whereEqual('internet_message_id', messageId)];
  const [ticket] = halo.store.select('tickets', { where, limit: 1 });
  if (ticket) return ticket;
  for (const action of halo.store.all('actions'))
    if (action.internet_message_id === messageId) return halo.store.get('tickets', num(action.ticket_id));
  return undefined;
}
