import type {
  ArticleRow,
  HelpCenter,
  TranslationRow,
  UserSegmentRow,
} from '../../generator/help-center/help-center-rows.ts';
import type { Patch } from '../controls/edit-records.ts';
import type { LoadedFiles } from './loaded-files.ts';

const BLANK_SEGMENT = {
  user_type: 'signed_in_users',
  built_in: false,
  group_ids: [],
  organization_ids: [],
  tags: [],
  or_tags: [],
};

/** For everybody to read, unless its row says otherwise. */
function loadArticle(row: Patch, at: string): ArticleRow {
  const locale = row.locale ?? 'en-us';
  const segment = row.user_segment_id ?? null;
  const blank = {
    name: row.title,
    body: '',
    locale,
    source_locale: locale,
    draft: false,
    label_names: [],
    user_segment_id: null,
    user_segment_ids: segment === null ? [] : [segment],
    created_at: at,
    updated_at: row.created_at ?? at,
    edited_at: row.created_at ?? at,
  };
  return { ...blank, ...row } as unknown as ArticleRow;
}

/** The text of an article itself is a translation as well; a folder need not say it twice. */
function sourceTranslation(article: ArticleRow): TranslationRow {
  const { id, url, html_url, locale, title, body, draft, author_id, created_at, updated_at } = article;
  return {
    id: id + 1e12,
    url,
    html_url,
    source_id: id,
    source_type: 'Article',
    locale,
    title,
    body,
    draft,
    hidden: false,
    outdated: false,
    created_by_id: author_id,
    updated_by_id: author_id,
    created_at,
    updated_at,
  };
}

/**
 * The Help Center of a folder. What it leaves out is as in a new account, whose segments are `segments`; `at` dates what
 * names no date.
 */
export function loadHelpCenter(
  rows: Record<string, Patch[]>,
  { files, segments, at }: { files: LoadedFiles; segments: UserSegmentRow[]; at: string },
): HelpCenter {
  const listed = <Row>(name: string, otherwise: Row[] = []) =>
    (rows[name] as unknown as Row[] | undefined) ?? otherwise;
  const articles = (rows.articles ?? []).map((row) => loadArticle(row, at));
  const translations = (rows.translations ?? []).map(
    (row) => ({ draft: false, hidden: false, ...row }) as unknown as TranslationRow,
  );
  const isTold = ({ id, locale }: ArticleRow) =>
    translations.some((row) => row.source_type === 'Article' && row.source_id === id && row.locale === locale);
  return {
    categories: listed('categories'),
    sections: listed('sections'),
    articles,
    translations: [...translations, ...articles.filter((row) => !isTold(row)).map(sourceTranslation)],
    attachments: (rows.article_attachments ?? []).map((row) => files.attachToArticle(row)),
    segments: rows.user_segments?.map((row) => ({ ...BLANK_SEGMENT, ...row }) as unknown as UserSegmentRow) ?? segments,
    file: (id) => files.articleFile(id),
  };
}
