import type { Participant } from '../tickets/side-conversation-rows.ts';
import { textOf } from '../tickets/texts.ts';
import type { TicketDraft } from '../tickets/ticket-draft.ts';
import { DAY, MINUTE } from '../timeline.ts';
import { type CaseTools, staffId, type TicketCase } from './ticket-case.ts';

const VENDOR: Participant = { user_id: null, name: 'Parts & Co', email: 'orders@parts.example' };

function agent({ world }: CaseTools, index: number): Participant {
  const { id, name, email } = world.users.at(index);
  return { user_id: id, name, email };
}

function lastAt(draft: TicketDraft): number {
  return draft.comments.at(-1)?.at ?? 0;
}

/** Tickets with conversations beside them. */
export const SIDE_CONVERSATION_CASES = {
  'side-conversation-by-mail': {
    does: 'has a side conversation with a vendor, with files, that was closed, and a second one that is open',
    change(draft, tools) {
      const start = lastAt(draft) + MINUTE;
      const [us, colleague] = [agent(tools, 2), agent(tools, 5)];
      const picture = '<p>Which part is <b>this</b>? <img src="{{file:0}}"></p>';
      draft.sideConversations = [
        {
          subject: 'Which part number?',
          via: 'support',
          closedAt: start + 2 * DAY,
          messages: [
            {
              from: us,
              to: [VENDOR],
              at: start,
              text: { html: picture, plain: 'Which part is this?' },
              files: [{ name: 'part.png', kind: 'png', content: 8101, inline: true }],
            },
            {
              from: VENDOR,
              to: [us],
              at: start + DAY,
              text: textOf('It is no. 47-11 <see the data sheet>.'),
              files: [{ name: 'data sheet.pdf', kind: 'pdf', content: 8102 }],
            },
            { from: us, to: [VENDOR, colleague], at: start + DAY + MINUTE, text: textOf('Thank you!'), files: [] },
          ],
        },
        {
          subject: 'Please call the customer',
          via: 'support',
          messages: [
            { from: us, to: [colleague], at: start + 3 * MINUTE, text: textOf('Could you call today?'), files: [] },
          ],
        },
      ];
    },
  },
  'side-conversation-in-slack': {
    does: 'has a side conversation in a Slack channel',
    change(draft, tools) {
      const start = lastAt(draft) + MINUTE;
      const channel: Participant = {
        user_id: null,
        name: '#logistics',
        email: null,
        slack_workspace_id: 'T0ACME',
        slack_channel_id: 'C0LOGISTICS',
      };
      draft.sideConversations = [
        {
          subject: 'Where is the parcel? 📦',
          via: 'slack',
          messages: [
            { from: agent(tools, 3), to: [channel], at: start, text: textOf('Does anybody know?'), files: [] },
            {
              from: { ...channel, name: 'Kim' },
              to: [agent(tools, 3)],
              at: start + MINUTE,
              text: textOf('In Lyon.'),
              files: [],
            },
          ],
        },
      ];
    },
  },
  'side-conversation-parent': {
    does: 'has a side conversation that is a ticket of its own',
    change(draft, tools) {
      draft.sideConversations = [
        {
          subject: 'Please check the contract',
          via: 'support',
          externalIds: { targetTicketId: String(tools.ticketId('side-conversation-child')) },
          messages: [
            {
              from: agent(tools, 2),
              to: [{ user_id: null, name: 'Billing', email: null, support_group_id: draft.groupId }],
              at: lastAt(draft) + MINUTE,
              text: textOf('Is this covered by the contract?'),
              files: [],
            },
          ],
        },
      ];
    },
  },
  'side-conversation-child': {
    does: 'is the ticket that a side conversation of another one opened',
    change(draft, tools) {
      const from = { ticket_id: tools.ticketId('side-conversation-parent'), subject: 'Please check the contract' };
      draft.via = { channel: 'side_conversation', source: { from, to: {}, rel: null } };
      draft.recipient = null;
      draft.submitterId = staffId(2);
    },
  },
} as const satisfies Record<string, TicketCase>;
