import type { Actual } from '../../../model/actual.ts';
import { readId, readInstant, readRows, readText } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';

/** Ratings of a ticket. They bear no key: a rating is told by what it says. */
export async function readFeedback(api: ReadApi, ticketId: string, signal: AbortSignal): Promise<Actual[]> {
  const body = await api.get('/Feedback', { ticket_id: ticketId }, { signal, absent: [404] });
  return readRows(body).flatMap((row): Actual[] => {
    const targetId = readId(row.id);
    // A server that does not know the filter lists everybody's.
    if (targetId === null || readId(row.ticket_id) !== ticketId) return [];
    const fields = { score: Number(row.score ?? 0), comment: readText(row.comment), date: readInstant(row.date) };
    return [{ entity: 'comments', targetId, marker: null, fields, children: null }];
  });
}
