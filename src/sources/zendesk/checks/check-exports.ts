import type { CheckItem } from '../../../model/check.ts';
import type { JsonObject } from '../../../model/json.ts';
import { countOf } from '../read-values.ts';
import { notAvailable, type ZendeskClient } from '../zendesk-client.ts';
import type { ZendeskContext } from '../zendesk-context.ts';

/** Exports refuse a start within the last minute. */
const agoSeconds = 3_600;

/** Whether tickets, people and organizations may be exported, which brings archived tickets too. */
export async function* checkExports({ client }: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const item = { id: 'source.export', area: 'source', title: 'Right to export', planned: false } as const;
  const refused: string[] = [];
  for (const path of ['tickets/cursor', 'users/cursor', 'organizations']) {
    const query = { start_time: Math.floor(client.clock.now() / 1_000) - agoSeconds, per_page: 1 };
    const answer = await client.find(`incremental/${path}`, {
      query,
      bucket: 'incremental',
      signal,
      absent: notAvailable,
    });
    if (!answer) refused.push(path.split('/')[0] ?? path);
  }
  if (refused.length === 0) {
    yield { ...item, status: 'pass', found: 'Tickets, users and organizations can be exported.', remedy: null };
    return;
  }
  const remedy =
    'Admin Center, People, Team, Team members: the exports need an administrator. An OAuth token also needs the scope read.';
  yield { ...item, status: 'fail', found: `Zendesk refuses the export of ${refused.join(', ')}.`, remedy };
}

/** What lies apart from the ordinary tickets: archived, deleted, held back. */
export async function* checkHoldings({ client }: ZendeskContext, signal: AbortSignal): AsyncGenerator<CheckItem> {
  const archived = { id: 'source.archived', area: 'source', title: 'Archived tickets', planned: false } as const;
  const tickets = countOf(await ask(client, 'tickets/count', {}, signal));
  const closed = countOf(await ask(client, 'search/count', { query: 'type:ticket status:closed' }, signal));
  const some = `${tickets ?? 'An unknown number of'} tickets, ${closed ?? 'an unknown number of'} of them closed.`;
  const found = `${some} Zendesk archives closed ones after 120 days; the export brings them as well.`;
  yield { ...archived, status: 'pass', found, remedy: null };
  const deleted = { id: 'source.deleted', area: 'source', title: 'Deleted tickets', planned: false } as const;
  const gone = countOf(await ask(client, 'deleted_tickets', { per_page: 1 }, signal));
  yield {
    ...deleted,
    status: gone ? 'warn' : 'pass',
    found:
      gone === null
        ? 'Zendesk does not say how many tickets are deleted and not yet scrubbed.'
        : `${gone} deleted in the last 30 days and not yet scrubbed; Zendesk still has their first message.`,
    remedy: gone
      ? 'Restore what should move: Support, Views, Deleted tickets. options.deletedTickets says what becomes of the rest.'
      : null,
  };
}

async function ask(
  client: ZendeskClient,
  path: string,
  query: Record<string, string | number>,
  signal: AbortSignal,
): Promise<JsonObject | null> {
  const bucket = path === 'deleted_tickets' ? 'deleted' : 'account';
  return await client.find(path, { query, bucket, signal, absent: [...notAvailable, 400, 422] });
}
