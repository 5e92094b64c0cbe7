import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateAccount } from '../../../../src/sandbox/generator/account.ts';
import { ARTICLE_CASES } from '../../../../src/sandbox/generator/help-center/article-cases.ts';
import type { ArticleRow, HelpCenter } from '../../../../src/sandbox/generator/help-center/help-center-rows.ts';

const { helpCenter } = generateAccount({ seed: 2, tickets: 10, awkward: 'default', baseUrl: 'https://a.example' });

const filesOf = (article: ArticleRow) => helpCenter.attachments.filter((file) => file.article_id === article.id);
const languagesOf = (article: ArticleRow) => helpCenter.translations.filter((each) => each.source_id === article.id);

const segmentOf = (article: ArticleRow) =>
  helpCenter.segments.find((segment) => segment.id === article.user_segment_id);

function depthOf({ sections }: HelpCenter, id: number | null): number {
  const section = sections.find((each) => each.id === id);
  return section ? 1 + depthOf(helpCenter, section.parent_section_id) : 0;
}

const EXPECTED: Record<string, (article: ArticleRow) => boolean> = {
  draft: (article) => article.draft && languagesOf(article).every((each) => each.draft),
  internal: (article) =>
    helpCenter.segments.some((segment) => segment.id === article.user_segment_id && segment.user_type === 'staff'),
  'signed-in': (article) => article.user_segment_id !== null,
  'inline-images': (article) => filesOf(article).every((file) => file.inline && article.body.includes(String(file.id))),
  attachments: (article) => filesOf(article).filter((file) => !file.inline).length === 2,
  translations: (article) =>
    languagesOf(article)
      .map((each) => `${each.locale} ${each.draft}`)
      .join() === 'en-us false,fr false,de true',
  'outdated-translation': (article) =>
    languagesOf(article).some((each) => each.outdated) && article.outdated_locales.length === 1,
  promoted: (article) => article.promoted && article.label_names.length === 3,
  links: (article) => article.body.includes('/agent/tickets/'),
  deep: (article) => depthOf(helpCenter, article.section_id) === 3,
  'segment-by-tags': (article) => segmentOf(article)?.tags.join() === 'vip',
  'segment-by-organizations': (article) => segmentOf(article)?.organization_ids.length === 2,
  'segment-by-groups': (article) => segmentOf(article)?.group_ids.length === 1 && !segmentOf(article)?.built_in,
  'rich-html': (article) => /<iframe/.test(article.body) && /<table/.test(article.body),
};

test('the Help Center shows every case of the catalogue', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), Object.keys(ARTICLE_CASES).sort());
  for (const [name, holds] of Object.entries(EXPECTED)) {
    const article = helpCenter.articles[ARTICLE_CASES[name]?.index ?? -1];
    assert.ok(article && holds(article), `${name}: ${JSON.stringify(article)}`);
  }
});

test('every file of an article has the bytes it announces', () => {
  assert.ok(helpCenter.attachments.length > 0);
  for (const file of helpCenter.attachments) assert.equal(helpCenter.file(file.id)?.length, file.size);
});

test('every article lies in a section, every section in a category', () => {
  for (const article of helpCenter.articles) assert.ok(depthOf(helpCenter, article.section_id) > 0);
  for (const section of helpCenter.sections)
    assert.ok(helpCenter.categories.some((category) => category.id === section.category_id));
});

test('some categories and sections are translated, the rest has its own language only', () => {
  for (const [type, rows] of [
    ['Category', helpCenter.categories],
    ['Section', helpCenter.sections],
  ] as const) {
    const languages = rows.map((row) =>
      helpCenter.translations
        .filter((each) => each.source_type === type && each.source_id === row.id)
        .map((each) => each.locale)
        .join(),
    );
    assert.deepEqual([...new Set(languages)].sort(), ['en-us', 'en-us,fr'], type);
  }
  const ids = helpCenter.translations.map((row) => row.id);
  assert.equal(new Set(ids).size, ids.length);
});
