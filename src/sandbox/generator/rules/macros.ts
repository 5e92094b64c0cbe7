import type { AccountContext } from '../account-context.ts';
import { ticketFieldId } from '../fields.ts';
import { idOf } from '../ids.ts';
import { ruleBase } from './rule-base.ts';
import type { MacroRow, RuleAction } from './rule-rows.ts';

type MacroDraft = Pick<MacroRow, 'title' | 'actions'> &
  Partial<Pick<MacroRow, 'active' | 'restriction' | 'description'>>;

function say(text: string): RuleAction {
  return { field: 'comment_value', value: ['channel:all', text] };
}

/** Texts in every shape the API gives them, and macros that only change something. `::` in a title makes a folder. */
function draftMacros(): MacroDraft[] {
  const area = `custom_fields_${ticketFieldId('Product area')}`;
  return [
    {
      title: 'Close and redirect to topics',
      actions: [
        { field: 'status', value: 'solved' },
        {
          field: 'comment_value',
          value: 'Thanks for your request. This issue is discussed in our forums, please look there first.',
        },
      ],
    },
    {
      title: 'Billing::Refund sent',
      description: 'After the bank has confirmed',
      actions: [
        {
          field: 'comment_value_html',
          value:
            '<p>Dear {{ticket.requester.first_name}},</p><p>your <b>refund</b> for {{ticket.title}} is on its way.</p><p>{{current_user.signature}}</p>',
        },
        { field: 'comment_mode_is_public', value: 'true' },
        { field: 'current_tags', value: 'refund billing' },
        { field: area, value: 'area_billing_refunds' },
        { field: 'status', value: 'pending' },
      ],
    },
    {
      title: 'Billing::Reminders::Second reminder',
      restriction: { type: 'Group', id: idOf('group', 1), ids: [idOf('group', 1), idOf('group', 2)] },
      actions: [
        say('Hello {{ticket.requester.name}},\n\nthis is our second reminder about invoice {{ticket.external_id}}.'),
      ],
    },
    {
      title: 'Note: wait for the vendor',
      actions: [
        say('Waiting for the vendor; see the side conversation.'),
        { field: 'comment_mode_is_public', value: 'false' },
        { field: 'custom_status_id', value: String(idOf('customStatus', 7)) },
      ],
    },
    {
      title: 'Take it!',
      actions: [
        { field: 'assignee_id', value: 'current_user' },
        { field: 'group_id', value: 'current_groups' },
        { field: 'priority', value: 'high' },
      ],
    },
    {
      title: 'My own greeting',
      restriction: { type: 'User', id: idOf('user', 3) },
      actions: [say('Hi there 👋 <please> & thank you')],
    },
    { title: 'Old wording', active: false, actions: [say('Please call our hotline of 2019.')] },
    {
      title: 'Réponse en français',
      actions: [
        { field: 'comment_value_html', value: '<p>Bonjour {{dc.greeting}},</p><p>nous revenons vers vous.</p>' },
        { field: 'set_tags', value: 'fr' },
      ],
    },
  ];
}

export function makeMacros(context: AccountContext): MacroRow[] {
  const drafts = draftMacros();
  return drafts.map((draft, index) => ({
    ...ruleBase(context, { kind: 'macro', path: 'macros', index, count: drafts.length }, draft.title),
    restriction: null,
    ...draft,
  }));
}
