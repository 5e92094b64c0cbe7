import type { JsonObject } from '../../model/json.ts';
import type { Comment } from '../../model/records.ts';
import type { Page, Pulled, Unreadable } from '../../model/source.ts';
import { listPages } from './list-pages.ts';
import { chunk, mapAhead } from './map-ahead.ts';
import { normaliseComment } from './normalise-thread.ts';
import { type ReadRows, separateRows } from './read-rows.ts';
import { id, rows } from './read-values.ts';
import type { ZendeskContext } from './zendesk-context.ts';

const inParallel = 8;
/** Threads per page: few enough that little is read again after a crash. */
const perPage = 25;

/** Comments of tickets, oldest first. A ticket deleted since it was listed comes as deleted. */
export async function* fetchThreads(
  context: ZendeskContext,
  ticketIds: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Page<'threads'>> {
  const threads = mapAhead(ticketIds, inParallel, (ticketId) => readThread(context, ticketId, signal));
  if (ticketIds.length === 0) yield { records: [], deleted: [], cursor: null, done: true };
  let left = ticketIds.length;
  for (const batch of chunk(ticketIds, perPage)) {
    const page: Page<'threads'> & ReadRows<'threads'> = {
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
    left -= batch.length;
    yield { ...page, done: left === 0 };
  }
}

/** Null when the ticket is gone. A thread with a comment that cannot be told from others is told nothing of, rather than half. */
async function readThread(
  { client }: ZendeskContext,
  ticketId: string,
  signal: AbortSignal,
): Promise<Pulled<'threads'> | Unreadable | null> {
  const comments: Comment[] = [];
  let found = false;
  const list = { path: `tickets/${ticketId}/comments`, key: 'comments' };
  const query = { include_inline_images: 'true', include: 'users', sort: 'created_at' };
  for await (const page of listPages(client, list, { query, signal, absent: [404] })) {
    found = true;
    const users = new Map(rows(page.answer.users).map((user): [string, JsonObject] => [id(user.id) ?? '', user]));
    const [broken] = separateRows('comments', page.rows).unreadable;
    if (broken) return { id: ticketId, finding: broken.finding };
    for (const row of page.rows) comments.push(normaliseComment(row, users));
  }
  // Bodies are large and no mapping reads them: the record is all that is kept.
  return found ? { record: { id: ticketId, comments, sideConversations: [] }, raw: null } : null;
}
