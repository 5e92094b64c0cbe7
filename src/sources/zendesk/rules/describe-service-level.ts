import { number, rows, text } from '../read-values.ts';
import { describeConditions } from './describe-conditions.ts';
import { describeCommon, type ReadItem } from './describe-rules.ts';

/** @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/#metrics */
const metrics: Record<string, string> = {
  first_reply_time: 'First reply',
  next_reply_time: 'Next reply',
  periodic_update_time: 'Update',
  pausable_update_time: 'Update, pausing while pending',
  agent_work_time: 'Time of agents',
  requester_wait_time: 'Waiting time of the requester',
  total_resolution_time: 'Solution',
  group_ownership_time: 'Time in the group',
};

/** A row of `slas/policies`; targets are in minutes (`target`), or in seconds (`target_in_seconds`). */
export const describeServiceLevel: ReadItem = async (row, item) => {
  const when = describeConditions(row.filter, item.names);
  return {
    ...describeCommon(row, item, 'objects-rules/rules/slas'),
    when: when.length > 0 ? when : ['Every ticket'],
    does: rows(row.policy_metrics).map((metric) => {
      const seconds = number(metric.target_in_seconds);
      const minutes = number(metric.target) ?? (seconds === null ? null : Math.round(seconds / 60));
      const name = text(metric.metric) ?? '';
      const clock = metric.business_hours === true ? 'business hours' : 'calendar hours';
      return `${metrics[name] ?? name} within ${describeMinutes(minutes)} (${clock}) for priority ${text(metric.priority) ?? 'any'}`;
    }),
  };
};

/** `1 h 30 min`. */
function describeMinutes(minutes: number | null): string {
  if (minutes === null) return 'no set time';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter((part) => part).join(' ');
}
