import type { AccountContext } from '../account-context.ts';
import { ticketFieldId } from '../fields.ts';
import { idOf } from '../ids.ts';
import { rowDates, ruleBase } from './rule-base.ts';
import type { AutomationRow, TriggerCategoryRow, TriggerRow } from './rule-rows.ts';
import { webhookId } from './webhooks.ts';

type TriggerDraft = Pick<TriggerRow, 'title' | 'conditions' | 'actions'> &
  Partial<Pick<TriggerRow, 'active' | 'default' | 'description'>> & { category?: number };

const CATEGORIES = ['Notifications', 'Routing'];

function draftTriggers(): TriggerDraft[] {
  return [
    {
      title: 'Notify requester of new request',
      default: true,
      conditions: {
        all: [
          { field: 'update_type', operator: 'is', value: 'Create' },
          { field: 'status', operator: 'is_not', value: 'solved' },
        ],
        any: [],
      },
      actions: [
        {
          field: 'notification_user',
          value: ['requester_id', '[Request received]', 'Your request ({{ticket.id}}) has been received.'],
        },
      ],
    },
    {
      title: 'Route billing mail',
      category: 1,
      description: 'Mail to the billing address goes to Billing',
      conditions: {
        all: [{ field: 'current_via_id', operator: 'is', value: '4' }],
        any: [
          { field: 'recipient', operator: 'is', value: 'billing@acme.example' },
          { field: `custom_fields_${ticketFieldId('Product area')}`, operator: 'is', value: 'area_billing_invoices' },
        ],
      },
      actions: [
        { field: 'group_id', value: String(idOf('group', 1)) },
        { field: 'set_tags', value: 'billing' },
      ],
    },
    {
      title: 'Tell the shop about urgent tickets',
      category: 1,
      conditions: { all: [{ field: 'priority', operator: 'is', value: 'urgent' }], any: [] },
      actions: [{ field: 'notification_webhook', value: [webhookId(0), '{"ticket":"{{ticket.id}}"}'] }],
    },
    {
      title: 'French shop goes to Paris',
      category: 1,
      conditions: {
        all: [
          { field: 'brand_id', operator: 'is', value: String(idOf('brand', 1)) },
          { field: 'locale_id', operator: 'is', value: '16' },
          { field: 'requester.custom_fields.vip_tier', operator: 'is', value: 'tier_gold' },
          { field: 'within_schedule', operator: 'is', value: String(idOf('schedule', 0)) },
        ],
        any: [],
      },
      actions: [
        { field: 'set_schedule', value: String(idOf('schedule', 0)) },
        { field: 'assignee_id', value: String(idOf('user', 2)) },
        { field: 'notification_group', value: [String(idOf('group', 1)), 'From France', '{{ticket.title}}'] },
        { field: `custom_fields_${ticketFieldId('Contract customer')}`, value: 'true' },
      ],
    },
    {
      title: 'Old survey',
      active: false,
      conditions: { all: [{ field: 'status', operator: 'value', value: 'solved' }], any: [] },
      actions: [{ field: 'satisfaction_score', value: 'offered' }],
    },
  ];
}

export function makeTriggerCategories(): TriggerCategoryRow[] {
  return CATEGORIES.map((name, index) => ({
    id: String(idOf('triggerCategory', index)),
    name,
    position: index,
    ...rowDates(index, CATEGORIES.length),
  }));
}

export function makeTriggers(context: AccountContext): TriggerRow[] {
  const drafts = draftTriggers();
  return drafts.map(({ category = 0, ...draft }, index) => ({
    ...ruleBase(context, { kind: 'trigger', path: 'triggers', index, count: drafts.length }, draft.title),
    category_id: String(idOf('triggerCategory', category)),
    ...draft,
  }));
}

export function makeAutomations(context: AccountContext): AutomationRow[] {
  const drafts: Pick<AutomationRow, 'title' | 'conditions' | 'actions' | 'default'>[] = [
    {
      title: 'Close ticket 4 days after status is set to solved',
      default: true,
      conditions: {
        all: [
          { field: 'status', operator: 'is', value: 'solved' },
          { field: 'SOLVED', operator: 'greater_than', value: '96' },
        ],
        any: [],
      },
      actions: [{ field: 'status', value: 'closed' }],
    },
    {
      title: 'Remind customers after a week',
      default: false,
      conditions: {
        all: [
          { field: 'status', operator: 'is', value: 'pending' },
          { field: 'PENDING', operator: 'is', value: '168' },
          { field: 'current_tags', operator: 'not_includes', value: 'reminded' },
        ],
        any: [],
      },
      actions: [
        {
          field: 'notification_user',
          value: ['requester_id', 'Still waiting for you', 'Please answer {{ticket.link}}.'],
        },
        { field: 'current_tags', value: 'reminded' },
      ],
    },
  ];
  return drafts.map((draft, index) => ({
    ...ruleBase(context, { kind: 'automation', path: 'automations', index, count: drafts.length }, draft.title),
    ...draft,
  }));
}
