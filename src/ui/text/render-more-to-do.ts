import type { Event } from '../../model/events.ts';
import { formatCount, formatEstimate } from '../format.ts';

/** `More to do: 1,204 tickets, 12 articles; about 812 requests to the target, 6 min at its limit.` */
export function renderMoreToDo({
  left,
  estimate,
}: Pick<Extract<Event, { type: 'more_to_do' }>, 'left' | 'estimate'>): string {
  if (!estimate) return 'More to do: the plan is not made yet, so nothing of it was written.';
  const counts = Object.entries(left).map(([entity, count]) => `${formatCount(count)} ${entity}`);
  if (counts.length === 0) return 'All records are written; what is left is to finish.';
  return `More to do: ${counts.join(', ')}; ${formatEstimate(estimate)}.`;
}
