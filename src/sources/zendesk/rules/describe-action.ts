import type { JsonObject, JsonValue } from '../../../model/json.ts';
import { object, text } from '../read-values.ts';
import { firstOf, type RuleNames } from './rule-names.ts';

type Describe = (value: string, label: string, all: readonly string[]) => string;

const tags = (value: string) =>
  value
    .split(/[\s,]+/)
    .filter((tag) => tag !== '')
    .join(', ');

/** What somebody is called who is named by a part played in the ticket. */
const parts: Record<string, string> = {
  current_user: 'the current agent',
  requester_id: 'the requester',
  requester_and_ccs: 'the requester and those in copy',
  assignee_id: 'the assignee',
  all_agents: 'all agents',
  group_id: 'the assigned group',
  current_groups: 'the groups of the current agent',
};

/**
 * What actions do, by their field.
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 */
const actions: Record<string, Describe> = {
  status: (value) => `sets the status to ${value}`,
  custom_status_id: (_, label) => `sets the ticket status to ${label}`,
  type: (value) => `sets the type to ${value}`,
  priority: (value) => `sets the priority to ${value}`,
  subject: (value) => `sets the subject to “${value}”`,
  group_id: (value, label) => (value === '' ? 'takes the group away' : `assigns it to ${label}`),
  assignee_id: (value, label) => (value === '' ? 'takes the assignee away' : `assigns it to ${label}`),
  set_tags: (value) => `replaces the tags with ${tags(value)}`,
  current_tags: (value) => `adds the tags ${tags(value)}`,
  remove_tags: (value) => `removes the tags ${tags(value)}`,
  brand_id: (_, label) => `sets the brand to ${label}`,
  ticket_form_id: (_, label) => `sets the form to ${label}`,
  locale_id: (_, label) => `sets the language to ${label}`,
  due_date: (value) => `sets the due date to ${value}`,
  set_schedule: (_, label) => `applies the schedule ${label}`,
  cc: (_, label) => `puts ${label} in copy`,
  follower: (_, label) => `makes ${label} a follower`,
  satisfaction_score: () => 'offers the satisfaction survey',
  comment_value: () => 'writes a comment',
  comment_value_html: () => 'writes a comment',
  comment_mode_is_public: (value) => `makes the comment ${value === 'false' ? 'private' : 'public'}`,
  notification_user: (_, label, [, subject]) => `sends mail to ${label}${subject ? `: “${subject}”` : ''}`,
  notification_group: (_, label, [, subject]) => `sends mail to the group ${label}${subject ? `: “${subject}”` : ''}`,
  notification_sms_user: (_, label) => `sends a text message to ${label}`,
  notification_sms_group: (_, label) => `sends a text message to the group ${label}`,
  notification_target: (value) => `notifies the target ${value}`,
  notification_webhook: (_, label) => `calls the webhook ${label}`,
  notification_zis: () => 'starts an integration flow',
  notification_messaging_csat: () => 'sends the satisfaction survey into the conversation',
  tweet_requester: () => 'sends a direct message on X (Twitter) to the requester',
  share_ticket: () => 'shares the ticket with another account',
  add_skills: () => 'adds skills',
  set_skills: () => 'replaces the skills',
  attachment: () => 'attaches a file',
};

/** An action of a rule in words, beginning with a verb in lower case: `sets the status to solved`. */
export function describeAction(action: JsonObject, names: RuleNames): string {
  const field = text(action.field) ?? '';
  const all = (Array.isArray(action.value) ? action.value : [action.value]).map(wordOf);
  const value = all[0] ?? '';
  const custom = names.fieldOf(field);
  if (custom) {
    const labels = all.filter((each) => each !== '').map((each) => custom.labels.get(each) ?? each);
    return labels.length > 0
      ? `sets “${custom.field.title}” to ${labels.join(', ')}`
      : `empties “${custom.field.title}”`;
  }
  if (field.startsWith('side_conversation')) return 'starts a side conversation';
  const label = parts[value] ?? names.valueOf(field, firstOf(action.value)) ?? value;
  const describe = actions[field];
  return describe ? describe(value, label, all) : `sets ${field.replaceAll('_', ' ')} to ${all.join(', ')}`;
}

function wordOf(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? Object.keys(object(value)).join(' ') : String(value);
}
