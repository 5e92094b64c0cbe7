import type { GroupRow, OrganizationRow, UserRow } from '../../generator/account-rows.ts';
import type { TicketAggregate, TicketRow } from '../../generator/tickets/ticket-rows.ts';
import type { ZendeskStore } from '../store.ts';

function pick<Row>(ids: Iterable<number | null>, get: (id: number) => Row | undefined): Row[] {
  const rows = [...new Set(ids)].map((id) => (id === null ? undefined : get(id)));
  return rows.filter((row) => row !== undefined);
}

/** Users of these ids; those nobody knows are left out. */
export function usersOf(store: ZendeskStore, ids: Iterable<number | null>): UserRow[] {
  return pick(ids, (id) => store.users.get(id));
}

function organizationsOf(store: ZendeskStore, ids: Iterable<number | null>): OrganizationRow[] {
  return pick(ids, (id) => store.organizations.get(id));
}

function groupsOf(store: ZendeskStore, ids: Iterable<number | null>): GroupRow[] {
  return pick(ids, (id) => store.lists.groups.find((group) => group.id === id));
}

function peopleOn(ticket: TicketRow): (number | null)[] {
  return [ticket.requester_id, ticket.submitter_id, ticket.assignee_id, ...ticket.collaborator_ids];
}

function metricSet({ ticket, comments, dates }: TicketAggregate): Record<string, unknown> {
  const replies = comments.slice(1).filter((comment) => comment.public && comment.author_id !== ticket.requester_id);
  return {
    id: ticket.id + 1_000_000_000,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    group_stations: ticket.group_id === null ? 0 : 1,
    assignee_stations: ticket.assignee_id === null ? 0 : 1,
    reopens: 0,
    replies: replies.length,
    assignee_updated_at: dates.assigned_at,
    requester_updated_at: dates.latest_comment_added_at,
    ...dates,
  };
}

/** A ticket with the keys that sideloads add to it. */
export function decorateTicket(aggregate: TicketAggregate, include: Set<string>): TicketRow & Record<string, unknown> {
  const { ticket, comments, dates } = aggregate;
  return {
    ...ticket,
    ...(include.has('metric_sets') ? { metric_set: metricSet(aggregate) } : {}),
    ...(include.has('dates') ? { dates: { ...dates, assignee_updated_at: dates.assigned_at } } : {}),
    ...(include.has('comment_count') ? { comment_count: comments.length } : {}),
  };
}

/** Lists beside the tickets: users, groups, organizations. */
export function besideTickets(
  store: ZendeskStore,
  tickets: TicketRow[],
  include: Set<string>,
): Record<string, unknown[]> {
  const organizations = tickets.map((ticket) => ticket.organization_id);
  const groups = tickets.map((ticket) => ticket.group_id);
  return {
    ...(include.has('users') ? { users: usersOf(store, tickets.flatMap(peopleOn)) } : {}),
    ...(include.has('organizations') ? { organizations: organizationsOf(store, organizations) } : {}),
    ...(include.has('groups') ? { groups: groupsOf(store, groups) } : {}),
  };
}

/** Lists beside the users: identities, organizations, groups. */
export function besideUsers(store: ZendeskStore, users: UserRow[], include: Set<string>): Record<string, unknown[]> {
  const organizations = users.map((user) => user.organization_id);
  const groups = users.map((user) => user.default_group_id);
  return {
    ...(include.has('identities') ? { identities: users.flatMap((user) => store.account.identitiesOf(user)) } : {}),
    ...(include.has('organizations') ? { organizations: organizationsOf(store, organizations) } : {}),
    ...(include.has('groups') ? { groups: groupsOf(store, groups) } : {}),
  };
}
