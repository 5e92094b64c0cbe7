import type { InventoryKind, Rebuild } from '../../model/inventory.ts';

const rebuilds: Record<InventoryKind, Rebuild> = {
  macro: {
    where: 'Configuration > Tickets > Canned Text',
    how: 'Its text becomes canned text (options.macros does it). What else it sets is a quick action or a ticket rule with the use "Manual".',
  },
  trigger: {
    where: 'Configuration > Tickets > Ticket Rules',
    how: 'A rule with the use "New tickets and existing tickets": its criteria are the conditions, its outcomes the changes; mail goes into Configuration > Notifications with the same conditions.',
  },
  automation: {
    where: 'Configuration > Tickets > Workflows, or Configuration > Notifications',
    how: 'What waits for time to pass is a step of a workflow with a timed move, or a notification on "time since"; closing after days is the automatic closure of the ticket type.',
  },
  view: {
    where: 'Tickets > the views of the list > New',
    how: 'A view with the same filters and columns, shared with the team or kept by the agent.',
  },
  sla: {
    where: 'Configuration > Service Level Agreements',
    how: 'An SLA with a response and a resolution target for each priority; clients, sites or ticket types name the SLA that holds for them.',
  },
  schedule: {
    where: 'Configuration > Service Level Agreements > Workdays',
    how: 'A workday with the same hours, time zone and holidays; SLAs and agents name it.',
  },
  webhook: {
    where: 'Configuration > Integrations > Webhooks',
    how: 'A webhook to the same address with at least one event, such as "New Ticket Logged", and the conditions of the trigger that called it. Secrets are set anew.',
  },
  brand: {
    where: 'Configuration > Organisations',
    how: 'An organisation with its own portal address and look (Configuration > Channels > Self-Service Portal) and its own mailbox (Configuration > Email).',
  },
  form: {
    where: 'Configuration > Tickets > Ticket Types > the type > Field List',
    how: 'A ticket type with the same fields in the same order; conditions between fields are its dynamic field visibility.',
  },
  status: {
    where: 'Configuration > Tickets > Statuses',
    how: 'A status of the same name; the ticket types that use it allow it, and tickets.fields.status of the spec maps to it.',
  },
};

/**
 * What would rebuild in Halo what works at the source and is no record, in Halo's own menu paths, as its public guides name them:
 * usehalo.com/guide/ticket-rules/1923, haloitsm.com/guides/article/?kbid=838 (webhooks), halopsa.com/guides/article/?kbid=891
 * (notifications), usehalo.com/faq-list/teams-agents (workdays), halocrm.io/guides/article/?kbid=1582 (portal).
 */
export function rebuild(kind: InventoryKind): Rebuild {
  return rebuilds[kind];
}
