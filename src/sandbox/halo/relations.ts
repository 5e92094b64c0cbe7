import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid } from './errors.ts';
import type { Halo } from './halo.ts';
import { list, num } from './values.ts';

/** Adds and removes what a posted ticket says of related tickets. Relations hold in both directions. */
export function relateTickets(halo: Halo, id: number, input: Input): void {
  const related = new Set(relatedIds(halo, id));
  for (const each of list(input.new_related_tickets)) {
    const other = num(each.id);
    if (!halo.store.get('tickets', other)) throw invalid('Invalid Related Ticket');
    if (other === id || related.has(other)) continue;
    related.add(other);
    halo.store.insert('relations', { ticket_id: id, related_id: other });
    halo.store.insert('relations', { ticket_id: other, related_id: id });
  }
  const removed = num(input.unrelate_from_ticket_id);
  if (!removed) return;
  for (const [one, other] of [
    [id, removed],
    [removed, id],
  ] as const)
    for (const row of halo.store.select('relations', {
      where: [whereEqual('ticket_id', one), whereEqual('related_id', other)],
    }))
      halo.store.remove('relations', row.id);
}

/** The ids of the tickets that are related to one. */
export function relatedIds(halo: Halo, id: number): number[] {
  return halo.store.select('relations', { where: [whereEqual('ticket_id', id)] }).map((row) => num(row.related_id));
}
