import type { CommentRow, TicketAggregate, TicketRow } from '../../generator/tickets/ticket-rows.ts';
import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { notFound } from '../errors.ts';
import { api, found, idOfPath, includesOf, type SandboxParts } from '../sandbox-parts.ts';
import { arrayListing, filterListing, type Listing, mapListing, pageReply, tableListing } from './listing.ts';
import { showMany } from './show-many.ts';
import { besideTickets, decorateTicket, usersOf } from './sideloads.ts';

/** A ticket that is not deleted, with its comments; else a 404. */
function liveTicket({ store }: SandboxParts, id: number): TicketAggregate {
  const aggregate = found(store.tickets.get(id));
  if (aggregate.ticket.status === 'deleted') throw notFound();
  return aggregate;
}

function liveTickets({ store }: SandboxParts): Listing<TicketAggregate> {
  return filterListing(tableListing(store.tickets), ({ ticket }) => ticket.status !== 'deleted', store.liveTickets);
}

function listTickets(request: Incoming, parts: SandboxParts): Reply {
  const include = includesOf(request);
  const listing = mapListing(liveTickets(parts), (row): TicketRow => decorateTicket(row, include));
  return pageReply(request, parts.baseUrl, 'tickets', listing, (rows) => besideTickets(parts.store, rows, include));
}

/** Pictures that stand in the body are listed only when asked for. */
function shownComment(comment: CommentRow, withInline: boolean): CommentRow {
  return withInline ? comment : { ...comment, attachments: comment.attachments.filter((file) => !file.inline) };
}

function listComments(request: Incoming, parts: SandboxParts): Reply {
  const { comments } = liveTicket(parts, idOfPath(request));
  const { query } = request;
  const newestFirst = query.get('sort_order') === 'desc' || query.get('sort') === '-created_at';
  const withInline = query.get('include_inline_images') === 'true';
  const shown = (newestFirst ? comments.toReversed() : comments).map((comment) => shownComment(comment, withInline));
  const withUsers = includesOf(request).has('users');
  return pageReply(request, parts.baseUrl, 'comments', arrayListing(shown), (rows) =>
    withUsers
      ? {
          users: usersOf(
            parts.store,
            rows.map((row) => row.author_id),
          ),
        }
      : {},
  );
}

function listAudits(request: Incoming, parts: SandboxParts): Reply {
  const { ticket, comments } = liveTicket(parts, idOfPath(request));
  const audits = comments.map((comment) => ({
    id: comment.audit_id,
    ticket_id: ticket.id,
    created_at: comment.created_at,
    author_id: comment.author_id,
    metadata: comment.metadata,
    via: comment.via,
    events: [{ ...shownComment(comment, false), id: comment.id, type: comment.type }],
  }));
  return pageReply(request, parts.baseUrl, 'audits', arrayListing(audits));
}

/** Live tickets that point to a problem. */
function incidentsOf(parts: SandboxParts, problem: number): Listing<TicketAggregate> {
  const test = ({ ticket }: TicketAggregate) => ticket.problem_id === problem;
  return filterListing(liveTickets(parts), test);
}

function related(request: Incoming, parts: SandboxParts): Reply {
  const { ticket } = liveTicket(parts, idOfPath(request));
  const source = ticket.via.source.from.ticket_id;
  return json(200, {
    url: `${parts.baseUrl}/api/v2/tickets/${ticket.id}/related.json`,
    topic_id: null,
    jira_issue_ids: [],
    followup_source_ids: source === undefined ? [] : [source],
    from_archive: ticket.status === 'closed',
    incidents: incidentsOf(parts, ticket.id).count(),
  });
}

/** Tickets, and what hangs on one of them. */
export function ticketRoutes(parts: SandboxParts): Route[] {
  const people = (path: string, ids: (ticket: TicketRow) => number[]) =>
    api(`tickets/:id/${path}`, (request) => {
      const { ticket } = liveTicket(parts, idOfPath(request));
      return pageReply(request, parts.baseUrl, 'users', arrayListing(usersOf(parts.store, ids(ticket))));
    });
  return [
    ...api('tickets', (request) => listTickets(request, parts)),
    ...api('tickets/count', () => json(200, { count: { value: parts.store.liveTickets(), refreshed_at: null } })),
    ...api('tickets/show_many', (request) => {
      const include = includesOf(request);
      const rows = showMany(request, (id) => parts.store.tickets.get(id)).filter(
        ({ ticket }) => ticket.status !== 'deleted',
      );
      const tickets = rows.map((row) => decorateTicket(row, include));
      return json(200, {
        tickets,
        ...besideTickets(parts.store, tickets, include),
        count: rows.length,
        next_page: null,
        previous_page: null,
      });
    }),
    ...api('tickets/:id', (request) => {
      const include = includesOf(request);
      const ticket = decorateTicket(liveTicket(parts, idOfPath(request)), include);
      return json(200, { ticket, ...besideTickets(parts.store, [ticket], include) });
    }),
    ...api('tickets/:id/comments', (request) => listComments(request, parts)),
    ...api('tickets/:id/comments/count', (request) =>
      json(200, { count: { value: liveTicket(parts, idOfPath(request)).comments.length, refreshed_at: null } }),
    ),
    ...api('tickets/:id/audits', (request) => listAudits(request, parts)),
    ...api('tickets/:id/related', (request) => related(request, parts)),
    ...api('tickets/:id/incidents', (request) => {
      const { ticket } = liveTicket(parts, idOfPath(request));
      const incidents = mapListing(incidentsOf(parts, ticket.id), (row) => row.ticket);
      return pageReply(request, parts.baseUrl, 'tickets', incidents);
    }),
    ...people('collaborators', (ticket) => ticket.collaborator_ids),
    ...people('followers', (ticket) => ticket.follower_ids),
    ...people('email_ccs', (ticket) => ticket.email_cc_ids),
  ];
}
