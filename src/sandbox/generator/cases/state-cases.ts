import { idOf } from '../ids.ts';
import { assetId } from '../rules/custom-objects.ts';
import { REASONS } from '../rules/satisfaction-reasons.ts';
import { customStatusIndex } from '../settings.ts';
import type { TicketDraft } from '../tickets/ticket-draft.ts';
import type { TicketStatus } from '../tickets/ticket-rows.ts';
import { DAY } from '../timeline.ts';
import { addComment, firstComment, staffId, type TicketCase } from './ticket-case.ts';

function setStatus(draft: TicketDraft, status: TicketStatus, label: Parameters<typeof customStatusIndex>[0]): void {
  draft.status = status;
  draft.customStatus = customStatusIndex(label);
  const done = status === 'solved' || status === 'closed';
  draft.solvedAt = done ? (draft.comments.at(-1)?.at ?? 0) + DAY : null;
  draft.closedAt = status === 'closed' && draft.solvedAt !== null ? draft.solvedAt + 4 * DAY : null;
  if (status !== 'new') draft.assigneeId ??= staffId(2);
}

/** Tickets that are awkward for their state, fields, or how they hang together. */
export const STATE_CASES = {
  problem: {
    does: 'is a problem with two incidents',
    change(draft) {
      draft.type = 'problem';
      draft.hasIncidents = true;
    },
  },
  incident: {
    does: 'is an incident of a problem',
    change(draft, { ticketId }) {
      draft.type = 'incident';
      draft.problemId = ticketId('problem');
    },
  },
  'second-incident': {
    does: 'is another incident of the same problem',
    change(draft, { ticketId }) {
      draft.type = 'incident';
      draft.problemId = ticketId('problem');
    },
  },
  'followed-up': {
    does: 'was closed and has a follow-up',
    change(draft, { ticketId }) {
      setStatus(draft, 'closed', 'Solved');
      draft.followups = [ticketId('follow-up')];
    },
  },
  'follow-up': {
    does: 'follows up a closed ticket',
    change(draft, { ticketId }) {
      const source = ticketId('followed-up');
      const from = { ticket_id: source, subject: 'The former request', channel: 'web' };
      draft.via = { channel: 'web', source: { from, to: {}, rel: 'follow_up' } };
      draft.recipient = null;
      firstComment(draft).text.plain += `\n\nThis is a follow-up to your previous request #${source}`;
    },
  },
  'merge-winner': {
    does: 'swallowed another one',
    change(draft, { ticketId }) {
      const loser = ticketId('merge-loser');
      addComment(draft, { text: `Request #${loser} was closed and merged into this request.`, public: false });
    },
  },
  'merge-loser': {
    does: 'was closed and merged into another one',
    change(draft, { ticketId }) {
      addComment(draft, {
        text: `This request was closed and merged into request #${ticketId('merge-winner')}.`,
        public: false,
      });
      setStatus(draft, 'closed', 'Solved');
      draft.tags = [...draft.tags, 'closed_by_merge'];
    },
  },
  solved: { does: 'was solved but is not closed', change: (draft) => setStatus(draft, 'solved', 'Solved by customer') },
  closed: { does: 'was solved and closed days later', change: (draft) => setStatus(draft, 'closed', 'Solved') },
  new: {
    does: 'is new, without group and assignee',
    change(draft) {
      draft.comments = draft.comments.slice(0, 1);
      setStatus(draft, 'new', 'New');
      draft.groupId = null;
      draft.assigneeId = null;
    },
  },
  hold: { does: 'is on hold with a custom status', change: (draft) => setStatus(draft, 'hold', 'Waiting for vendor') },
  pending: {
    does: 'is pending with a custom status',
    change: (draft) => setStatus(draft, 'pending', 'Waiting for documents'),
  },
  'in-review': { does: 'is open with a custom status', change: (draft) => setStatus(draft, 'open', 'In review') },
  'no-type-no-priority': {
    does: 'has neither type nor priority',
    change(draft) {
      draft.type = null;
      draft.priority = null;
    },
  },
  'task-with-due-date': {
    does: 'is a task with a due date',
    change(draft) {
      draft.type = 'task';
      draft.dueAt = (draft.comments[0]?.at ?? 0) + 14 * DAY;
    },
  },
  'many-tags': {
    does: 'has thirty tags, some not Latin',
    change(draft) {
      draft.tags = [...Array.from({ length: 28 }, (_, index) => `tag_${index}`), 'größe', '返品'];
    },
  },
  'every-custom-field': {
    does: 'has a value in every custom field',
    change(draft) {
      draft.fields = {
        'Product area': 'area_hardware_scanners_handheld',
        'Affected regions': ['region_asia', 'region_europe'],
        'Contract customer': true,
        'Renewal date': '2026-02-28',
        'Seats affected': 12,
        'Refund amount': '19.90',
        'Order number': 'ORD-004711',
        'Internal code': 'Ä<1>&',
        'Steps to reproduce': '1. Open\n2. Click\n3. Wait',
        'Card used': 'XXXXXXXXXXXX4242',
        Supplier: '4300000000003',
        'Total time spent (sec)': 5430,
        'Time spent last update (sec)': 630,
        Asset: assetId(1),
      };
      draft.form = 1;
    },
  },
  'satisfaction-good': {
    does: 'was rated good',
    change(draft) {
      setStatus(draft, 'closed', 'Solved');
      draft.satisfaction = { score: 'good', id: 9_000_000 + draft.row, comment: null };
    },
  },
  'satisfaction-bad': {
    does: 'was rated bad with a comment',
    change(draft) {
      setStatus(draft, 'solved', 'Solved');
      draft.satisfaction = {
        score: 'bad',
        id: 9_000_000 + draft.row,
        comment: 'It took three weeks & nobody called.',
        reason: REASONS[0],
        reason_id: idOf('satisfactionReason', 0),
      };
    },
  },
  'satisfaction-as-text': {
    does: 'carries its rating as a bare word',
    change(draft) {
      draft.satisfaction = 'unoffered';
    },
  },
} as const satisfies Record<string, TicketCase>;
