import type { TicketRow } from '../../generator/tickets/ticket-rows.ts';
import type { ZendeskStore } from '../store.ts';
import type { PortalReader } from './portal-reader.ts';

/** Ids of the tickets that customers can reach, by who is on them. */
interface PortalIndex {
  revision: number;
  byPerson: Map<number, number[]>;
  byOrganization: Map<number, number[]>;
}

const indexes = new WeakMap<ZendeskStore, PortalIndex>();

/** The requester, and who is in copy; followers are agents. */
function peopleOf(ticket: TicketRow): number[] {
  const copies = [...ticket.email_cc_ids, ...ticket.collaborator_ids].filter((id) => !ticket.follower_ids.includes(id));
  return [...new Set([ticket.requester_id, ...copies])];
}

function add(map: Map<number, number[]>, key: number, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

/** One pass over all tickets, again only after an edit. A ticket without a public comment is not for customers. */
function indexOf(store: ZendeskStore): PortalIndex {
  const known = indexes.get(store);
  if (known?.revision === store.tickets.revision) return known;
  const index: PortalIndex = { revision: store.tickets.revision, byPerson: new Map(), byOrganization: new Map() };
  for (const { row } of store.tickets.from(0)) {
    const { ticket, comments } = row;
    if (ticket.status === 'deleted' || !comments.some((comment) => comment.public)) continue;
    for (const person of peopleOf(ticket)) add(index.byPerson, person, ticket.id);
    if (ticket.organization_id !== null) add(index.byOrganization, ticket.organization_id, ticket.id);
  }
  indexes.set(store, index);
  return index;
}

/** Ids of the tickets somebody may read: own ones, those in copy, and those of organizations that share them. */
export function reachableTickets(store: ZendeskStore, { user, shared }: PortalReader): number[] {
  const { byPerson, byOrganization } = indexOf(store);
  const ids = [...(byPerson.get(user.id) ?? []), ...[...shared].flatMap((id) => byOrganization.get(id) ?? [])];
  return [...new Set(ids)].sort((a, b) => a - b);
}
