import type { OrganizationRow, UserRow } from '../../generator/account-rows.ts';
import type { TicketAggregate } from '../../generator/tickets/ticket-rows.ts';
import type { Handler, Incoming, Route } from '../../kit/message.ts';
import { requireAdmin } from '../auth.ts';
import { api, includesOf, type SandboxParts } from '../sandbox-parts.ts';
import { cursorExport, type Export, timeExport } from './export-pages.ts';
import { besideTickets, besideUsers, decorateTicket } from './sideloads.ts';
import { ticketEvents } from './ticket-events.ts';

function ticketExport(request: Incoming, { store }: SandboxParts): Export<TicketAggregate> {
  const include = includesOf(request);
  const withDeleted = request.query.get('exclude_deleted') !== 'true';
  return {
    key: 'tickets',
    table: store.tickets,
    keep: ({ ticket }) => withDeleted || ticket.status !== 'deleted',
    show: (rows) => ({
      rows: rows.map((row) => decorateTicket(row, include)),
      beside: besideTickets(
        store,
        rows.map((row) => row.ticket),
        include,
      ),
    }),
  };
}

function userExport(request: Incoming, { store }: SandboxParts): Export<UserRow> {
  return {
    key: 'users',
    table: store.users,
    show: (rows) => ({ rows, beside: besideUsers(store, rows, includesOf(request)) }),
  };
}

function organizationExport({ store }: SandboxParts): Export<OrganizationRow> {
  return { key: 'organizations', table: store.organizations, show: (rows) => ({ rows, beside: {} }) };
}

/** The incremental exports, for administrators. */
export function exportRoutes(parts: SandboxParts): Route[] {
  const forAdmins =
    (handle: Handler): Handler =>
    (request) => {
      requireAdmin(parts.userOf(request));
      return handle(request);
    };
  return [
    ...api(
      'incremental/tickets/cursor',
      forAdmins((request) => cursorExport(request, parts, ticketExport(request, parts))),
    ),
    ...api(
      'incremental/users/cursor',
      forAdmins((request) => cursorExport(request, parts, userExport(request, parts))),
    ),
    ...api(
      'incremental/tickets',
      forAdmins((request) => timeExport(request, parts, ticketExport(request, parts), false)),
    ),
    ...api(
      'incremental/users',
      forAdmins((request) => timeExport(request, parts, userExport(request, parts), true)),
    ),
    ...api(
      'incremental/organizations',
      forAdmins((request) => timeExport(request, parts, organizationExport(parts), true)),
    ),
    ...api(
      'incremental/ticket_events',
      forAdmins((request) => ticketEvents(request, parts)),
    ),
  ];
}
