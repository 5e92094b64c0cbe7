import type { JsonObject } from '../../model/json.ts';
import type { Article, Folder } from '../../model/records.ts';
import { normaliseFile } from './normalise-file.ts';
import { id, ids, instant, number, text, texts } from './read-values.ts';

/** A category, or a section, which lies in another section or in a category. */
export function normaliseFolder(row: JsonObject): Folder {
  return {
    id: id(row.id) ?? '',
    url: text(row.html_url),
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    name: text(row.name) ?? '',
    description: text(row.description),
    parentId: id(row.parent_section_id) ?? id(row.category_id),
    position: number(row.position),
  };
}

export function normaliseArticle(
  row: JsonObject,
  context: {
    translations: readonly JsonObject[];
    attachments: readonly JsonObject[];
    segments: ReadonlyMap<string, JsonObject>;
  },
): Article {
  const locale = text(row.locale) ?? text(row.source_locale);
  const own = context.translations.find((translation) => text(translation.locale) === locale);
  const others = context.translations.filter((translation) => translation !== own);
  return {
    id: id(row.id) ?? '',
    url: text(row.html_url),
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    title: text(row.title) ?? text(row.name) ?? '',
    html: text(row.body) ?? '',
    locale,
    folderId: id(row.section_id),
    authorId: id(row.author_id),
    // A draft belongs to a language: an article can be live in one and a draft in another.
    status: (own?.draft ?? row.draft) === true ? 'draft' : 'published',
    audience: audienceOf(row, context.segments),
    segment: nameSegment(row, context.segments),
    tags: texts(row.label_names),
    position: number(row.position),
    attachments: context.attachments.map(normaliseFile),
    translations: others.map((translation) => ({
      id: id(translation.id) ?? text(translation.locale) ?? '',
      locale: text(translation.locale) ?? '',
      title: text(translation.title) ?? '',
      html: text(translation.body) ?? '',
      draft: translation.draft === true,
    })),
  };
}

/** No segment means everyone. Only the two built-in segments are understood; any other is a group of its own. */
function audienceOf(row: JsonObject, segments: ReadonlyMap<string, JsonObject>): Article['audience'] {
  const named = ids(row.user_segment_ids);
  const only = id(row.user_segment_id) ?? named[0] ?? null;
  if (only === null) return 'everyone';
  const segment = segments.get(only);
  if (named.length > 1 || segment?.built_in !== true) return 'segment';
  return segment.user_type === 'staff' ? 'agents' : segment.user_type === 'signed_in_users' ? 'signed-in' : 'segment';
}

/** The names of the segments an article is shown to; null where there is none, or none of ours to see. */
function nameSegment(row: JsonObject, segments: ReadonlyMap<string, JsonObject>): string | null {
  const named = ids(row.user_segment_ids);
  const only = id(row.user_segment_id);
  const all = named.length > 0 ? named : only === null ? [] : [only];
  const names = all.map((each) => text(segments.get(each)?.name) ?? each);
  return names.length > 0 ? names.join(', ') : null;
}
