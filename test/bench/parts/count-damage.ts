import type { Sandboxes } from './start-sandboxes.ts';

/** What of the account stands twice in the Halo, or not at all. */
export interface Damage {
  /** Copies beyond the first of each ticket. */
  doubledTickets: number;
  lostTickets: number;
  /** Of tickets that stand, counted in the best copy. */
  lostComments: number;
}

/** Compares by the source's number of a ticket, which is the end of its third-party key. */
export async function countDamage(sandboxes: Sandboxes): Promise<Damage> {
  const source = await sandboxes.records<{ id: number; status: string }>('zendesk', 'tickets');
  const comments = await sandboxes.records<{ ticket_id: number }>('zendesk', 'comments');
  const rows = await sandboxes.records<{ id: number; third_party_id_string?: string }>('halo', 'tickets');
  const actions = await sandboxes.records<{ ticket_id: number }>('halo', 'actions');
  const copies = Map.groupBy(
    rows.filter(({ third_party_id_string }) => third_party_id_string),
    ({ third_party_id_string }) => Number(third_party_id_string?.split(':').at(-1)),
  );
  const said = Map.groupBy(comments, ({ ticket_id }) => ticket_id);
  const written = Map.groupBy(actions, ({ ticket_id }) => ticket_id);
  const damage: Damage = { doubledTickets: 0, lostTickets: 0, lostComments: 0 };
  for (const { id: ticket, status } of source) {
    if (status === 'deleted') continue;
    const found = copies.get(ticket) ?? [];
    damage.doubledTickets += Math.max(0, found.length - 1);
    if (found.length === 0) damage.lostTickets += 1;
    else {
      // The first comment is the ticket's own description, and its opening action.
      const most = Math.max(...found.map(({ id }) => written.get(id)?.length ?? 0));
      damage.lostComments += Math.max(0, (said.get(ticket)?.length ?? 0) - most);
    }
  }
  return damage;
}
