import { digest } from '../../model/digest.ts';
import type { JsonObject } from '../../model/json.ts';
import { loop } from './list-pages.ts';
import { LoopDetector } from './loop-detector.ts';
import { number, rows, text } from './read-values.ts';
import { isServerTrouble } from './server-trouble.ts';
import type { ZendeskClient } from './zendesk-client.ts';

const largestPage = 1_000;
const smallestPage = 50;
/** The earliest start that the exports take. */
const beginning = 1;
/** So many empty pages in a row have no end. */
const mostEmpty = 100;

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

/** Where an export is taken up: at a cursor of its own, else at a time (epoch seconds), else at the beginning. */
export interface ExportStart {
  cursor: string | null;
  from: number | null;
}

/**
 * Pages of a cursor export (tickets, users). It ends at `end_of_stream` only, never at an empty or short page. Throws Failure
 * `E_SOURCE_LOOP` when it does not move on.
 */
export async function* cursorExportPages(
  client: ZendeskClient,
  { path, key, include }: Export,
  { cursor, from }: ExportStart,
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  let size = largestPage;
  let at = cursor;
  const progress = new ExportProgress(`incremental/${path}`);
  for (;;) {
    const where = at === null ? { start_time: from ?? beginning } : { cursor: at };
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
    const found = rows(answer[key]);
    if (!done) progress.check(next === at ? null : next, found);
    yield { rows: found, answer, cursor: next, done };
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
  { cursor, from }: ExportStart,
  signal: AbortSignal,
): AsyncGenerator<ExportPage> {
  let start = number(cursor) ?? from ?? beginning;
  const progress = new ExportProgress(`incremental/${path}`);
  for (;;) {
    const query = { start_time: start, per_page: largestPage };
    const answer = await client.get(`incremental/${path}`, { query, bucket: 'incremental', signal });
    const end = number(answer.end_time) ?? start;
    const found = rows(answer[key]);
    const done = answer.end_of_stream === true;
    if (!done) progress.check(end <= start ? null : String(end), found);
    yield { rows: found, answer, cursor: String(end), done };
    if (done) return;
    start = end;
  }
}

/** Stops an export that would go on forever: it comes back to a cursor or to a page, or has nothing but empty pages. */
class ExportProgress {
  readonly #path: string;
  readonly #cursors = new LoopDetector();
  readonly #pages = new LoopDetector();
  #empty = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** `next` is null when it is where this page began. Throws Failure `E_SOURCE_LOOP`. */
  check(next: string | null, found: readonly JsonObject[]): void {
    this.#empty = found.length === 0 ? this.#empty + 1 : 0;
    const page = digest(found.map((row) => [row.id ?? null, row.updated_at ?? null, row.generated_timestamp ?? null]));
    const isRound = next === null || this.#cursors.repeats(next) || (found.length > 0 && this.#pages.repeats(page));
    if (isRound || this.#empty >= mostEmpty) throw loop(this.#path);
  }
}
