import type { UserRow } from '../../generator/account-rows.ts';
import type { Restriction } from '../../generator/rules/rule-rows.ts';
import { type Incoming, json, type Route } from '../../kit/message.ts';
import { requireAdmin } from '../auth.ts';
import { api, found, idOfPath, nameInPath, type SandboxParts } from '../sandbox-parts.ts';
import type { Lists } from '../store.ts';
import { arrayListing, pageReply } from './listing.ts';

interface RuleList {
  /** Below `/api/v2`. */
  path: string;
  /** The name of the list in answers, and of a single row. */
  key: keyof Lists;
  single: string;
  adminsOnly?: true;
}

/** @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ and its neighbours */
const LISTS: RuleList[] = [
  { path: 'macros', key: 'macros', single: 'macro' },
  { path: 'triggers', key: 'triggers', single: 'trigger' },
  { path: 'trigger_categories', key: 'trigger_categories', single: 'trigger_category' },
  { path: 'automations', key: 'automations', single: 'automation' },
  { path: 'views', key: 'views', single: 'view' },
  { path: 'slas/policies', key: 'sla_policies', single: 'sla_policy', adminsOnly: true },
  { path: 'webhooks', key: 'webhooks', single: 'webhook', adminsOnly: true },
  { path: 'suspended_tickets', key: 'suspended_tickets', single: 'suspended_ticket' },
  { path: 'satisfaction_reasons', key: 'reasons', single: 'reason', adminsOnly: true },
  { path: 'locales', key: 'locales', single: 'locale' },
];

type Row = { id: number | string; active?: boolean; restriction?: Restriction | null };

/** Personal macros and views are their owner's alone, an administrator's eyes included; those of a group are its members'. */
function isVisible({ store }: SandboxParts, user: UserRow | null, { restriction }: Row): boolean {
  if (!restriction) return true;
  if (restriction.type === 'User') return restriction.id === user?.id;
  if (user?.role === 'admin') return true;
  const groups = restriction.ids ?? [restriction.id];
  return store.lists.group_memberships.some((row) => row.user_id === user?.id && groups.includes(row.group_id ?? 0));
}

function listRoutes(parts: SandboxParts, { path, key, single, adminsOnly }: RuleList): Route[] {
  function rowsFor(request: Incoming): Row[] {
    const user = parts.userOf(request);
    if (adminsOnly) requireAdmin(user);
    const wanted = request.query.get('active');
    return (parts.store.lists[key] as Row[])
      .filter((row) => wanted === null || String(row.active) === wanted)
      .filter((row) => isVisible(parts, user, row));
  }
  const page = (request: Incoming, rows: Row[]) => pageReply(request, parts.baseUrl, key, arrayListing(rows));
  return [
    ...api(path, (request) => page(request, rowsFor(request))),
    ...api(`${path}/active`, (request) =>
      page(
        request,
        rowsFor(request).filter((row) => row.active !== false),
      ),
    ),
    ...api(`${path}/:id`, (request) => {
      const id = nameInPath(request, 'id');
      return json(200, { [single]: found(rowsFor(request).find((row) => String(row.id) === id)) });
    }),
  ];
}

/** Macros, triggers, automations, views, service levels, schedules, webhooks and held-back mail. */
export function ruleRoutes(parts: SandboxParts): Route[] {
  return [
    ...LISTS.flatMap((list) => listRoutes(parts, list)),
    ...api('group_slas/policies', (request) =>
      pageReply(request, parts.baseUrl, 'group_sla_policies', arrayListing([])),
    ),
    // Schedules are not paged.
    ...api('business_hours/schedules', () => json(200, { schedules: parts.store.lists.schedules })),
    ...api('business_hours/schedules/:id/holidays', (request) => {
      const schedule = idOfPath(request);
      const rows = parts.store.lists.holidays.filter((holiday) => holiday.schedule_id === schedule);
      return json(200, { holidays: rows.map(({ schedule_id: _, ...holiday }) => holiday) });
    }),
  ];
}
