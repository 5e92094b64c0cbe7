import type { AccountContext } from '../account-context.ts';
import { CONTENT_TYPES, makeFileBytes } from '../files/file-bytes.ts';
import { idOf } from '../ids.ts';
import { escapeHtml } from '../tickets/texts.ts';
import { DAY, iso, setupTime } from '../timeline.ts';
import { type ArticleTranslationDraft, articleCaseAt } from './article-cases.ts';
import type { ArticleAttachmentRow, ArticleRow, TranslationRow } from './help-center-rows.ts';
import { SECTIONS } from './help-outline.ts';
import { helpUrl, LOCALE } from './help-urls.ts';

/** Ids of an article's files and translations: this many for each article. */
const SLOTS = 10;
const HISTORY = 200 * DAY;

function fileAddress(context: AccountContext, index: number, position: number): string {
  return `${context.options.baseUrl}/hc/article_attachments/${idOf('articleAttachment', index * SLOTS + position)}`;
}

function fill(context: AccountContext, index: number, body: string): string {
  const { baseUrl } = context.options;
  return body
    .replaceAll('{{base}}', baseUrl)
    .replace(/\{\{file:(\d)\}\}/g, (_, position) => fileAddress(context, index, Number(position)))
    .replace(/\{\{long:(\d)\}\}/g, (_, position) => {
      const id = idOf('articleAttachment', index * SLOTS + Number(position));
      const name = articleCaseAt(index)?.files?.[Number(position)]?.name ?? '';
      return `${baseUrl}/hc/${LOCALE}/article_attachments/${id}/${encodeURIComponent(name)}`;
    });
}

export function makeArticle(context: AccountContext, index: number): ArticleRow {
  const random = context.random('article', index);
  const awkward = articleCaseAt(index);
  const id = idOf('article', index);
  const title =
    awkward?.title ?? `How to ${random.hacker.verb()} the ${random.hacker.adjective()} ${random.hacker.noun()}`;
  const body =
    awkward?.body ??
    `<h2>${escapeHtml(title)}</h2><p>${escapeHtml(random.hacker.phrase())}</p><ul><li>One</li><li>Two</li></ul>`;
  const segment = awkward?.segment === undefined ? null : idOf('userSegment', awkward.segment);
  const updatedAt = iso(setupTime(index, context.sizes.articles) + HISTORY);
  return {
    id,
    url: helpUrl(context, `${LOCALE}/articles/${id}`),
    html_url: `${context.options.baseUrl}/hc/${LOCALE}/articles/${id}`,
    title,
    name: title,
    body: fill(context, index, body),
    locale: LOCALE,
    source_locale: LOCALE,
    author_id: idOf('user', index % 4),
    section_id: idOf('section', awkward?.section ?? index % SECTIONS.length),
    draft: awkward?.draft ?? false,
    promoted: awkward?.promoted ?? false,
    position: Math.floor(index / SECTIONS.length),
    comments_disabled: index % 2 === 0,
    label_names: awkward?.labels ?? (index % 4 === 0 ? ['guide'] : []),
    content_tag_ids: [],
    user_segment_id: segment,
    user_segment_ids: segment === null ? [] : [segment],
    permission_group_id: 5_700_000_000_001,
    outdated: false,
    outdated_locales: (awkward?.translations ?? []).filter((each) => each.outdated).map((each) => each.locale),
    vote_sum: random.number.int({ min: -2, max: 20 }),
    vote_count: random.number.int({ min: 20, max: 40 }),
    created_at: iso(setupTime(index, context.sizes.articles)),
    updated_at: updatedAt,
    edited_at: updatedAt,
  };
}

/** All languages of an article, the first one included. */
export function makeArticleTranslations(context: AccountContext, article: ArticleRow, index: number): TranslationRow[] {
  const source: ArticleTranslationDraft = { locale: LOCALE, title: article.title, body: article.body };
  if (article.draft) source.draft = true;
  return [source, ...(articleCaseAt(index)?.translations ?? [])].map((draft, position) => {
    const id = idOf('translation', index * SLOTS + position);
    return {
      id,
      url: helpUrl(context, `articles/${article.id}/translations/${draft.locale}`),
      html_url: `${context.options.baseUrl}/hc/${draft.locale}/articles/${article.id}`,
      source_id: article.id,
      source_type: 'Article',
      locale: draft.locale,
      title: draft.title,
      body: draft.body,
      draft: draft.draft ?? false,
      hidden: false,
      outdated: draft.outdated ?? false,
      created_by_id: article.author_id,
      updated_by_id: article.author_id,
      created_at: article.created_at,
      updated_at: article.updated_at,
    };
  });
}

export function makeArticleAttachments(
  context: AccountContext,
  article: ArticleRow,
  index: number,
): ArticleAttachmentRow[] {
  return (articleCaseAt(index)?.files ?? []).map((file, position) => {
    const id = idOf('articleAttachment', index * SLOTS + position);
    const address = fileAddress(context, index, position);
    return {
      id,
      url: helpUrl(context, `articles/${article.id}/attachments/${id}`),
      article_id: article.id,
      file_name: file.name,
      display_file_name: file.name,
      content_type: CONTENT_TYPES[file.kind],
      content_url: address,
      relative_path: new URL(address).pathname,
      size: makeFileBytes(file.kind, file.content).length,
      inline: file.inline,
      guide_media_id: null,
      created_at: article.created_at,
      updated_at: article.updated_at,
    };
  });
}

/** Bytes of an article's file by its id; null when there is none. */
export function articleFile(context: AccountContext, id: number): Uint8Array | null {
  const slot = id - idOf('articleAttachment', 0);
  const index = Math.floor(slot / SLOTS);
  const file = index >= 0 && index < context.sizes.articles ? articleCaseAt(index)?.files?.[slot % SLOTS] : undefined;
  return file ? makeFileBytes(file.kind, file.content) : null;
}
