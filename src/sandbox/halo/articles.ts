import type { Incoming, Reply, Route } from '../kit/message.ts';
import { keepAccess } from './article-access.ts';
import { ARTICLE_TYPE, attachAll, nowhere, storeFile } from './attachments.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { type Condition, whereContains, whereEqual } from './conditions.ts';
import { readDate } from './dates.ts';
import { invalid, missing, truncated } from './errors.ts';
import { type Halo, now } from './halo.ts';
import { bodies } from './html.ts';
import { listReply } from './listing.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { keepTags, readTags } from './tags.ts';
import { keepTranslations } from './translations.ts';
import { list, num, pick, shown, str } from './values.ts';
import { wire } from './wire.ts';

const THIN = [
  'id',
  'name',
  'description',
  'view_count',
  'useful_count',
  'notuseful_count',
  'date_created',
  'date_edited',
  'inactive',
  'type',
  'next_review_date',
];
const OWN =
  `tags faqlists attachments import_attachments description description_html resolution resolution_html date_created date_edited
  view_count useful_count notuseful_count customfields tag_string kb_tags translations teams
  kbentryclientaccess kbentrytoplevelaccess creator_id editor_id creator_name editor_name`.split(/\s+/);

/** The routes of knowledge base articles. */
export function articleRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/KBArticle', handle: (request) => listArticles(halo, readParams(request)) },
    {
      method: 'GET',
      path: '/api/KBArticle/:id',
      handle: (request) => wire(halo, 200, fullArticle(halo, findArticle(halo, request))),
    },
    postRoute(halo, '/api/KBArticle', {
      schema: 'KBEntry',
      write: (input) => fullArticle(halo, writeArticle(halo, input)),
    }),
    {
      method: 'DELETE',
      path: '/api/KBArticle/:id',
      handle: (request) => {
        halo.store.remove('articles', findArticle(halo, request).id);
        return deleted();
      },
    },
  ];
}

/** An article with all its details. */
export function fullArticle(halo: Halo, row: Row): Record<string, unknown> {
  const files = halo.store.select('attachments', {
    where: [whereEqual('unique_id', row.id), whereEqual('type', ARTICLE_TYPE)],
  });
  return {
    ...row,
    tags: readTags(halo, row.tags),
    tag_string: ((row.tags as string[] | undefined) ?? []).join(','),
    faqlists: ((row.faqlists as number[] | undefined) ?? []).map((id) => ({
      id,
      name: str(halo.store.get('faqlists', id)?.name),
    })),
    creator_name: str(halo.store.get('agents', num(row.creator_id))?.name),
    editor_name: str(halo.store.get('agents', num(row.editor_id))?.name),
    attachments: files.map(shown),
  };
}

function listArticles(halo: Halo, params: Params): Reply {
  const where: Condition[] = [];
  if (!params.flag('includeinactive')) where.push({ sql: `coalesce(json ->> '$.inactive', 0) = 0`, values: [] });
  const search = params.text('search');
  if (search) where.push(whereContains(['name', 'description'], search));
  const lists = params.ints('faqlists');
  if (lists)
    where.push({
      sql: `EXISTS (SELECT 1 FROM json_each(rows.json, '$.faqlists') WHERE value IN (${lists.map(() => '?').join()}))`,
      values: lists,
    });
  return listReply(halo, params, {
    entity: 'articles',
    key: 'articles',
    where,
    sortable: ['name', 'date_created'],
    read: (row) => pick(row, THIN),
  });
}

function findArticle(halo: Halo, request: Incoming): Row {
  const row = halo.store.get('articles', readId(request));
  if (!row) throw missing('Article');
  return row;
}

function writeArticle(halo: Halo, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get('articles', num(input.id)) : null;
  if (stored === undefined) throw missing('Article');
  if (!stored && !str(input.name).trim()) throw invalid('An Article name must be entered');
  if (str(input.name).length > 4000) throw truncated('KBENTRY', 'abstract');
  const description = bodies(input.description_html, input.description, halo.switches.stripScripts);
  const resolution = bodies(input.resolution_html, input.resolution, halo.switches.stripScripts);
  const changes = {
    ...changesOf(input, OWN),
    ...(description ? { description: description.text, description_html: description.html } : {}),
    ...(resolution ? { resolution: resolution.text, resolution_html: resolution.html } : {}),
    ...(input.tags ? { tags: keepTags(halo, input.tags) } : {}),
    ...(input.faqlists ? { faqlists: knownLists(halo, input.faqlists) } : {}),
    ...dates(halo, input, stored),
    ...authors(halo, input, stored),
  };
  const draft = {
    inactive: false,
    type: 0,
    view_count: 0,
    useful_count: 0,
    notuseful_count: 0,
  };
  const saved = stored
    ? { ...stored, ...changes }
    : halo.store.insert('articles', { ...draft, tags: [], faqlists: [], ...changes });
  const { translations } = saved;
  const row = {
    ...saved,
    ...keepAccess(halo, saved.id, input),
    translations: keepTranslations(halo, 'kbentry', saved.id, input.translations, translations),
  };
  halo.store.update('articles', row);
  const place = { ...nowhere, type: ARTICLE_TYPE, unique_id: row.id };
  for (const file of list(input.import_attachments)) storeFile(halo, file, place);
  attachAll(halo, input.attachments, place);
  return row;
}

/** Lists that do not exist are dropped. */
function knownLists(halo: Halo, posted: unknown): number[] {
  return list(posted)
    .map(({ id }) => num(id))
    .filter((id) => halo.store.get('faqlists', id));
}

/** In an import the posted author counts, else whoever is signed in. */
function authors(halo: Halo, input: Input, stored: Row | null): Record<string, unknown> {
  const posted = (id: unknown) => (input._isimport && halo.store.get('agents', num(id)) ? id : null);
  return {
    creator_id: posted(input.creator_id) ?? stored?.creator_id ?? halo.actor,
    editor_id: posted(input.editor_id) ?? halo.actor,
  };
}

function dates(halo: Halo, input: Input, stored: Row | null): Record<string, unknown> {
  const honours = input._isimport === true && halo.switches.articleDates === 'honoured';
  const time = now(halo);
  const created = honours ? readDate(input.date_created) : null;
  const edited = honours ? readDate(input.date_edited) : null;
  return { date_created: created ?? stored?.date_created ?? time, date_edited: edited ?? time };
}
