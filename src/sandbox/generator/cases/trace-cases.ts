import { SUPPORT_ADDRESS } from '../people/user-cases.ts';
import { escapeHtml } from '../tickets/texts.ts';
import { addComment, firstComment, setText, type TicketCase } from './ticket-case.ts';

const LOGO = '<img src="{{file:0}}" alt="ACME" width="24" height="24">';

/** Tickets whose traces lead elsewhere: mail threads, links, calls, time, payment cards. */
export const TRACE_CASES = {
  'mail-thread': {
    does: 'came by mail and went on by mail: each message has its id',
    change(draft) {
      const { name, email } = draft.requester;
      const to = { address: SUPPORT_ADDRESS, name: 'ACME Support' };
      draft.via = { channel: 'email', source: { from: { address: email, name }, to, rel: null } };
      draft.recipient = SUPPORT_ADDRESS;
      draft.submitterId = draft.requester.id;
      firstComment(draft).author = draft.requester.id;
      firstComment(draft).public = true;
      addComment(draft, { text: 'Please send us the log.' });
      addComment(draft, { author: draft.requester.id, text: 'Here it is, by mail again.' });
    },
  },
  'links-of-all-kinds': {
    does: 'links to tickets and articles in every form an address has, some of which lead nowhere',
    change(draft, tools) {
      const ticket = tools.ticketId('private-first-comment');
      const article = 5300000000003;
      const addresses = [
        `{{base}}/agent/tickets/${ticket}`,
        `{{base}}/agent/#/tickets/${ticket}`,
        `{{base}}/tickets/${ticket}`,
        `{{base}}/requests/${ticket}`,
        `{{base}}/hc/requests/${ticket}`,
        `{{base}}/hc/en-us/requests/${ticket}?page=1`,
        `{{base}}/hc/en-us/articles/${article}-How-to-begin`,
        `{{base}}/hc/articles/${article}`,
        `{{base}}/hc/fr/articles/${article}#step-2`,
        '{{base}}/agent/tickets/99999999',
        '{{base}}/hc/en-us/articles/999',
        `https://other-account.zendesk.example/agent/tickets/${ticket}`,
      ];
      const items = addresses.map((address) => `<li><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></li>`);
      addComment(draft, { text: '' }).text = { html: `<ul>${items.join('')}</ul>`, plain: addresses.join('\n') };
    },
  },
  'repeated-logo': {
    does: 'shows one logo in the signature of each of four messages',
    change(draft) {
      for (let turn = 1; turn <= 4; turn += 1) {
        const comment = addComment(draft, { text: '' });
        comment.files = [{ name: 'logo.png', kind: 'png', content: 9001, inline: true }];
        setText(comment, `<p>Answer ${turn}</p><p>--<br>${LOGO}</p>`, `Answer ${turn}\n\n--`);
      }
    },
  },
  'payment-card': {
    does: 'has numbers of payment cards and an account number in its text and in a field',
    change(draft) {
      const text = 'My card is 4111 1111 1111 1111 (or 5500-0000-0000-0004), the account is DE89370400440532013000.';
      addComment(draft, { author: draft.requester.id, text });
      draft.fields['Steps to reproduce'] = 'Pay with 4111111111111111';
    },
  },
  'recording-elsewhere': {
    does: 'has a call whose recording another provider keeps',
    change(draft) {
      draft.via = { channel: 'voice', source: { from: {}, to: {}, rel: 'outbound' } };
      draft.recipient = null;
      addComment(draft, { text: 'Call to: +44 20 7946 0000', public: false }).call = {
        seconds: 12,
        transcript: 'Hello <there>, this is ACME.',
        recorded: true,
        elsewhere: true,
      };
    },
  },
  'time-spent': {
    does: 'has tracked time',
    change(draft) {
      draft.fields['Total time spent (sec)'] = 3725;
      draft.fields['Time spent last update (sec)'] = 125;
    },
  },
  'other-brand-and-form': {
    does: 'came by another brand and its form',
    change(draft) {
      draft.brand = 1;
      draft.form = 1;
    },
  },
  'shared-with-organization': {
    does: 'may be read by everybody of its organization',
    change(draft, { world }) {
      // The first organization shares its tickets.
      const { staff } = world.context.sizes;
      draft.requester = world.users.at(staff);
      draft.organizationId = draft.requester.organization_id;
      draft.submitterId = draft.requester.id;
      draft.via = { channel: 'web', source: { from: {}, to: {}, rel: null } };
      draft.recipient = null;
      firstComment(draft).author = draft.requester.id;
      addComment(draft, { text: 'For all of you: it works again.' });
      addComment(draft, { text: 'For us alone.', public: false });
    },
  },
} as const satisfies Record<string, TicketCase>;
