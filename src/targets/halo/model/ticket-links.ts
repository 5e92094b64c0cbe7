import type { DesiredValue } from '../../../model/desired.ts';
import type { Ticket } from '../../../model/records.ts';
import { listElement } from './list-element.ts';

/**
 * How tickets belong together, written when all of them stand. An incident becomes a child of its problem (`parent_id`); a
 * follow-up and the ticket it follows, and a merged ticket and the one it went into, are related. Nothing is ever merged again:
 * what was merged at the source is a closed ticket of its own here.
 */
export function ticketLinks({ problemId, followUpOfId, mergedIntoId }: Ticket): Record<string, DesiredValue> {
  const to = (id: string): DesiredValue => ({ $ref: { entity: 'tickets', id }, missing: 'omit' });
  const links: Record<string, DesiredValue> = {};
  if (problemId !== null) links.parent_id = to(problemId);
  for (const id of [followUpOfId, mergedIntoId]) {
    if (id !== null) links[listElement('new_related_tickets', id)] = to(id);
  }
  return links;
}
