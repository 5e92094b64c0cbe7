import { Failure } from '../../model/failure.ts';
import type { JsonObject } from '../../model/json.ts';
import { LoopDetector } from './loop-detector.ts';
import { object, rows, text } from './read-values.ts';
import type { Ask, ZendeskClient } from './zendesk-client.ts';

const pageSize = 100;

export interface ListPage {
  rows: JsonObject[];
  /** The whole answer, for its sideloads. */
  answer: JsonObject;
  /** For `page[after]`; null after the last page. */
  after: string | null;
}

/**
 * Pages of a list by cursor (`page[size]`, `meta.has_more`, `meta.after_cursor`). A list that knows no paging answers all of
 * its rows at once. Nothing comes when the list is absent by `ask.absent`.
 */
export async function* listPages(
  client: ZendeskClient,
  list: { path: string; key: string; after?: string | null },
  ask: Ask = {},
): AsyncGenerator<ListPage> {
  let after = list.after ?? null;
  const cursors = new LoopDetector();
  for (;;) {
    const query = { 'page[size]': pageSize, ...ask.query, 'page[after]': after ?? undefined };
    const answer = await client.find(list.path, { ...ask, query });
    if (!answer) return;
    const meta = object(answer.meta);
    const next = meta.has_more === true ? text(meta.after_cursor) : null;
    if (next !== null && (next === after || cursors.repeats(next))) throw loop(list.path);
    yield { rows: rows(answer[list.key]), answer, after: next };
    if (next === null) return;
    after = next;
  }
}

/** All rows of a list that is bounded by the account's configuration. */
export async function listAll(
  client: ZendeskClient,
  list: { path: string; key: string },
  ask: Ask = {},
): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for await (const page of listPages(client, list, ask)) all.push(...page.rows);
  return all;
}

/** An export that would hand out the same page forever. */
export function loop(path: string): Failure {
  return new Failure({
    code: 'E_SOURCE_LOOP',
    message: `Zendesk repeats the same page of ${path}; the pull was stopped before it went on forever.`,
    hint: 'Run the same command again; if it stays, ask Zendesk support about this export.',
  });
}
