import type { JsonObject } from '../../model/json.ts';
import { mapAhead } from './map-ahead.ts';
import { id, rows, text, texts } from './read-values.ts';
import type { ZendeskClient } from './zendesk-client.ts';

const inParallel = 4;

/**
 * For each ticket the one it was merged into. A merge leaves no field behind: the loser is closed with the tag
 * `closed_by_merge`, and a comment says "This request was closed and merged into request #N". Only tickets with that tag
 * cost a request.
 */
export async function findMergedInto(
  client: ZendeskClient,
  ticketRows: readonly JsonObject[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const results = mapAhead(ticketRows, inParallel, async (row) => {
    const isLoser = row.status === 'closed' && texts(row.tags).includes('closed_by_merge');
    return isLoser ? await readWinner(client, id(row.id) ?? '', signal) : null;
  });
  for await (const winner of results) found.push(winner);
  return found;
}

async function readWinner(client: ZendeskClient, ticketId: string, signal: AbortSignal): Promise<string | null> {
  // The merge closes the ticket, so its comment is among the last.
  const query = { 'page[size]': 100, sort: '-created_at' };
  const answer = await client.find(`tickets/${ticketId}/comments`, { query, signal, absent: [404] });
  for (const comment of rows(answer?.comments)) {
    const body = text(comment.plain_body) ?? text(comment.body) ?? '';
    const match = /closed and merged into request #(\d+)/i.exec(body);
    if (match?.[1]) return match[1];
  }
  return null;
}
