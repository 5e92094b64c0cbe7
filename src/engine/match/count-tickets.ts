import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';

/** By the id of the group, and by that of the agent to whom they are assigned. Grows with the configuration of the source. */
export interface TicketCounts {
  groups: Map<string, number>;
  agents: Map<string, number>;
}

/** How many of the selected tickets each group and each assignee has. */
export async function countTickets({ store, snapshot }: Pick<RunContext, 'store' | 'snapshot'>): Promise<TicketCounts> {
  const counts: TicketCounts = { groups: new Map(), agents: new Map() };
  for await (const ids of pages((after, limit) => store.pageScope('tickets', after, limit), String)) {
    for (const { record } of await snapshot.get('tickets', ids)) {
      add(counts.groups, record.groupId);
      add(counts.agents, record.assigneeId);
    }
  }
  return counts;
}

function add(counts: Map<string, number>, id: string | null): void {
  if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
}
