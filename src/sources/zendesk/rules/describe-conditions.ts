import type { JsonObject, JsonValue } from '../../../model/json.ts';
import { object, rows, text } from '../read-values.ts';
import type { RuleNames } from './rule-names.ts';
import { ticketTypes, viaTypes } from './rule-values.ts';

/** What conditions call the parts of a ticket; a field without an entry is shown by its own name. */
const subjects: Record<string, string> = {
  status: 'Status',
  custom_status_id: 'Ticket status',
  type: 'Type',
  ticket_type_id: 'Type',
  priority: 'Priority',
  group_id: 'Group',
  assignee_id: 'Assignee',
  requester_id: 'Requester',
  requester_role: 'Role of the requester',
  role: 'Current user',
  organization_id: 'Organization',
  current_tags: 'Tag list',
  via_id: 'Channel',
  current_via_id: 'Channel of the update',
  recipient: 'Address it was sent to',
  brand_id: 'Brand',
  ticket_form_id: 'Form',
  locale_id: 'Language of the requester',
  subject_includes_word: 'Subject',
  comment_includes_word: 'Comment',
  description_includes_word: 'Description',
  satisfaction_score: 'Satisfaction',
  satisfaction_reason_code: 'Reason of the satisfaction',
  schedule_id: 'Schedule',
  within_schedule: 'Within the schedule',
  in_business_hours: 'Within business hours',
  reopens: 'Times reopened',
  replies: 'Replies of agents',
  agent_stations: 'Number of assignees so far',
  group_stations: 'Number of groups so far',
  number_of_incidents: 'Number of incidents',
  exact_created_at: 'Created',
  NEW: 'Hours since it was created',
  OPEN: 'Hours since it was opened',
  PENDING: 'Hours since it became pending',
  HOLD: 'Hours since it went on hold',
  SOLVED: 'Hours since it was solved',
  CLOSED: 'Hours since it was closed',
  assigned_at: 'Hours since it was assigned',
  updated_at: 'Hours since its last update',
  requester_updated_at: 'Hours since the requester’s last update',
  assignee_updated_at: 'Hours since the assignee’s last update',
  due_date: 'Hours since it was due',
  until_due_date: 'Hours until it is due',
  sla_next_breach_at: 'Hours until the next SLA breach',
};

const operators: Record<string, string> = {
  is: 'is',
  is_not: 'is not',
  less_than: 'is less than',
  less_than_equal: 'is at most',
  greater_than: 'is greater than',
  greater_than_equal: 'is at least',
  changed: 'changed',
  not_changed: 'did not change',
  value: 'changed to',
  not_value: 'did not change to',
  value_previous: 'changed from',
  not_value_previous: 'did not change from',
  includes: 'contains at least one of',
  not_includes: 'contains none of',
  includes_string: 'contains the words',
  not_includes_string: 'does not contain the words',
  present: 'is present',
  not_present: 'is not present',
  is_business_hours: 'is, in business hours,',
  less_than_business_hours: 'is, in business hours, less than',
  greater_than_business_hours: 'is, in business hours, greater than',
  within_previous_n_days: 'is within this many days before now:',
  within_next_n_days: 'is within this many days from now:',
};

/** Conditions that have no operator, by what they say. */
const statements: Record<string, Record<string, string>> = {
  update_type: { Create: 'The ticket is created', Change: 'The ticket is updated' },
  comment_is_public: {
    true: 'The comment is public',
    false: 'The comment is private',
    not_relevant: 'There is a comment, public or private',
    requester_can_see_comment: 'There is a comment that the requester can see',
  },
  ticket_is_public: { public: 'The ticket has public comments', private: 'The ticket is private' },
  in_business_hours: { true: 'It is within business hours', false: 'It is outside business hours' },
};

/**
 * `conditions` of a rule (`filter` of a service level) in words: all that must hold, a sentence each, and one sentence of
 * which a part must.
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/
 */
export function describeConditions(conditions: JsonValue | undefined, names: RuleNames): string[] {
  const { all, any } = object(conditions);
  const either = rows(any).map((condition) => describeCondition(condition, names));
  const sentences = rows(all).map((condition) => describeCondition(condition, names));
  if (either.length === 1) sentences.push(...either);
  if (either.length > 1) sentences.push(`At least one of: ${either.join('; ')}`);
  return sentences;
}

function describeCondition(condition: JsonObject, names: RuleNames): string {
  const field = text(condition.field) ?? '';
  const value = wordsOf(condition.value);
  const statement = statements[field]?.[value];
  if (statement) return statement;
  const custom = names.fieldOf(field);
  const subject = custom ? `“${custom.field.title}”` : (subjects[field] ?? field);
  const operator = text(condition.operator) ?? 'is';
  const label = custom?.labels.get(value) ?? labelOf(field, value, names);
  return `${subject} ${operators[operator] ?? operator}${needsNoValue(operator) ? '' : ` ${label}`}`;
}

function needsNoValue(operator: string): boolean {
  return ['changed', 'not_changed', 'present', 'not_present'].includes(operator);
}

function labelOf(field: string, value: string, names: RuleNames): string {
  if (value === '') return 'nothing';
  if (field === 'via_id' || field === 'current_via_id') return viaTypes[value] ?? `channel ${value}`;
  if (field === 'ticket_type_id') return ticketTypes[value] ?? value;
  if (value === 'current_user') return 'the current user';
  if (field === 'current_tags') return value.split(/\s+/).join(', ');
  return names.valueOf(field, value) ?? value;
}

function wordsOf(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
