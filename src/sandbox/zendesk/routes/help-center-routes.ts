import type { UserRow } from '../../generator/account-rows.ts';
import type { ArticleRow, TranslationRow } from '../../generator/help-center/help-center-rows.ts';
import { seconds } from '../../generator/timeline.ts';
import { type Handler, type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { hashText } from '../../kit/random.ts';
import { api, found, idOfPath, includesOf, nameInPath, type SandboxParts } from '../sandbox-parts.ts';
import { exportSizeOf, startTimeOf } from './export-pages.ts';
import { arrayListing, linkTo, pageReply } from './listing.ts';
import { usersOf } from './sideloads.ts';

/** Strangers and end users see what is published for everybody; the staff sees all. */
function mayRead(user: UserRow | null, article: ArticleRow): boolean {
  if (user !== null && user.role !== 'end-user') return true;
  return !article.draft && article.user_segment_id === null;
}

function readableArticles(request: Incoming, parts: SandboxParts): ArticleRow[] {
  const user = parts.userOf(request);
  return parts.store.lists.articles.filter((article) => mayRead(user, article));
}

/** `translations` go into each article; sections, categories and users stand beside them. */
function decorate(request: Incoming, { store }: SandboxParts, articles: ArticleRow[]) {
  const include = includesOf(request);
  const { translations, sections, categories } = store.lists;
  const sectionIds = new Set(articles.map((article) => article.section_id));
  const authors = articles.map((article) => article.author_id);
  const shown = articles.map((article) =>
    include.has('translations')
      ? { ...article, translations: translations.filter((each) => each.source_id === article.id) }
      : article,
  );
  const beside = {
    ...(include.has('sections') ? { sections: sections.filter((section) => sectionIds.has(section.id)) } : {}),
    ...(include.has('categories') ? { categories } : {}),
    ...(include.has('users') ? { users: usersOf(store, authors) } : {}),
  };
  return { shown, beside };
}

function articlePage(request: Incoming, parts: SandboxParts, articles: ArticleRow[]): Reply {
  const { shown, beside } = decorate(request, parts, articles);
  return pageReply<unknown>(request, parts.baseUrl, 'articles', arrayListing<unknown>(shown), () => beside);
}

/** Changed articles by time. There is no `end_of_stream` here: the end is an empty `next_page`. */
function articleExport(request: Incoming, parts: SandboxParts): Reply {
  const start = startTimeOf(request, parts);
  const size = exportSizeOf(request);
  const changed = readableArticles(request, parts)
    .filter((article) => seconds(article.updated_at) >= start)
    .sort((a, b) => seconds(a.updated_at) - seconds(b.updated_at) || a.id - b.id);
  const rows = changed.slice(0, size);
  const last = rows.at(-1);
  const end = last ? seconds(last.updated_at) : start;
  const { shown, beside } = decorate(request, parts, rows);
  return json(200, {
    articles: shown,
    ...beside,
    count: rows.length,
    end_time: end,
    next_page: changed.length > size ? linkTo(request, parts.baseUrl, { start_time: String(end) }) : null,
  });
}

/** A label as a row; its id follows from its name. */
function labelRow({ baseUrl }: SandboxParts, name: string) {
  const id = hashText(name);
  return { id, name, url: `${baseUrl}/api/v2/help_center/articles/labels/${id}.json` };
}

function articleRoutes(parts: SandboxParts): Route[] {
  const readable = (request: Incoming) => readableArticles(request, parts);
  const article = (request: Incoming) => found(readable(request).find((each) => each.id === idOfPath(request)));
  const inSection = (request: Incoming) => readable(request).filter((each) => each.section_id === idOfPath(request));
  const inCategory = (request: Incoming) => {
    const category = idOfPath(request);
    const sections = parts.store.lists.sections
      .filter((section) => section.category_id === category)
      .map((each) => each.id);
    return readable(request).filter((each) => sections.includes(each.section_id));
  };
  const attachments = (inline: boolean | null) => (request: Incoming) => {
    const { id } = article(request);
    const rows = parts.store.lists.article_attachments.filter(
      (file) => file.article_id === id && (inline === null || file.inline === inline),
    );
    return pageReply(request, parts.baseUrl, 'article_attachments', arrayListing(rows));
  };
  return [
    ...localized('articles', (request) => articlePage(request, parts, readable(request))),
    ...localized('sections/:id/articles', (request) => articlePage(request, parts, inSection(request))),
    ...localized('categories/:id/articles', (request) => articlePage(request, parts, inCategory(request))),
    ...localized('articles/:id', (request) => {
      const { shown, beside } = decorate(request, parts, [article(request)]);
      return json(200, { article: shown[0], ...beside });
    }),
    ...api('help_center/incremental/articles', (request) => articleExport(request, parts)),
    ...api('help_center/articles/labels', (request) => {
      const names = [...new Set(readable(request).flatMap((each) => each.label_names))].sort();
      return pageReply(request, parts.baseUrl, 'labels', arrayListing(names.map((name) => labelRow(parts, name))));
    }),
    ...api('help_center/articles/:id/labels', (request) => {
      const rows = article(request).label_names.map((name) => labelRow(parts, name));
      return pageReply(request, parts.baseUrl, 'labels', arrayListing(rows));
    }),
    ...api('help_center/articles/:id/attachments', attachments(null)),
    ...api('help_center/articles/:id/attachments/inline', attachments(true)),
    ...api('help_center/articles/:id/attachments/block', attachments(false)),
  ];
}

/** The same handler with and without a language in front. */
function localized(path: string, handle: Handler): Route[] {
  return [...api(`help_center/${path}`, handle), ...api(`help_center/:locale/${path}`, handle)];
}

function translationRoutes(parts: SandboxParts): Route[] {
  const of = (request: Incoming, type: TranslationRow['source_type']) =>
    parts.store.lists.translations.filter((each) => each.source_type === type && each.source_id === idOfPath(request));
  const routes = (folder: string, type: TranslationRow['source_type']) => [
    ...localized(`${folder}/:id/translations`, (request) =>
      pageReply(request, parts.baseUrl, 'translations', arrayListing(of(request, type))),
    ),
    ...api(`help_center/${folder}/:id/translations/:locale`, (request) => {
      const locale = nameInPath(request, 'locale');
      return json(200, { translation: found(of(request, type).find((each) => each.locale === locale)) });
    }),
  ];
  return [...routes('articles', 'Article'), ...routes('sections', 'Section'), ...routes('categories', 'Category')];
}

function outlineRoutes(parts: SandboxParts): Route[] {
  return [
    ...localized('categories', (request) =>
      pageReply(request, parts.baseUrl, 'categories', arrayListing(parts.store.lists.categories)),
    ),
    ...localized('sections', (request) =>
      pageReply(request, parts.baseUrl, 'sections', arrayListing(parts.store.lists.sections)),
    ),
    ...localized('categories/:id', (request) =>
      json(200, { category: found(parts.store.lists.categories.find((each) => each.id === idOfPath(request))) }),
    ),
    ...localized('sections/:id', (request) =>
      json(200, { section: found(parts.store.lists.sections.find((each) => each.id === idOfPath(request))) }),
    ),
    ...localized('categories/:id/sections', (request) => {
      const rows = parts.store.lists.sections.filter((section) => section.category_id === idOfPath(request));
      return pageReply(request, parts.baseUrl, 'sections', arrayListing(rows));
    }),
    ...api('help_center/user_segments', (request) =>
      pageReply(request, parts.baseUrl, 'user_segments', arrayListing(parts.store.lists.user_segments)),
    ),
    ...api('help_center/locales', () => {
      const locales = [...new Set(parts.store.lists.translations.map((each) => each.locale))];
      return json(200, { locales, default_locale: locales[0] ?? 'en-us' });
    }),
  ];
}

/** The Help Center; strangers may read what is public. */
export function helpCenterRoutes(parts: SandboxParts): Route[] {
  return [...articleRoutes(parts), ...translationRoutes(parts), ...outlineRoutes(parts)];
}
