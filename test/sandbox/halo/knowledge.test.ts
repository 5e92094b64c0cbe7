import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;

describe('the knowledge base', () => {
  before(async () => {
    tenant = await openTenant({ switches: { rateRequests: 100_000 } });
  });
  after(() => tenant.close());
  beforeEach(() => tenant.reset());

  it('nests FAQ lists, five deep at most', async () => {
    const group = await tenant.create('/api/FAQLists', { name: 'Guides', is_group: true, third_party_id: 'z:1' });
    const child = await tenant.create('/api/FAQLists', { name: 'Printers', group_id: group.id });
    assert.deepEqual(
      [group.level, group.showforall, child.level, child.group_name, child.full_name],
      [1, false, 2, 'Guides', 'Guides > Printers'],
    );
    let parent = child;
    for (const name of ['3', '4', '5']) parent = await tenant.create('/api/FAQLists', { name, group_id: parent.id });
    assert.equal((await tenant.send('POST', '/api/FAQLists', [{ name: '6', group_id: parent.id }])).status, 400);
    const lists = (await tenant.get(`/api/FAQLists?parent_id=${group.id}`)).body;
    assert.deepEqual(
      lists.map(({ name }: { name: string }) => name),
      ['Printers'],
    );
  });

  it('keeps articles with lists, tags, files and the dates of an import', async () => {
    const { id: list } = await tenant.create('/api/FAQLists', { name: 'Guides' });
    const article = await tenant.create('/api/KBArticle', {
      _isimport: true,
      name: 'How to',
      description_html: '<p>First</p>',
      faqlists: [{ id: list }, { id: 99 }],
      tags: [{ text: 'printer' }],
      date_created: '2019-01-01T00:00:00Z',
      date_edited: '2020-01-01T00:00:00Z',
      import_attachments: [{ filename: 'a.txt', data_base64: 'data:text/plain;base64,SGVsbG8=' }],
    });
    assert.deepEqual(
      [
        article.description,
        article.date_created,
        article.date_edited,
        article.tag_string,
        article.faqlists,
        article.attachments.length,
      ],
      ['First', '2019-01-01T00:00:00Z', '2020-01-01T00:00:00Z', 'printer', [{ id: list, name: 'Guides' }], 1],
    );
    assert.equal((await tenant.get('/api/FAQLists')).body[0].article_count, 1);
    const [thin] = (await tenant.get(`/api/KBArticle?faqlists=${list}`)).body.articles;
    assert.deepEqual(['description_html' in thin, 'faqlists' in thin], [false, false]);
    assert.equal((await tenant.send('DELETE', `/api/FAQLists/${list}`)).status, 400);
    const later = await tenant.create('/api/KBArticle', { id: article.id, resolution_html: '<p>Second</p>' });
    assert.deepEqual(
      [later.description, later.resolution, later.date_created],
      ['First', 'Second', '2019-01-01T00:00:00Z'],
    );
  });

  it('hides inactive articles unless asked', async () => {
    await tenant.create('/api/KBArticle', { name: 'Draft', inactive: true });
    assert.equal((await tenant.get('/api/KBArticle')).body.articles.length, 0);
    assert.equal((await tenant.get('/api/KBArticle?includeinactive=true&search=dRa')).body.articles.length, 1);
  });
});
