import { idOf } from '../ids.ts';
import { rowDates } from './rule-base.ts';
import type { WebhookRow } from './setup-rows.ts';

/** Webhooks have ULIDs for ids, not numbers. */
export function webhookId(index: number): string {
  return `01GK8E6BKWMJZD2T8Y5AXJQM${String(index).padStart(2, '0')}`;
}

export function makeWebhooks(): WebhookRow[] {
  const drafts = [
    {
      name: 'Shop',
      status: 'active' as const,
      description: 'Tells the shop about urgent tickets',
      endpoint: 'https://shop.acme.example/hooks/zendesk',
      subscriptions: ['conditional_ticket_events'],
    },
    {
      name: 'CRM people',
      status: 'inactive' as const,
      description: '',
      endpoint: 'https://crm.acme.example/in',
      subscriptions: ['zen:event-type:user.created', 'zen:event-type:organization.created'],
    },
  ];
  return drafts.map((draft, index) => ({
    id: webhookId(index),
    ...draft,
    http_method: 'POST',
    request_format: 'json',
    created_by: String(idOf('user', 0)),
    ...rowDates(index, drafts.length),
  }));
}
