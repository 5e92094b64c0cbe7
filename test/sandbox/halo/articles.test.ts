import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;

before(async () => {
  tenant = await openTenant({ switches: { rateRequests: 100_000 } });
});
after(() => tenant.close());
beforeEach(() => tenant.reset());

const article = async (id: number) => (await tenant.get(`/api/KBArticle/${id}`)).body;

describe('articles', () => {
  it('keep one translation for each language and field', async () => {
    const texts = async () =>
      (await article(1)).translations.map((each: Record<string, unknown>) => [
        each.language_id,
        each.fieldname,
        each.translation,
        each.entity_id,
      ]);
    const translations = [
      { language_id: 2, fieldname: 'name', translation: 'Bonjour' },
      { language_id: 3, fieldname: 'name', translation: 'Hallo' },
      { language_id: 99, fieldname: 'name', translation: 'lost' },
    ];
    await tenant.create('/api/KBArticle', { name: 'Hello', translations });
    assert.deepEqual(await texts(), [
      [2, 'name', 'Bonjour', 1],
      [3, 'name', 'Hallo', 1],
    ]);
    await tenant.create('/api/KBArticle', { id: 1, inactive: true });
    const changes = [
      { language_id: 2, fieldname: 'name', translation: 'Salut' },
      { language_id: 3, fieldname: 'name', translation: '' },
    ];
    await tenant.create('/api/KBArticle', { id: 1, translations: changes });
    assert.deepEqual(await texts(), [[2, 'name', 'Salut', 1]]);
  });

  it('are restricted to clients, top levels and teams that exist', async () => {
    await tenant.create('/api/KBArticle', {
      name: 'a',
      kbentryclientaccess: [{ client_id: 1 }, { client_id: 77 }],
      kbentrytoplevelaccess: [{ toplevel_id: 1 }],
      teams: [{ id: 2 }],
    });
    const { kbentryclientaccess, kbentrytoplevelaccess, teams } = await article(1);
    assert.deepEqual(kbentryclientaccess, [{ id: 1, client_id: 1, client_name: 'Unknown', kb_id: 1 }]);
    assert.equal(kbentrytoplevelaccess[0].toplevel_name, 'Customers');
    assert.deepEqual(teams, [{ id: 2, name: '2nd Line Support' }]);
  });

  it('keep author, dates, memo and tags of an import, and nobody else may say who wrote them', async () => {
    const old = { date_created: '2020-01-01', date_edited: '2020-01-02', creator_id: 3, editor_id: 4 };
    const texts = { name: 'a', internalmemoagenthtml: '<p>memo</p>', tags: [{ text: 'vip' }] };
    await tenant.create('/api/KBArticle', { ...texts, ...old, _isimport: true });
    const first = await article(1);
    assert.deepEqual(
      [first.creator_name, first.editor_name, first.date_created, first.date_edited, first.tag_string],
      ['Alice Archer', 'Bob Baker', '2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z', 'vip'],
    );
    assert.equal(first.internalmemoagenthtml, '<p>memo</p>');
    await tenant.create('/api/KBArticle', { ...texts, ...old });
    const second = await article(2);
    assert.equal(second.creator_name, 'API Agent');
    assert.notEqual(second.date_created, '2020-01-01T00:00:00Z');
  });

  it('stand in lists five deep that carry a key, access and names in other languages', async () => {
    let group_id = 0;
    for (let level = 1; level <= 5; level++) {
      const row = {
        name: `L${level}`,
        group_id,
        third_party_id: `z:${level}`,
        roles: [{ id: 1 }],
        translations: [{ language_id: 2, fieldname: 'name', translation: `N${level}` }],
      };
      const made = await tenant.create('/api/FAQLists', row);
      assert.deepEqual(
        [made.level, made.third_party_id, made.roles[0].id, made.translations[0].translation],
        [level, `z:${level}`, 1, `N${level}`],
      );
      group_id = made.id;
    }
    assert.equal((await tenant.send('POST', '/api/FAQLists', [{ name: 'L6', group_id }])).status, 400);
  });

  it('go without lists where the role of the application does not allow them', async () => {
    await tenant.send('POST', '/_sandbox/switches', { faqRights: 'refused' });
    assert.equal((await tenant.send('POST', '/api/FAQLists', [{ name: 'a' }])).status, 403);
    await tenant.send('POST', '/_sandbox/switches', { faqRights: 'granted' });
    assert.equal((await tenant.send('POST', '/api/FAQLists', [{ name: 'a' }])).status, 201);
  });
});
