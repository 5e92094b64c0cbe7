import type { JsonObject } from '../../model/json.ts';
import { mapAhead } from './map-ahead.ts';
import { id, rows, text, texts } from './read-values.ts';
import { isServerTrouble } from './server-trouble.ts';
import type { ZendeskContext } from './zendesk-context.ts';

const inParallel = 4;

/**
 * For each ticket the one it was merged into. A merge leaves no field behind: the loser is closed with the tag
 * `closed_by_merge`, and a comment says "This request was closed and merged into request #N". Only tickets with that tag
 * cost a request; where Zendesk fails to answer it, a warning says so.
 */
export async function findMergedInto(
  context: ZendeskContext,
  ticketRows: readonly JsonObject[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const results = mapAhead(ticketRows, inParallel, async (row) => {
    const isLoser = row.status === 'closed' && texts(row.tags).includes('closed_by_merge');
    return isLoser ? await readWinner(context, id(row.id) ?? '', signal) : null;
  });
  for await (const winner of results) found.push(winner);
  return found;
}

async function readWinner(
  { client, warn }: ZendeskContext,
  ticketId: string,
  signal: AbortSignal,
): Promise<string | null> {
  // The merge closes the ticket, so its comment is among the last.
  const query = { 'page[size]': 100, sort: '-created_at' };
  const path = `tickets/${ticketId}/comments`;
  const answer = await client.find(path, { query, signal, absent: [404] }).catch((error) => {
    if (!isServerTrouble(error)) throw error;
    warn({
      severity: 'warning',
      code: 'W_MERGE_UNKNOWN',
      message: `Zendesk fails to hand out the comments of ticket ${ticketId}, and maybe of others: which tickets they were merged into stays unknown.`,
      hint: 'Run the same command again later; if it stays, link them by hand.',
    });
    return null;
  });
  for (const comment of rows(answer?.comments)) {
    const body = text(comment.plain_body) ?? text(comment.body) ?? '';
    const match = /closed and merged into request #(\d+)/i.exec(body);
    if (match?.[1]) return match[1];
  }
  return null;
}
