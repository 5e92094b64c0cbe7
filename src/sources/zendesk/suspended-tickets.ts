import type { JsonObject } from '../../model/json.ts';
import type { Ticket } from '../../model/records.ts';
import type { Comment } from '../../model/thread.ts';
import { normaliseFile } from './normalise-file.ts';
import { normaliseTicket, type TicketContext } from './normalise-ticket.ts';
import { id, instant, messageId, object, rows, text } from './read-values.ts';

/*
 * What the spam filter holds back. It has numbers of its own, which tickets may have too: so its id here is
 * `suspended-<number>`.
 */

const prefix = 'suspended-';

/** The number of a held-back mail; null for the id of a ticket. */
export function suspendedNumber(ticketId: string): string | null {
  return ticketId.startsWith(prefix) ? ticketId.slice(prefix.length) : null;
}

/**
 * A row of `suspended_tickets`: a mail that became no ticket. Its author need not be a user.
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/suspended_tickets/
 */
export function normaliseSuspended(row: JsonObject, context: TicketContext): Ticket {
  const { brand_id, created_at, updated_at, subject, via } = row;
  const author = id(object(row.author).id);
  const asTicket = { brand_id, created_at, updated_at, subject, via, status: 'new' } as JsonObject;
  return {
    ...normaliseTicket(asTicket, context, { metrics: {}, mergedIntoId: null }),
    id: prefix + (id(row.id) ?? ''),
    url: `${context.origin}/agent/filters/suspended`,
    requesterId: author,
    submitterId: author,
    messageId: messageId(row.message_id),
    suspended: true,
    commentCount: 1,
  };
}

/** The one message of a held-back mail. */
export function normaliseSuspendedMessage(row: JsonObject): Comment {
  const author = object(row.author);
  const authorId = id(author.id);
  const html = /<(p|div|br|html|body|table)\b/i.test(text(row.content) ?? '') ? text(row.content) : null;
  const name = [text(author.name), text(author.email)].filter((part) => part !== null);
  return {
    id: prefix + (id(row.id) ?? ''),
    authorId,
    authorName: authorId === null && name.length > 0 ? name.join(', ') : null,
    createdAt: instant(row.created_at),
    public: true,
    html,
    text: html === null ? (text(row.content) ?? '') : null,
    attachments: rows(row.attachments).map(normaliseFile),
    messageId: messageId(row.message_id),
    call: null,
  };
}
