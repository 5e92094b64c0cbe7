import type { Event } from '../../model/events.ts';
import { formatCounts, formatEstimate } from '../format.ts';

/** `More to do: 1,204 tickets, 12 articles; links of 3 tickets; about 812 requests to the target, 6 min at its limit.` */
export function renderMoreToDo({
  left,
  links,
  estimate,
}: Omit<Extract<Event, { type: 'more_to_do' }>, 'type'>): string {
  if (!estimate) return 'More to do: the plan is not made yet, so nothing of it was written.';
  const [records, linked] = [formatCounts(Object.entries(left)), formatCounts(Object.entries(links))];
  const parts = [records, linked && `links of ${linked}`].filter(Boolean);
  if (parts.length === 0) return 'All records are written; what is left is to finish.';
  return `More to do: ${parts.join('; ')}; ${formatEstimate(estimate)}.`;
}
