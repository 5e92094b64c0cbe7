import { customStatusIndex } from '../settings.ts';
import { DAY } from '../timeline.ts';
import { addComment, askedBy, firstComment, staffId, type TicketCase, userOfCase } from './ticket-case.ts';

/** Tickets of an awkward account that migrate all the same, each by its own rule. */
export const AWKWARD_CASES = {
  'empty-subject': {
    does: 'has an empty subject',
    change(draft) {
      draft.subject = '';
    },
  },
  'hostile-file-names': {
    does: 'has files with NUL, line breaks and direction marks in their names',
    change(draft) {
      firstComment(draft).files = [
        { name: 'nul\u0000byte.txt', kind: 'txt', content: 61 },
        { name: 'invoice\u202Efdp.txt', kind: 'txt', content: 62 },
        { name: 'two\r\nlines".txt', kind: 'txt', content: 63 },
      ];
    },
  },
  'three-hundred-comments': {
    does: 'has three hundred comments',
    change(draft) {
      for (let turn = 1; turn <= 300; turn += 1) {
        addComment(draft, { author: turn % 2 === 1 ? draft.requester.id : staffId(2), text: `Message ${turn}.` });
      }
    },
  },
  'subject-with-id-tag': {
    does: 'has a subject that looks like the id tag of another help desk',
    change(draft) {
      draft.subject = 'RE: [ID:0001234] Your request {{ID: 42}}';
    },
  },
  'requester-shares-address': {
    does: 'was asked by somebody whose address is a second address of a person in copy',
    change(draft, tools) {
      askedBy(draft, userOfCase(tools, 'shared-address'));
      draft.ccs = [userOfCase(tools, 'borrowed-address').id];
    },
  },
  'requester-with-long-name': {
    does: 'was asked by somebody with a name of 300 characters',
    change: (draft, tools) => askedBy(draft, userOfCase(tools, 'long-name')),
  },
  'author-system': {
    does: 'has a note of -1, the system, which no user is',
    change(draft) {
      addComment(draft, { author: -1, text: 'Escalated automatically after 48 hours.', public: false });
    },
  },
  'assignee-deleted': {
    does: 'is assigned to a deleted agent, who also wrote on it',
    change(draft, tools) {
      const { id } = userOfCase(tools, 'deleted-agent');
      addComment(draft, { author: id, text: 'I will take care of it.' });
      draft.status = 'closed';
      draft.customStatus = customStatusIndex('Solved');
      draft.assigneeId = id;
      draft.solvedAt = (draft.comments.at(-1)?.at ?? 0) + DAY;
      draft.closedAt = draft.solvedAt + 4 * DAY;
    },
  },
  'closed-problem': {
    does: 'is a closed problem: a type that may forbid this status elsewhere',
    change(draft) {
      draft.type = 'problem';
      draft.status = 'closed';
      draft.customStatus = customStatusIndex('Solved');
      draft.assigneeId ??= staffId(2);
      draft.solvedAt = (draft.comments.at(-1)?.at ?? 0) + DAY;
      draft.closedAt = draft.solvedAt + 4 * DAY;
    },
  },
} as const satisfies Record<string, TicketCase>;
