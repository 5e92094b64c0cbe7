import { type AccountContext, apiUrl } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { SUPPORT_ADDRESS } from '../people/user-cases.ts';
import { DAY, HISTORY_END, iso } from '../timeline.ts';
import type { SuspendedTicketRow } from './setup-rows.ts';

type Draft = Pick<SuspendedTicketRow, 'author' | 'subject' | 'content' | 'cause' | 'cause_id' | 'ticket_id'>;

/** Spam, a mail of an unknown person, an automatic reply, and an answer to a ticket by somebody who is not on it. */
function draftSuspended(): Draft[] {
  return [
    {
      author: { id: null, name: 'Prize Office', email: 'winner@spam.example' },
      subject: 'You have won!!!',
      content: 'Click here to collect your prize.',
      cause: 'Detected as spam',
      cause_id: 41,
      ticket_id: null,
    },
    {
      author: { id: null, name: 'Mr. Roboto', email: 'roboto@example.org' },
      subject: 'Help, I need somebody!',
      content: 'Our order number 67321 never came.',
      cause: 'Sign-up required',
      cause_id: 3,
      ticket_id: null,
    },
    {
      author: { id: idOf('user', 12), name: 'Out of office', email: 'away@example.org' },
      subject: 'Automatic reply: Your request',
      content: 'I am on holiday until Monday.',
      cause: 'Automated response mail, out of office',
      cause_id: 11,
      ticket_id: idOf('ticket', 0),
    },
  ];
}

export function makeSuspendedTickets(context: AccountContext): SuspendedTicketRow[] {
  return draftSuspended().map((draft, index) => {
    const id = idOf('suspendedTicket', index);
    const at = iso(HISTORY_END - index * DAY);
    const { name, email: address } = draft.author;
    return {
      id,
      url: apiUrl(context, `suspended_tickets/${id}`),
      ...draft,
      message_id: `<held-back-${index}@mail.example.org>`,
      recipient: SUPPORT_ADDRESS,
      brand_id: idOf('brand', 0),
      attachments: [],
      error_messages: null,
      via: {
        channel: 'email',
        source: { from: { address, name }, to: { address: SUPPORT_ADDRESS, name: 'ACME Support' }, rel: null },
      },
      created_at: at,
      updated_at: at,
    };
  });
}
