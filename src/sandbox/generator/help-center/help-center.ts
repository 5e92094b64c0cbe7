import type { AccountContext } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { iso, setupChange, setupTime } from '../timeline.ts';
import { articleFile, makeArticle, makeArticleAttachments, makeArticleTranslations } from './articles.ts';
import type { ArticleRow, CategoryRow, HelpCenter, SectionRow, TranslationRow } from './help-center-rows.ts';
import { CATEGORIES, SECTIONS } from './help-outline.ts';
import { helpUrl, LOCALE } from './help-urls.ts';
import { makeSegments } from './user-segments.ts';

function entry(context: AccountContext, kind: 'category' | 'section', index: number, count: number, name: string) {
  const id = idOf(kind, index);
  const folder = kind === 'category' ? 'categories' : 'sections';
  return {
    id,
    url: helpUrl(context, `${LOCALE}/${folder}/${id}`),
    html_url: `${context.options.baseUrl}/hc/${LOCALE}/${folder}/${id}`,
    name,
    description: index % 2 === 0 ? `All about ${name.toLowerCase()}` : '',
    locale: LOCALE,
    source_locale: LOCALE,
    position: index,
    outdated: false,
    created_at: iso(setupTime(index, count)),
    updated_at: iso(setupChange(index, count)),
  };
}

function makeSections(context: AccountContext): SectionRow[] {
  return SECTIONS.map(([name, category, parent], index) => ({
    ...entry(context, 'section', index, SECTIONS.length, name),
    category_id: idOf('category', category),
    parent_section_id: parent === null ? null : idOf('section', parent),
    sorting: 'manual',
    theme_template: 'section_page',
  }));
}

/** Names of categories and sections in French; the rest is not translated. */
const FRENCH: Record<string, string> = {
  'Getting started': 'Premiers pas',
  'Your account': 'Votre compte',
  'Mobile app': 'Application mobile',
};

/** The source text of a category or section is a translation as well. */
function outlineTranslations(
  context: AccountContext,
  index: number,
  row: CategoryRow,
  type: 'Category' | 'Section',
): TranslationRow[] {
  const source = outlineTranslation(context, 100_000 + index, row, type);
  const french = FRENCH[row.name];
  if (french === undefined) return [source];
  const own = { ...row, html_url: row.html_url.replace(`/${LOCALE}/`, '/fr/'), name: french, description: '' };
  return [source, { ...outlineTranslation(context, 200_000 + index, own, type), locale: 'fr' }];
}

function outlineTranslation(
  context: AccountContext,
  index: number,
  row: CategoryRow,
  type: 'Category' | 'Section',
): TranslationRow {
  const id = idOf('translation', index);
  return {
    id,
    url: helpUrl(context, `translations/${id}`),
    html_url: row.html_url,
    source_id: row.id,
    source_type: type,
    locale: LOCALE,
    title: row.name,
    body: row.description,
    draft: false,
    hidden: false,
    outdated: false,
    created_by_id: idOf('user', 0),
    updated_by_id: idOf('user', 0),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

export function makeHelpCenter(context: AccountContext): HelpCenter {
  const categories = CATEGORIES.map((name, index) => entry(context, 'category', index, CATEGORIES.length, name));
  const sections = makeSections(context);
  const articles: ArticleRow[] = Array.from({ length: context.sizes.articles }, (_, index) =>
    makeArticle(context, index),
  );
  const named = [
    ...categories.map((row) => ({ row, type: 'Category' as const })),
    ...sections.map((row) => ({ row, type: 'Section' as const })),
  ];
  return {
    categories,
    sections,
    articles,
    translations: [
      ...articles.flatMap((article, index) => makeArticleTranslations(context, article, index)),
      ...named.flatMap(({ row, type }, index) => outlineTranslations(context, index, row, type)),
    ],
    attachments: articles.flatMap((article, index) => makeArticleAttachments(context, article, index)),
    segments: makeSegments(context),
    file: (id) => articleFile(context, id),
  };
}
