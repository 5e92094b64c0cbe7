import type { ZendeskStore } from '../store.ts';

type Row = Record<string, unknown>;

function* rowsOf<From>(entries: Iterable<{ row: From }>, change: (row: From) => Iterable<unknown>): Iterable<unknown> {
  for (const { row } of entries) yield* change(row);
}

/**
 * All rows of an entity as they stand now, deleted ones included; undefined for an unknown entity. Comments carry their
 * `ticket_id`, and `attachments` are those of comments with their `ticket_id` and `comment_id`. Side conversations carry
 * their `events`.
 */
export function readRecords(store: ZendeskStore, entity: string): Iterable<unknown> | undefined {
  const { tickets, users, organizations, lists, account } = store;
  switch (entity) {
    case 'tickets':
      return rowsOf(tickets.from(0), ({ ticket }) => [ticket]);
    case 'comments':
      return rowsOf(tickets.from(0), ({ ticket, comments }) =>
        comments.map((comment) => ({ ...comment, ticket_id: ticket.id })),
      );
    case 'attachments':
      return rowsOf(tickets.from(0), ({ ticket, comments }) =>
        comments.flatMap((comment) =>
          comment.attachments.map((file): Row => ({ ...file, ticket_id: ticket.id, comment_id: comment.id })),
        ),
      );
    case 'users':
      return rowsOf(users.from(0), (user) => [user]);
    case 'identities':
      return rowsOf(users.from(0), (user) => account.identitiesOf(user));
    case 'organizations':
      return rowsOf(organizations.from(0), (organization) => [organization]);
    case 'side_conversations':
      return account
        .sideConversationTickets()
        .flatMap((id) => account.sideConversationsOf(id).map(({ row, events }) => ({ ...row, events })));
    case 'organization_memberships':
      return store.organizationMemberships();
    default:
      return entity in lists ? lists[entity as keyof typeof lists] : undefined;
  }
}
