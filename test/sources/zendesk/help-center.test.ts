import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

test('an article comes with languages, audience, labels, author and dates', async (t) => {
  const { source, stored, caseOf } = await openAccount(t);
  const { records } = await gather(source.pull('articles', null, never));
  const rows = await stored('articles');
  assert.equal(records.size, rows.length);
  const translations = (await stored('translations')).filter((row) => row.source_type === 'Article');
  for (const row of rows) {
    const article = records.get(String(row.id));
    assert.deepEqual(
      [article?.title, article?.html, article?.tags, article?.authorId, article?.createdAt, article?.updatedAt],
      [row.title, row.body, row.label_names, String(row.author_id), row.created_at, row.updated_at],
    );
    assert.equal(article?.status, row.draft ? 'draft' : 'published');
    const others = translations.filter((each) => each.source_id === row.id && each.locale !== row.locale);
    assert.deepEqual(
      article?.translations,
      others.map(({ id, locale, title, body, draft }) => ({ id: String(id), locale, title, html: body, draft })),
    );
  }
  const mixed = records.get(await caseOf('article-live-and-draft'));
  assert.deepEqual(
    mixed?.translations.map(({ locale, draft }) => [locale, draft]),
    [
      ['fr', false],
      ['de', true],
    ],
  );
});

test('who may read an article is never taken for everyone', async (t) => {
  const { source, caseOf } = await openAccount(t);
  const { records } = await gather(source.pull('articles', null, never));
  const seen = async (name: string) => {
    const article = records.get(await caseOf(`article-${name}`));
    return [article?.audience, article?.segment];
  };
  assert.deepEqual(await seen('internal'), ['agents', 'Agents and admins']);
  assert.deepEqual(await seen('signed-in'), ['signed-in', 'Signed-in users']);
  assert.deepEqual(await seen('segment-by-tags'), ['segment', 'VIP customers']);
  assert.deepEqual(await seen('segment-by-organizations'), ['segment', 'Partners']);
  assert.deepEqual(await seen('attachments'), ['everyone', null]);
});

test('an article of a segment that may not be read is one of a segment still', async (t) => {
  const { source, caseOf } = await openAccount(t, { features: { user_segments: 403 } });
  const { records } = await gather(source.pull('articles', null, never));
  for (const name of ['internal', 'signed-in', 'segment-by-tags']) {
    const article = records.get(await caseOf(`article-${name}`));
    assert.equal(article?.audience, 'segment', name);
    assert.match(article?.segment ?? '', /^\d+$/);
  }
});

test('sections lie in sections and categories, as deep as they are', async (t) => {
  const { source, caseOf } = await openAccount(t);
  const { records } = await gather(source.pull('folders', null, never));
  let depth = 0;
  for (let at: string | null = await caseOf('section-three-deep'); at !== null; depth += 1) {
    const folder = records.get(at);
    assert.ok(folder, `folder ${at} is there`);
    at = folder.parentId;
  }
  assert.equal(depth, 4, 'three sections and their category');
});
