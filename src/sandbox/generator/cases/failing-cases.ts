import { addComment, askedBy, firstComment, setText, type TicketCase, userOfCase } from './ticket-case.ts';

/** More than any target takes as a subject. */
const LONG_SUBJECT = 5000;
/** The most Zendesk takes as a comment. */
const LONGEST_BODY = 65_535;
const UNKNOWN_USER = 4_199_999_999_999;

/** Tickets that cannot arrive whole: each must fail, be blocked, or leave a note, by a stated rule. */
export const FAILING_CASES = {
  'endless-subject': {
    does: 'has a subject of 5,000 characters',
    change(draft) {
      draft.subject = 'Very long subject '.repeat(300).slice(0, LONG_SUBJECT);
    },
  },
  'requester-deleted': {
    does: 'was asked by a deleted user',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'deleted')),
  },
  'requester-unknown': {
    does: 'was asked by a user the account no longer knows',
    change(draft) {
      askedBy(draft, { ...draft.requester, id: UNKNOWN_USER, organization_id: null });
    },
  },
  'author-unknown': {
    does: 'has a comment of a user the account no longer knows',
    change(draft) {
      addComment(draft, { author: UNKNOWN_USER, text: 'Who am I?' });
    },
  },
  'requesters-share-address': {
    does: 'was asked by somebody whose address belongs to a person of another organization too',
    change(draft, tools) {
      askedBy(draft, userOfCase(tools, 'same-address-one'));
      draft.ccs = [userOfCase(tools, 'same-address-two').id];
    },
  },
  'requester-with-endless-name': {
    does: 'was asked by somebody with a name of 300 characters',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'same-address-two')),
  },
  'file-gone': {
    does: 'has a file and an inline picture that are gone',
    change(draft) {
      const first = firstComment(draft);
      first.files = [
        { name: 'gone.png', kind: 'png', content: 51, inline: true, gone: true },
        { name: 'gone.pdf', kind: 'pdf', content: 52, gone: true },
      ];
      setText(first, '<p>Look: <img src="{{file:0}}"></p>', 'Look: ');
    },
  },
  'private-host-picture': {
    does: 'shows pictures of private and link-local hosts',
    change(draft) {
      const html = ['http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/x.png', 'http://[::1]/y.png']
        .map((address) => `<img src="${address}">`)
        .join('');
      setText(firstComment(draft), `<p>Pictures</p>${html}`, 'Pictures');
    },
  },
  'longest-body': {
    does: 'has a comment as long as the platform allows',
    change(draft) {
      const text = 'All work and no play. '.repeat(LONGEST_BODY / 22).slice(0, LONGEST_BODY - 100);
      addComment(draft, { author: draft.requester.id, text });
    },
  },
} as const satisfies Record<string, TicketCase>;
