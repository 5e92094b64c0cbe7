import type { Outgoing } from '../../../model/target-reader.ts';
import { readId, readInstant } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';

/**
 * Mail that left since an instant or waits to leave, newest first; without its text. `GET /Outgoing` answers
 * `{outgoing: [...]}` with `ticket_id`, `datecreated` and `datesent` (Halo's published API, schema Outgoing).
 */
export async function* listOutgoing(since: string, api: ReadApi, signal: AbortSignal): AsyncGenerator<Outgoing[]> {
  for await (const rows of listPages(api, '/Outgoing', { key: 'outgoing', descending: true, signal })) {
    const mails = rows.flatMap((row): Outgoing[] => {
      const id = readId(row.id);
      const ticketId = readId(row.ticket_id);
      if (id === null) return [];
      return [{ id, ticketId: ticketId === '0' ? null : ticketId, createdAt: readInstant(row.datecreated) }];
    });
    yield mails.filter(({ createdAt }) => createdAt === null || createdAt >= since);
    // Newest first: once a whole page is older, so is the rest.
    if (mails.length > 0 && mails.every(({ createdAt }) => createdAt !== null && createdAt < since)) return;
  }
}
