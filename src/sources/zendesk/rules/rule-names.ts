import type { JsonObject, JsonValue } from '../../../model/json.ts';
import type { CustomField } from '../custom-fields.ts';
import { id, object, rows, text } from '../read-values.ts';
import type { ZendeskContext } from '../zendesk-context.ts';

/** What rules call things by number: names of them, as far as they were read. */
export interface RuleNames {
  /** The label of a value under the rule field, such as `group_id` and `42`; null when it has no name. */
  valueOf(field: string, value: string): string | null;
  /** The custom field that a rule field such as `custom_fields_42` stands for. */
  fieldOf(field: string): CustomField | null;
}

/** Lists of the account whose rows rules name by id, by the rule field. */
const listsByField: Record<string, { path: string; property?: string }> = {
  group_id: { path: 'groups' },
  brand_id: { path: 'brands' },
  ticket_form_id: { path: 'ticket_forms' },
  custom_status_id: { path: 'custom_statuses', property: 'agent_label' },
  schedule_id: { path: 'business_hours/schedules' },
  set_schedule: { path: 'business_hours/schedules' },
  notification_webhook: { path: 'webhooks' },
  locale_id: { path: 'locales' },
};

/** Rule fields that name a list under another word, and those whose value is a person or an organization. */
const sameAs: Record<string, string> = {
  within_schedule: 'schedule_id',
  notification_group: 'group_id',
  notification_user: 'user',
  notification_sms_user: 'user',
  assignee_id: 'user',
  requester_id: 'user',
  cc: 'user',
  follower: 'user',
  role: 'user',
  organization_id: 'organization',
};

const targets: Record<string, string> = { user: 'zen:user', organization: 'zen:organization' };

/**
 * Names of what these rows (macros, triggers, automations, views, service levels) mention. Lists are read when a row mentions
 * one of theirs, people and organizations in hundreds.
 */
export async function readRuleNames(context: ZendeskContext, ruleRows: readonly JsonObject[]): Promise<RuleNames> {
  const mentions = ruleRows.flatMap(mentionsOf).map(({ field, value }) => ({ kind: sameAs[field] ?? field, value }));
  const lists = new Map<string, ReadonlyMap<string, string>>();
  for (const kind of new Set(mentions.map(({ kind }) => kind))) {
    const list = listsByField[kind];
    if (list) lists.set(kind, await context.reference.names(list.path, list.property));
    const target = targets[kind];
    const ids = mentions.filter((mention) => mention.kind === kind && /^\d+$/.test(mention.value));
    if (target && ids.length > 0)
      await context.lookups.readTarget(
        target,
        ids.map(({ value }) => value),
      );
  }
  const fields = new Map((await context.reference.ticketFields()).map((field) => [field.field.id, field]));
  const keyed = [...(await context.reference.contactFields()), ...(await context.reference.organizationFields())];
  return {
    valueOf(field, value) {
      const kind = sameAs[field] ?? field;
      const target = targets[kind];
      return target ? context.lookups.nameOf(target, value) : lists.get(kind)?.get(value) || null;
    },
    fieldOf(field) {
      const ticketField = /^(?:custom_fields_|ticket_fields_)(\d+)$/.exec(field)?.[1];
      if (ticketField) return fields.get(`tickets-${ticketField}`) ?? null;
      const key = /\.custom_fields[._](\w+)$/.exec(field)?.[1];
      return keyed.find(({ platformKey }) => platformKey !== null && platformKey === key) ?? null;
    },
  };
}

/** Field and value of each condition and action of a row. Of an action with several values, the first is whom it concerns. */
function mentionsOf(row: JsonObject): { field: string; value: string }[] {
  const conditions = [row.conditions, row.filter].flatMap((each) => [
    ...rows(object(each).all),
    ...rows(object(each).any),
  ]);
  return [...conditions, ...rows(row.actions)].map((part) => ({
    field: text(part.field) ?? '',
    value: firstOf(part.value),
  }));
}

/** The value, or the first of several, as text; empty for none. */
export function firstOf(value: JsonValue | undefined): string {
  const [first] = Array.isArray(value) ? value : [value];
  return id(first) ?? text(first) ?? (typeof first === 'boolean' ? String(first) : '');
}
