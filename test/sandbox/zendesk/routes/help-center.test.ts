import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

type Row = {
  id: number;
  draft: boolean;
  user_segment_id: number | null;
  translations: { locale: string; draft: boolean }[];
};

test('the staff sees all articles, strangers only what is public', async (t) => {
  const { get } = await startHarness(t);
  const all = (await get('/api/v2/help_center/articles.json?page[size]=100')).body.articles as Row[];
  assert.equal(all.length, 30);
  const open = (await get('/api/v2/help_center/en-us/articles', {})).body.articles as Row[];
  assert.equal(open.length, all.filter((article) => !article.draft && article.user_segment_id === null).length);
  assert.ok(open.length < all.length);
});

test('translations come inside the articles, sections and authors beside them', async (t) => {
  const { get } = await startHarness(t);
  const { body } = await get('/api/v2/help_center/articles.json?include=translations,sections,users');
  const article = (body.articles as Row[]).find((each) => each.translations.length === 3);
  assert.deepEqual(
    article?.translations.map((each) => `${each.locale}${each.draft ? ' (draft)' : ''}`),
    ['en-us', 'fr', 'de (draft)'],
  );
  assert.ok(body.sections.length > 0 && body.users.length > 0);
  const listed = (await get(`/api/v2/help_center/articles/${article?.id}/translations.json`)).body.translations;
  assert.deepEqual(listed, article?.translations);
  const german = await get(`/api/v2/help_center/articles/${article?.id}/translations/de.json`);
  assert.equal(german.body.translation.draft, true);
});

test('sections are nested, and articles are found by section and category', async (t) => {
  const { get } = await startHarness(t);
  const { sections } = (await get('/api/v2/help_center/sections.json')).body;
  const nested = sections.find((section: { parent_section_id: number | null }) => section.parent_section_id !== null);
  assert.ok(sections.some((section: { id: number }) => section.id === nested.parent_section_id));
  const inSection = (await get(`/api/v2/help_center/sections/${nested.id}/articles.json`)).body.articles;
  const inCategory = (await get(`/api/v2/help_center/categories/${nested.category_id}/articles.json`)).body.articles;
  assert.ok(inSection.length > 0 && inCategory.length > inSection.length);
});

test('attachments of an article are told apart: in the body, or below it', async (t) => {
  const { get } = await startHarness(t);
  const files = (await get('/_sandbox/records/article_attachments')).body;
  const inline = files.find((file: { inline: boolean }) => file.inline);
  const path = `/api/v2/help_center/articles/${inline.article_id}/attachments`;
  assert.equal((await get(`${path}.json`)).body.article_attachments.length, 2);
  assert.equal((await get(`${path}/inline.json`)).body.article_attachments.length, 2);
  assert.equal((await get(`${path}/block.json`)).body.article_attachments.length, 0);
});

test('the export of articles has no end_of_stream: an empty next_page is its end', async (t) => {
  const { get } = await startHarness(t);
  const first = (await get('/api/v2/help_center/incremental/articles.json?start_time=0&per_page=20')).body;
  assert.equal(first.articles.length, 20);
  assert.equal('end_of_stream' in first, false);
  const second = (await get(first.next_page)).body;
  assert.equal(second.next_page, null);
  assert.equal(second.articles[0].id, first.articles[19].id, 'the boundary comes twice');
  assert.equal(second.articles.length, 11);
});

test('labels are listed for all articles and for one', async (t) => {
  const { get } = await startHarness(t);
  const [id] = (await get('/_sandbox/cases')).body['article-promoted'];
  const names = async (path: string) =>
    (await get(path)).body.labels.map((label: { name: string }) => label.name) as string[];
  const own = await names(`/api/v2/help_center/articles/${id}/labels.json`);
  assert.deepEqual(own, (await get(`/api/v2/help_center/articles/${id}.json`)).body.article.label_names);
  const all = await names('/api/v2/help_center/articles/labels.json');
  assert.ok(own.length > 1 && own.every((name) => all.includes(name)));
  assert.equal(new Set(all).size, all.length);
});
