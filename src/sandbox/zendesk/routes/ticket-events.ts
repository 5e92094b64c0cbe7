import type { CommentRow, TicketAggregate } from '../../generator/tickets/ticket-rows.ts';
import { seconds } from '../../generator/timeline.ts';
import { type Incoming, json, type Reply } from '../../kit/message.ts';
import { includesOf, nowSeconds, type SandboxParts } from '../sandbox-parts.ts';
import { exportSizeOf, QUIET_SECONDS, startTimeOf } from './export-pages.ts';
import { linkTo } from './listing.ts';

interface EventPlace {
  at: number;
  ticket: number;
  position: number;
}

function childEvent(comment: CommentRow, position: number, withComment: boolean): Record<string, unknown> {
  const event = { id: comment.id, via: comment.via.channel, event_type: position === 0 ? 'Create' : 'Comment' };
  if (!withComment) return { ...event, comment_present: true, comment_public: comment.public };
  const { metadata, data, ...rest } = comment;
  // The export has no switch for inline images: their files are left out, and only the body shows them.
  const attachments = rest.attachments.filter((file) => !file.inline);
  return { ...event, ...rest, attachments, event_type: 'Comment' };
}

function eventRow({ ticket, comments }: TicketAggregate, position: number, withComment: boolean): unknown {
  const comment = comments[position] as CommentRow;
  return {
    id: comment.audit_id,
    ticket_id: ticket.id,
    timestamp: seconds(comment.created_at),
    created_at: comment.created_at,
    updater_id: comment.author_id,
    via: comment.via.channel,
    system: comment.metadata.system,
    metadata: {},
    event_type: 'Audit',
    child_events: [childEvent(comment, position, withComment)],
  };
}

/** Places of all events from a second on, in their order. A ticket's stamp is never older than its events. */
function placesFrom({ store }: SandboxParts, start: number, end: number): EventPlace[] {
  const places: EventPlace[] = [];
  for (const { row } of store.tickets.after({ stamp: start, order: Number.NEGATIVE_INFINITY })) {
    for (const [position, comment] of row.comments.entries()) {
      const at = seconds(comment.created_at);
      if (at >= start && at <= end) places.push({ at, ticket: row.ticket.id, position });
    }
  }
  return places.sort((a, b) => a.at - b.at || a.ticket - b.ticket || a.position - b.position);
}

/**
 * Time-based export of what happened to tickets: one event for each comment; with `include=comment_events` it carries
 * the comment. Pages overlap and never end, like those of `timeExport`.
 */
export function ticketEvents(request: Incoming, parts: SandboxParts): Reply {
  const start = startTimeOf(request, parts);
  const withComment = includesOf(request).has('comment_events');
  const places = placesFrom(parts, start, nowSeconds(parts) - QUIET_SECONDS);
  const page = places.slice(0, exportSizeOf(request));
  const end = page.at(-1)?.at ?? start;
  const rows = page.flatMap(({ ticket, position }) => {
    const aggregate = parts.store.tickets.get(ticket);
    return aggregate ? [eventRow(aggregate, position, withComment)] : [];
  });
  return json(200, {
    ticket_events: rows,
    count: rows.length,
    end_of_stream: page.length === places.length,
    end_time: end,
    next_page: linkTo(request, parts.baseUrl, { start_time: String(end) }),
  });
}
