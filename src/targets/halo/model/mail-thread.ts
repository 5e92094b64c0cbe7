import type { Ticket } from '../../../model/records.ts';
import type { Converted } from './converted.ts';
import type { ModelContext } from './model-context.ts';
import { stateOf } from './state-of-ticket.ts';

/** Of `internet_message_id`, NVARCHAR(100) in the published database schema. */
const longest = 100;

/**
 * The message id of the ticket's mail thread, by which a reply to an old mail finds its ticket (`internet_message_id`), as
 * `tickets.mailThreading` says.
 */
export function threadMessage(record: Ticket, { fields, accepted }: Converted, context: ModelContext): void {
  if (record.messageId === null) return;
  const id = threadId(record.messageId, record, context);
  fields.internet_message_id = id ?? '';
  if (id === null && threads(record, context)) {
    const message = `the message id of its mail thread is longer than the ${longest} characters that Halo keeps: it is left out`;
    accepted.push({ severity: 'warning', code: 'W_MESSAGE_ID_LONG', message, field: 'internet_message_id' });
  }
}

/** The message id of a ticket, or of a mail among its comments, as it is written; null where it is not. */
export function threadId(messageId: string | null, record: Ticket, context: ModelContext): string | null {
  return messageId !== null && messageId.length <= longest && threads(record, context) ? messageId : null;
}

function threads(record: Ticket, { migration }: ModelContext): boolean {
  const { mailThreading } = migration.tickets;
  return mailThreading === 'all' || (mailThreading === 'open' && stateOf(record) !== 'over');
}
