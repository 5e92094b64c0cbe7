import type { ArticleRow, UserSegmentRow } from '../../generator/help-center/help-center-rows.ts';
import { htmlToText } from '../../kit/html-to-text.ts';
import type { ZendeskStore } from '../store.ts';
import type { PortalReader } from './portal-reader.ts';

/** One language of an article. */
export interface PortalArticle {
  id: number;
  title: string;
  locale: string;
  text: string;
  /** Names of the files below the article and of the pictures inside it. */
  files: string[];
}

function isIn(store: ZendeskStore, segment: UserSegmentRow, { user, organizations }: PortalReader): boolean {
  if (segment.user_type === 'staff' && user.role === 'end-user') return false;
  const groups = store.lists.group_memberships.filter((row) => row.user_id === user.id).map((row) => row.group_id ?? 0);
  const hasOne = (wanted: number[], own: Iterable<number>) =>
    wanted.length === 0 || [...own].some((id) => wanted.includes(id));
  return (
    segment.tags.every((tag) => user.tags.includes(tag)) &&
    (segment.or_tags.length === 0 || segment.or_tags.some((tag) => user.tags.includes(tag))) &&
    hasOne(segment.organization_ids, organizations) &&
    hasOne(segment.group_ids, groups)
  );
}

/** Everyone reads an article without a segment; of several segments, one is enough. */
function mayRead(store: ZendeskStore, article: ArticleRow, reader: PortalReader): boolean {
  const single = article.user_segment_id === null ? [] : [article.user_segment_id];
  const ids = article.user_segment_ids.length > 0 ? article.user_segment_ids : single;
  const segments = store.lists.user_segments.filter((segment) => ids.includes(segment.id));
  return ids.length === 0 || segments.some((segment) => isIn(store, segment, reader));
}

/** Every published language of the articles that somebody may read. */
export function portalArticles(store: ZendeskStore, reader: PortalReader): PortalArticle[] {
  const { articles, translations, article_attachments: attachments } = store.lists;
  return articles
    .filter((article) => mayRead(store, article, reader))
    .flatMap(({ id }) => {
      const files = attachments.filter((file) => file.article_id === id).map((file) => file.file_name);
      return translations
        .filter((each) => each.source_type === 'Article' && each.source_id === id && !each.draft && !each.hidden)
        .map(({ title, locale, body }) => ({ id, title, locale, text: htmlToText(body), files }));
    });
}
