import type { TicketAggregate } from '../../generator/tickets/ticket-rows.ts';
import type { Route } from '../../kit/message.ts';
import { api, type SandboxParts } from '../sandbox-parts.ts';
import { filterListing, mapListing, pageReply } from './listing.ts';

/** What is deleted and can still be restored: scrubbed tickets are not listed. */
function isRestorable({ ticket }: TicketAggregate): boolean {
  return ticket.status === 'deleted' && ticket.subject !== 'SCRUBBED';
}

/** @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-deleted-tickets */
export function deletedTicketRoutes(parts: SandboxParts): Route[] {
  const actor = () => {
    const user = parts.store.users.from(0)[Symbol.iterator]().next().value?.row;
    return { id: user?.id ?? -1, name: user?.name ?? '' };
  };
  return api('deleted_tickets', (request) => {
    const { tickets } = parts.store;
    const all = { count: () => tickets.count, from: tickets.perhapsDeleted };
    const rows = filterListing(all, isRestorable);
    const shown = mapListing(rows, ({ ticket }) => ({
      id: ticket.id,
      subject: ticket.subject,
      description: ticket.description,
      actor: actor(),
      deleted_at: ticket.updated_at,
      previous_state: 'closed',
    }));
    return pageReply(request, parts.baseUrl, 'deleted_tickets', shown);
  });
}
