import { REASONS, reasonCode } from '../../generator/rules/satisfaction-reasons.ts';
import type { TicketAggregate } from '../../generator/tickets/ticket-rows.ts';
import { seconds } from '../../generator/timeline.ts';
import { type Incoming, json, type Route } from '../../kit/message.ts';
import { requireAdmin } from '../auth.ts';
import { api, found, idOfPath, type SandboxParts } from '../sandbox-parts.ts';
import { filterListing, type Listing, pageReply } from './listing.ts';

/** The rating of a ticket as a row of its own; null for a ticket that was never rated. */
function ratingOf({ ticket }: TicketAggregate, baseUrl: string) {
  const rating = ticket.satisfaction_rating;
  if (rating === null || typeof rating === 'string' || rating.id === undefined) return null;
  const { assignee_id, group_id, requester_id, updated_at } = ticket;
  const reason = rating.reason ?? null;
  return {
    url: `${baseUrl}/api/v2/satisfaction_ratings/${rating.id}.json`,
    id: rating.id,
    score: rating.score,
    comment: rating.comment ?? null,
    reason,
    reason_id: rating.reason_id ?? null,
    reason_code: reason === null ? 0 : reasonCode((REASONS as readonly string[]).indexOf(reason)),
    ticket_id: ticket.id,
    assignee_id,
    group_id,
    requester_id,
    created_at: updated_at,
    updated_at,
  };
}

type Rating = NonNullable<ReturnType<typeof ratingOf>>;

function ratings(parts: SandboxParts): Listing<Rating> {
  function* from(position: number) {
    for (const { row, next } of parts.store.tickets.from(position)) {
      const rating = ratingOf(row, parts.baseUrl);
      if (rating) yield { row: rating, next };
    }
  }
  return { from, count: () => from(0).reduce((sum) => sum + 1, 0) };
}

/** `score`, `start_time` and `end_time` (epoch seconds) narrow the list. */
function wanted({ query }: Incoming, rating: Rating): boolean {
  const [score, start, end] = [query.get('score'), query.get('start_time'), query.get('end_time')];
  const at = seconds(rating.created_at);
  return (
    (score === null || rating.score === score) &&
    (start === null || at >= Number(start)) &&
    (end === null || at <= Number(end))
  );
}

/** Customers' ratings, for administrators. */
export function satisfactionRoutes(parts: SandboxParts): Route[] {
  return [
    ...api('satisfaction_ratings', (request) => {
      requireAdmin(parts.userOf(request));
      const listing = filterListing(ratings(parts), (rating) => wanted(request, rating));
      return pageReply(request, parts.baseUrl, 'satisfaction_ratings', listing);
    }),
    ...api('satisfaction_ratings/count', () =>
      json(200, { count: { value: ratings(parts).count(), refreshed_at: null } }),
    ),
    ...api('satisfaction_ratings/:id', (request) => {
      requireAdmin(parts.userOf(request));
      const id = idOfPath(request);
      const entry = [...ratings(parts).from(0)].find(({ row }) => row.id === id);
      return json(200, { satisfaction_rating: found(entry).row });
    }),
  ];
}
