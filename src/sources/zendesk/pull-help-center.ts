import type { JsonObject } from '../../model/json.ts';
import type { Page, Pulled, Since } from '../../model/source.ts';
import { pullEach } from './help-centers.ts';
import { listAll, listPages } from './list-pages.ts';
import { mapAhead } from './map-ahead.ts';
import { normaliseArticle, normaliseFolder } from './normalise-help-center.ts';
import { type ReadRows, readRows, separateRows } from './read-rows.ts';
import { id, rows, text } from './read-values.ts';
import { beginPull } from './watermark.ts';
import { helpCenter, notAvailable, type ZendeskClient } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

const inParallel = 4;
/** In this order, because a section lies in a category. */
const stages = ['categories', 'sections'] as const;

/** Categories, then sections, of each Help Center. The place is the list and the page in it: `sections:abc`. */
export function pullFolders(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
): AsyncIterable<Page<'folders'>> {
  return pullEach(context.helpCenters, cursor, (client, place) => pullFoldersOf(context, client, place, signal));
}

async function* pullFoldersOf(
  context: ZendeskContext,
  client: ZendeskClient,
  place: string | null,
  signal: AbortSignal,
): AsyncGenerator<Page<'folders'>> {
  const [first, after] = splitPlace(place);
  let found = false;
  for (const stage of stages.slice(stages.indexOf(first))) {
    const last = stage === 'sections';
    const list = { path: `help_center/${stage}`, key: stage, after: stage === first ? after : null };
    for await (const page of listPages(client, list, { ...helpCenter, signal, absent: notAvailable })) {
      found = true;
      const next = page.after === null ? (last ? null : 'sections:') : `${stage}:${page.after}`;
      yield { ...readRows('folders', page.rows, normaliseFolder), deleted: [], cursor: next, done: next === null };
    }
  }
  if (!found) yield nothing(context, client);
}

/**
 * All articles, with a request for the files of each. The export of changed articles leaves out changed texts, so a delta goes
 * through the same lists and asks for the files only where the article or one of its translations has changed.
 */
export async function* pullArticles(
  context: ZendeskContext,
  cursor: string | null,
  signal: AbortSignal,
  since?: Since | null,
): AsyncGenerator<Page<'articles'>> {
  const now = context.client.now();
  const start = beginPull(since, now, [...(await context.reference.segments())]);
  const pull = (client: ZendeskClient, place: string | null) =>
    pullArticlesOf(context, client, { place, from: start.from }, signal);
  for await (const page of pullEach(context.helpCenters, cursor, pull)) yield { ...page, watermark: start.watermark };
}

async function* pullArticlesOf(
  context: ZendeskContext,
  client: ZendeskClient,
  { place, from }: { place: string | null; from: number | null },
  signal: AbortSignal,
): AsyncGenerator<Page<'articles'>> {
  const list = { path: 'help_center/articles', key: 'articles', after: place };
  const ask = { ...helpCenter, query: { include: 'translations' }, signal, absent: notAvailable };
  let found = false;
  for await (const page of listPages(client, list, ask)) {
    found = true;
    const standing = page.rows.filter((row) => from !== null && lastChange(row, page.answer) < from);
    const changed = page.rows.filter((row) => !standing.includes(row));
    const read = await readArticles(context, client, changed, page.answer, signal);
    const unchanged = standing.map((row) => id(row.id)).filter((each) => each !== null);
    yield { ...read, unchanged, deleted: [], cursor: page.after, done: page.after === null };
  }
  if (!found) yield nothing(context, client);
}

/** Epoch seconds; infinite where nothing says it. */
function lastChange(article: JsonObject, answer: JsonObject): number {
  const translations = Array.isArray(article.translations) ? rows(article.translations) : sideloaded(answer, article);
  if (translations === null) return Number.POSITIVE_INFINITY;
  const dates = [article, ...translations].map((row) => Date.parse(text(row.updated_at) ?? '') / 1000);
  return dates.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(...dates);
}

/** Rows of `articles` with their translations (sideloaded where the answer has them) and files. */
export async function readArticles(
  { reference }: ZendeskContext,
  client: ZendeskClient,
  articleRows: JsonObject[],
  answer: JsonObject,
  signal: AbortSignal,
): Promise<ReadRows<'articles'>> {
  const segments = await reference.segments();
  const { usable, unreadable } = separateRows('articles', articleRows);
  const records: Pulled<'articles'>[] = [];
  const ask = { ...helpCenter, signal, absent: [404] };
  const read = mapAhead(usable, inParallel, async (raw) => {
    const path = `help_center/articles/${id(raw.id)}`;
    const attachments = await listAll(client, { path: `${path}/attachments`, key: 'article_attachments' }, ask);
    const beside = Array.isArray(raw.translations) ? rows(raw.translations) : sideloaded(answer, raw);
    const translations = beside ?? (await listAll(client, { path: `${path}/translations`, key: 'translations' }, ask));
    return { record: normaliseArticle(raw, { translations, attachments, segments }), raw };
  });
  for await (const record of read) records.push(record);
  return { records, unreadable };
}

function sideloaded(answer: JsonObject, article: JsonObject): JsonObject[] | null {
  if (!Array.isArray(answer.translations)) return null;
  return rows(answer.translations).filter((translation) => id(translation.source_id) === id(article.id));
}

function splitPlace(place: string | null): [(typeof stages)[number], string | null] {
  const stage = place?.startsWith('sections:') ? 'sections' : 'categories';
  return [stage, place?.slice(stage.length + 1) || null];
}

/** There is no Help Center, or these credentials may not read it. */
function nothing(
  { warn }: ZendeskContext,
  { settings }: ZendeskClient,
): { records: []; deleted: []; cursor: null; done: true } {
  warn({
    severity: 'warning',
    code: 'W_HELP_CENTER_OFF',
    message: `The Help Center of ${settings.host} is off or may not be read: none of its articles is migrated.`,
    hint: 'Open Guide as the person of source.email; if it opens, the token lacks the scope hc:read.',
  });
  return { records: [], deleted: [], cursor: null, done: true };
}
