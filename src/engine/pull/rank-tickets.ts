import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';

type Order = Migration['tickets']['order'];

/** What is done there is history; a status of another word may still be work. */
const done: ReadonlySet<string> = new Set(['solved', 'closed', 'deleted']);

/** More milliseconds than a date of this age has: ranks of open tickets lie below those of all others. */
const aheadMs = 1e15;

/** Ranks by id, for the order in which tickets are planned and written: the lower ones first. */
export function rankTickets(tickets: readonly Ticket[], order: Order): Map<string, number> {
  return new Map(tickets.map((ticket) => [ticket.id, rankOf(ticket, order)]));
}

function rankOf({ createdAt, updatedAt, status }: Ticket, order: Order): number {
  if (order === 'oldest') return toMs(createdAt ?? updatedAt);
  const newestFirst = -toMs(updatedAt ?? createdAt);
  return order === 'open-first' && !done.has(status) ? newestFirst - aheadMs : newestFirst;
}

/** 0 for a time that is unknown: last among the newest, first among the oldest. */
function toMs(at: string | null): number {
  const ms = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(ms) ? 0 : ms;
}
