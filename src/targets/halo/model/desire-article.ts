import type { DesireInput, DesireResult } from '../../../model/desire.ts';
import type { Desired, DesiredValue } from '../../../model/desired.ts';
import { isReference } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { Article } from '../../../model/records.ts';
import { audienceFields, audienceOf } from './article-audience.ts';
import { translateArticle } from './article-translations.ts';
import { convertFields } from './convert-fields.ts';
import { desireFiles } from './desire-files.ts';
import type { ModelContext } from './model-context.ts';

/**
 * An article in its languages, with its files. It is shown to those alone who could read it at the source: no draft, no archived
 * one, none for some audience but as `articles.audience` says.
 */
export function desireArticle(input: DesireInput<'articles'>, context: ModelContext): DesireResult {
  const { record, mapped, directory, sourceKey } = input;
  const { fields, problems, accepted } = convertFields('articles', mapped, context, directory);
  const audience = audienceOf(record, context);
  problems.push(...audience.problems);
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const { main, promoted, fields: translations, accepted: untranslated } = translateArticle(record, context);
  const mappedName = String(fields.name ?? '').trim();
  const name = (promoted ? main.title.trim() : mappedName) || 'Untitled';
  const body = { $html: main.html, files: record.attachments, frames: true };
  const published = record.status === 'published' || promoted;
  const shown = published && audience.shown;
  const all = { ...body, $html: [main.html, ...record.translations.map(({ html }) => html)].join('\n') };
  const files = desireFiles(record.attachments, { parent: null, shown, input, context, body: all });
  const key = { entity: 'articles', id: record.id } as const;
  const desired: Desired = {
    key,
    label: name,
    marker: formatMarker(sourceKey, key),
    fields: {
      inactive: !published,
      ...fields,
      ...(promoted ? { inactive: false } : {}),
      name,
      description_html: body,
      ...audienceFields({ ...audience, shown }, context),
      ...history(record, input),
      ...translations,
    },
    links: {},
    children: files.children,
    accepted: [...accepted, ...audience.accepted, ...untranslated, ...files.accepted],
  };
  keepOutOfOpenLists(desired, audience.shown && audience.clients.length === 0, context);
  return { desired, problems };
}

/** Who wrote it and when: as Halo's own properties, and in the memo for agents, since not every tenant takes them. */
function history(record: Article, { directory }: DesireInput<'articles'>): Record<string, DesiredValue> {
  const author = directory.author(record.authorId);
  const name = author.name;
  const lines = [
    ...(record.createdAt === null ? [] : [`Written${name === null ? '' : ` by ${name}`} on ${record.createdAt}.`]),
    ...(record.updatedAt === null ? [] : [`Last changed on ${record.updatedAt}.`]),
    ...(record.url === null ? [] : [record.url]),
  ];
  return {
    ...(record.createdAt === null ? {} : { date_created: new Date(record.createdAt).toISOString() }),
    ...(record.updatedAt === null ? {} : { date_edited: new Date(record.updatedAt).toISOString() }),
    ...(author.ref?.entity === 'agents' ? { creator_id: { $ref: author.ref, missing: 'omit' as const } } : {}),
    ...(lines.length === 0 ? {} : { internalmemoagent: lines.join('\n') }),
  };
}

/** A list that users see shows all that stands in it: an article that is not for everybody stays out of it. */
function keepOutOfOpenLists(desired: Desired, forEveryone: boolean, { details }: ModelContext): void {
  const list = desired.fields.faqlists;
  if (forEveryone || list === undefined || !isReference(list)) return;
  const { adopted } = list.$ref as { adopted?: string };
  if (adopted === undefined || !details.knowledge.openLists.includes(adopted)) return;
  delete desired.fields.faqlists;
  const message = 'its FAQ list is shown to users, and it is not for everybody: it stands in no list';
  desired.accepted.push({ severity: 'warning', code: 'W_LIST_OPEN', message, field: 'faqlists' });
}
