import type { AccountContext } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { ruleBase } from './rule-base.ts';
import type { ViewRow } from './rule-rows.ts';

type ViewDraft = Pick<ViewRow, 'title' | 'conditions'> & Partial<Pick<ViewRow, 'active' | 'default' | 'restriction'>>;

const COLUMNS = [
  { id: 'subject', title: 'Subject' },
  { id: 'requester', title: 'Requester' },
  { id: 'updated', title: 'Updated' },
];

function draftViews(): ViewDraft[] {
  return [
    {
      title: 'Your unsolved tickets',
      default: true,
      conditions: {
        all: [
          { field: 'status', operator: 'less_than', value: 'solved' },
          { field: 'assignee_id', operator: 'is', value: 'current_user' },
        ],
        any: [],
      },
    },
    {
      title: 'Urgent or escalated',
      restriction: { type: 'Group', id: idOf('group', 5), ids: [idOf('group', 5)] },
      conditions: {
        all: [{ field: 'status', operator: 'less_than', value: 'closed' }],
        any: [
          { field: 'priority', operator: 'is', value: 'urgent' },
          { field: 'group_id', operator: 'is', value: String(idOf('group', 5)) },
        ],
      },
    },
    {
      title: 'Old returns',
      active: false,
      conditions: { all: [{ field: 'current_tags', operator: 'includes', value: 'refund' }], any: [] },
    },
  ];
}

export function makeViews(context: AccountContext): ViewRow[] {
  const drafts = draftViews();
  return drafts.map((draft, index) => ({
    ...ruleBase(context, { kind: 'view', path: 'views', index, count: drafts.length }, draft.title),
    execution: {
      group_by: 'status',
      group_order: 'asc',
      sort_by: 'updated',
      sort_order: 'desc',
      columns: COLUMNS,
    },
    restriction: null,
    watchable: true,
    ...draft,
  }));
}
