import type { InventoryGap, InventoryItem, InventoryKind } from '../../../model/inventory.ts';
import { listPages } from '../list-pages.ts';
import { notAvailable } from '../zendesk-client.ts';
import type { ZendeskContext } from '../zendesk-context.ts';
import { describeAutomation, describeMacro, describeTrigger, describeView, type ReadItem } from './describe-rules.ts';
import { describeSchedule } from './describe-schedule.ts';
import { describeServiceLevel } from './describe-service-level.ts';
import { describeBrand, describeForm, describeStatus, describeWebhook } from './describe-settings.ts';
import { readRuleNames } from './rule-names.ts';

interface InventoryList {
  kind: InventoryKind;
  path: string;
  key: string;
  /** As people call it, in the plural. */
  what: string;
  read: ReadItem;
}

/** @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ and its neighbours */
const lists: InventoryList[] = [
  { kind: 'macro', path: 'macros', key: 'macros', what: 'macros', read: describeMacro },
  { kind: 'trigger', path: 'triggers', key: 'triggers', what: 'triggers', read: describeTrigger },
  { kind: 'automation', path: 'automations', key: 'automations', what: 'automations', read: describeAutomation },
  { kind: 'view', path: 'views', key: 'views', what: 'views', read: describeView },
  { kind: 'sla', path: 'slas/policies', key: 'sla_policies', what: 'SLA policies', read: describeServiceLevel },
  {
    kind: 'sla',
    path: 'group_slas/policies',
    key: 'group_sla_policies',
    what: 'SLA policies of groups',
    read: describeServiceLevel,
  },
  {
    kind: 'schedule',
    path: 'business_hours/schedules',
    key: 'schedules',
    what: 'schedules',
    read: describeSchedule,
  },
  { kind: 'webhook', path: 'webhooks', key: 'webhooks', what: 'webhooks', read: describeWebhook },
  { kind: 'brand', path: 'brands', key: 'brands', what: 'brands', read: describeBrand },
  { kind: 'form', path: 'ticket_forms', key: 'ticket_forms', what: 'ticket forms', read: describeForm },
  {
    kind: 'status',
    path: 'custom_statuses',
    key: 'custom_statuses',
    what: 'custom ticket statuses',
    read: describeStatus,
  },
];

/** All that works in the account and is no record, in words; what the plan lacks or these credentials may not read is a gap. */
export async function* listInventory(
  context: ZendeskContext,
  signal: AbortSignal,
): AsyncGenerator<InventoryItem | InventoryGap> {
  for (const list of lists) {
    let isListed = false;
    for await (const page of listPages(context.client, list, { signal, absent: notAvailable })) {
      isListed = true;
      const names = await readRuleNames(context, page.rows);
      for (const row of page.rows) yield { kind: list.kind, ...(await list.read(row, { context, names, signal })) };
    }
    if (!isListed) yield { kind: list.kind, reason: gapOf(list) };
  }
}

function gapOf({ what }: InventoryList): string {
  return `Zendesk does not hand out ${what}: the plan has none, or these credentials may not read them.`;
}
