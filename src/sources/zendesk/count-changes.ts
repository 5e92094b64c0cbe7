import type { SourceEntity } from '../../model/entity.ts';
import type { ChangedCount } from '../../model/source.ts';
import { number, rows } from './read-values.ts';
import { parseWatermark } from './watermark.ts';
import type { ZendeskContext } from './zendesk-context.ts';

const exports: Partial<Record<SourceEntity, { path: string; key: string }>> = {
  tickets: { path: 'tickets/cursor', key: 'tickets' },
  contacts: { path: 'users/cursor', key: 'users' },
  organizations: { path: 'organizations', key: 'organizations' },
};
const largestPage = 1_000;
/** The exports refuse to begin in the last minute. */
const quietSeconds = 60;

/** What the exports have since then, by one page of each. Agents count among the contacts. */
export async function countChanges(
  { client }: ZendeskContext,
  watermarks: ReadonlyMap<SourceEntity, string>,
  signal: AbortSignal,
): Promise<Partial<Record<SourceEntity, ChangedCount>>> {
  const counts: Partial<Record<SourceEntity, ChangedCount>> = {};
  for (const [entity, watermark] of watermarks) {
    const list = exports[entity];
    const at = parseWatermark(watermark)?.at ?? null;
    if (!list || at === null) continue;
    const latest = Math.floor(client.now() / 1000) - quietSeconds - 1;
    const query = { start_time: Math.min(at, latest), per_page: largestPage };
    const answer = await client.get(`incremental/${list.path}`, { query, bucket: 'incremental', signal });
    // Rows that the last pull may have seen already do not count.
    const changed = rows(answer[list.key]).filter((row) => {
      const stamp = number(row.generated_timestamp) ?? Date.parse(String(row.updated_at)) / 1000;
      return Number.isNaN(stamp) || stamp >= at;
    });
    counts[entity] = { changed: changed.length, more: answer.end_of_stream !== true };
  }
  return counts;
}
