import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Catalogue } from '../../../../src/model/catalogue.ts';
import type { Article } from '../../../../src/model/records.ts';
import { createModel } from '../../../../src/targets/halo/model/halo-model.ts';
import * as make from '../records.ts';
import { createMemory, createMigration, startTenant } from '../tenant.ts';

let catalogue: Catalogue;

before(async () => {
  const tenant = await startTenant({ profile: 'modern' });
  catalogue = await tenant.catalogue();
  await tenant.close();
});

function desire(article: Partial<Article>, values = {}) {
  const migration = createMigration();
  const model = createModel({ catalogue, migration, origin: 'https://acme.example', memory: createMemory() });
  const { desired } = model.desire({
    entity: 'articles',
    record: make.article('7', 'How to print', { attachments: [make.file('f0', 'x')], ...article }),
    thread: null,
    mapped: make.mapped('7', { name: 'How to print', ...values }),
    directory: make.createDirectory(),
    sourceKey: 'zendesk:acme',
  });
  if (!desired) throw new Error('nothing is desired');
  const { fields, children, accepted } = desired;
  return {
    shown: fields.showforall,
    inactive: fields.inactive,
    fileShown: children[0]?.fields.showforusers,
    codes: accepted.map(({ code }) => code),
  };
}

test('what everyone could read is shown to all, with its files', () => {
  const found = desire({ audience: 'everyone', status: 'published' });
  assert.deepEqual(found, { shown: true, inactive: false, fileShown: true, codes: [] });
});

for (const audience of ['signed-in', 'agents', 'segment'] as const) {
  test(`an article for ${audience} is shown to no user, nor are its files, and that is announced`, () => {
    const { shown, fileShown, codes } = desire({ audience, status: 'published' });
    assert.deepEqual([shown, fileShown, codes], [false, false, ['W_AUDIENCE']]);
  });
}

for (const status of ['draft', 'archived'] as const) {
  test(`an article that is ${status} is shown to no user, even where the mapping keeps it active`, () => {
    const { shown, inactive, fileShown } = desire({ audience: 'everyone', status }, { status: 'active' });
    assert.deepEqual([shown, inactive, fileShown], [false, false, false]);
  });
}
