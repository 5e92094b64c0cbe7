import type { JsonObject } from '../../model/json.ts';
import { loop } from './list-pages.ts';
import { number, rows, text } from './read-values.ts';
import { isServerTrouble } from './server-trouble.ts';
import type { ZendeskClient } from './zendesk-client.ts';

const largestPage = 1_000;
const smallestPage = 50;
/** The earliest start that the exports take. */
const beginning = 1;
/** The exports leave out the last minute, so the next one begins earlier than this one ended (seconds). */
const overlap = 120;

export interface ExportPage {
  rows: JsonObject[];
  answer: JsonObject;
  cursor: string | null;
  done: boolean;
}

interface Export {
  /** Below `incremental/`. */
  path: string;
  key: string;
  include?: string;
}

/** Pages of a cursor export (tickets, users). It ends at `end_of_stream` only, never at an empty or short page. */
export async function* cursorExportPages(
  client: ZendeskClient,
  { path, key, include }: Export,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  let size = largestPage;
  let at = cursor;
  for (;;) {
    const where = at === null ? { start_time: beginning } : { cursor: at };
    let answer: JsonObject;
    try {
      const query = { ...where, per_page: size, include };
      answer = await client.get(`incremental/${path}`, { query, bucket: 'incremental', signal });
    } catch (error) {
      // Pages of fat records time out on the server's side; smaller ones go through.
      if (!isServerTrouble(error) || size === smallestPage) throw error;
      size = Math.max(smallestPage, Math.floor(size / 4));
      continue;
    }
    const next = text(answer.after_cursor) ?? at;
    const done = answer.end_of_stream === true;
    if (!done && next === at) throw loop(`incremental/${path}`);
    yield { rows: rows(answer[key]), answer, cursor: next, done };
    if (done) return;
    at = next;
  }
}

/**
 * Pages of a time-based export (organizations); the cursor is the time where the next page begins, in epoch seconds. Its
 * `next_page` is never null, and rows of the boundary second come twice.
 */
export async function* timeExportPages(
  client: ZendeskClient,
  { path, key }: Export,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  let start = number(cursor) ?? beginning;
  for (;;) {
    const query = { start_time: start, per_page: largestPage };
    const answer = await client.get(`incremental/${path}`, { query, bucket: 'incremental', signal });
    const end = number(answer.end_time) ?? start;
    const found = rows(answer[key]);
    const done = answer.end_of_stream === true;
    if (!done && end <= start) throw loop(`incremental/${path}`);
    yield { rows: found, answer, cursor: String(done ? Math.max(start, end - overlap) : end), done };
    if (done) return;
    start = end;
  }
}
