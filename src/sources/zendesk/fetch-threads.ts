import type { Page } from '../../model/source.ts';
import { chunk, mapAhead } from './map-ahead.ts';
import type { ReadRows } from './read-rows.ts';
import { ThreadReader } from './read-thread.ts';
import { suspendedNumber } from './suspended-tickets.ts';
import type { ZendeskContext } from './zendesk-context.ts';

const inParallel = 8;
/** Threads per page: few enough that little is read again after a crash. */
const perPage = 25;

/**
 * Comments of tickets, oldest first, with their side conversations. A ticket deleted since it was listed comes as deleted,
 * and with it what the account still holds of it until it is scrubbed: its first message, as a thread of its own.
 */
export async function* fetchThreads(
  context: ZendeskContext,
  ticketIds: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Page<'threads'>> {
  if (ticketIds.length === 0) yield { records: [], deleted: [], cursor: null, done: true };
  const tickets = ticketIds.filter((ticketId) => suspendedNumber(ticketId) === null);
  const reader = new ThreadReader(context, await context.sideConversations.ticketsAmong(tickets, signal));
  const threads = mapAhead(ticketIds, inParallel, (ticketId) => reader.read(ticketId, signal));
  let left = ticketIds.length;
  for (const batch of chunk(ticketIds, perPage)) {
    const page: ReadRows<'threads'> & Page<'threads'> = {
      records: [],
      unreadable: [],
      deleted: [],
      cursor: null,
      done: false,
    };
    for (const ticketId of batch) {
      const { value } = await threads.next();
      if (value && 'finding' in value) page.unreadable.push(value);
      else if (value) page.records.push(value);
      else page.deleted.push(ticketId);
    }
    page.records.push(...(await context.deletedTickets.threadsOf(page.deleted, signal)));
    left -= batch.length;
    yield { ...page, done: left === 0 };
  }
}
