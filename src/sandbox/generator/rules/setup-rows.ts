import type { Via } from '../tickets/ticket-rows.ts';
import type { AutomationRow, MacroRow, RuleConditions, TriggerCategoryRow, TriggerRow, ViewRow } from './rule-rows.ts';

/** How an account is set up, with the keys the API answers. */

export interface SlaPolicyRow {
  id: number;
  url: string;
  title: string;
  description: string;
  position: number;
  filter: RuleConditions;
  /** `target` in minutes. */
  policy_metrics: { priority: string; metric: string; target: number; business_hours: boolean }[];
  created_at: string;
  updated_at: string;
}

export interface ScheduleRow {
  id: number;
  name: string;
  time_zone: string;
  /** In minutes since Sunday 00:00. */
  intervals: { start_time: number; end_time: number }[];
  created_at: string;
  updated_at: string;
}

/** Days on which a schedule is closed; dates without a time, both included. */
export interface HolidayRow {
  id: number;
  schedule_id: number;
  name: string;
  start_date: string;
  end_date: string;
}

export interface WebhookRow {
  id: string;
  name: string;
  status: 'active' | 'inactive';
  description: string;
  endpoint: string;
  http_method: string;
  request_format: string;
  subscriptions: string[];
  /** The number of a user, as text. */
  created_by: string;
  created_at: string;
  updated_at: string;
}

/** A mail that the spam filter held back. It is no ticket. */
export interface SuspendedTicketRow {
  id: number;
  url: string;
  author: { id: number | null; name: string; email: string };
  subject: string;
  content: string;
  cause: string;
  cause_id: number;
  message_id: string;
  /** The ticket the mail answers; null when it would have made a new one. */
  ticket_id: number | null;
  recipient: string;
  brand_id: number;
  attachments: never[];
  error_messages: null;
  via: Via;
  created_at: string;
  updated_at: string;
}

/** What a customer may choose as the reason of a bad rating. */
export interface SatisfactionReasonRow {
  id: number;
  url: string;
  reason_code: number;
  value: string;
  raw_value: string;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

/** A language that the account has. */
export interface LocaleRow {
  id: number;
  url: string;
  locale: string;
  name: string;
  native_name: string;
  presentation_name: string;
  rtl: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
}

/** A kind of records of the account's own. */
export interface CustomObjectRow {
  url: string;
  key: string;
  title: string;
  title_pluralized: string;
  description: string;
  created_by_user_id: string;
  updated_by_user_id: string;
  created_at: string;
  updated_at: string;
}

export interface CustomObjectRecordRow {
  url: string;
  id: string;
  name: string;
  custom_object_key: string;
  custom_object_fields: Record<string, string>;
  external_id: string | null;
  created_by_user_id: string;
  updated_by_user_id: string;
  created_at: string;
  updated_at: string;
}

/** All of it, under the names of the API's lists. */
export interface AccountRules {
  macros: MacroRow[];
  triggers: TriggerRow[];
  trigger_categories: TriggerCategoryRow[];
  automations: AutomationRow[];
  views: ViewRow[];
  sla_policies: SlaPolicyRow[];
  schedules: ScheduleRow[];
  holidays: HolidayRow[];
  webhooks: WebhookRow[];
  suspended_tickets: SuspendedTicketRow[];
  reasons: SatisfactionReasonRow[];
  locales: LocaleRow[];
  custom_objects: CustomObjectRow[];
  custom_object_records: CustomObjectRecordRow[];
}
