import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Existing } from '../../../src/model/existing.ts';
import type { IdentityRow } from '../../../src/model/identity-row.ts';
import { openTestStore } from '../../support/open-test-store.ts';
import { sampleRow } from '../../support/samples.ts';

const existing = (id: string, changes: Partial<Existing> = {}): Existing => ({
  id,
  marker: null,
  name: `Name ${id}`,
  keys: [],
  parentId: null,
  active: true,
  url: null,
  ...changes,
});

const identity = (id: string, changes: Partial<IdentityRow> = {}): IdentityRow => ({
  entity: 'contacts',
  id,
  decision: 'create',
  targetId: null,
  alias: null,
  name: null,
  email: null,
  kind: 'contact',
  reason: '',
  ...changes,
});

test('finds existing records by folded name, by key and by marker', async (t) => {
  const store = await openTestStore(t);
  const rows = [
    existing('1', { name: 'Société  Générale', keys: ['a@sg.example'] }),
    existing('2', { name: 'Acme', keys: ['a@sg.example', 'acme.example'], marker: 'test:acme:organization:7' }),
    existing('3', { marker: 'test:acme2:organization:7' }),
  ];
  await store.addExisting('organizations', rows);
  assert.deepEqual(await store.existingByName('organizations', ['SOCIETE GENERALE', 'nobody']), [rows[0]]);
  assert.deepEqual(await store.existingByKey('organizations', ['a@sg.example']), [rows[0], rows[1]]);
  assert.deepEqual(await store.pageMarked('organizations', 'test:acme:', null, 10), [rows[1]]);
  assert.deepEqual(await store.pageMarked('organizations', 'test:acme:', 'test:acme:organization:7', 10), []);
  assert.deepEqual(await store.existingByName('contacts', ['Acme']), []);

  await store.addExisting('organizations', [existing('1', { name: 'Renamed' })]);
  assert.deepEqual(
    (await store.existingByKey('organizations', ['a@sg.example'])).map((row) => row.id),
    ['2'],
  );
  await store.clearExisting('organizations');
  assert.deepEqual(await store.existingByKey('organizations', ['acme.example']), []);
});

test('names the first identity of an e-mail address and all of a name', async (t) => {
  const store = await openTestStore(t);
  await store.addIdentities([
    identity('2', { email: 'a@x.example', name: 'Zoë' }),
    identity('1', { email: 'a@x.example', name: 'ZOE' }),
    identity('3', { email: null, name: null }),
  ]);
  assert.deepEqual(
    (await store.identitiesByEmail('contacts', ['a@x.example'])).map((row) => row.id),
    ['1'],
  );
  assert.deepEqual(
    (await store.identitiesByName('contacts', ['zoe'])).map((row) => row.id),
    ['1', '2'],
  );
  assert.deepEqual(
    (await store.pageIdentities('contacts', '1', 1)).map((row) => row.id),
    ['2'],
  );
});

test('keeps what belongs to an aggregate apart, also under equal ids', async (t) => {
  const store = await openTestStore(t);
  const child = (aggregate: string) =>
    sampleRow('comments', '1', { aggregate: { entity: 'tickets', id: aggregate }, targetId: null });
  await store.putLedger([sampleRow('tickets', 'A'), sampleRow('tickets', 'B'), child('A'), child('B')]);
  assert.deepEqual(await store.children([{ entity: 'tickets', id: 'B' }]), [child('B')]);
  assert.equal(await store.countLedger('comments'), 2);
  await store.putLedger([sampleRow('tickets', 'A', { written: { summary: 'x' }, linked: false })]);
  assert.deepEqual((await store.ledger('tickets', ['A']))[0]?.written, { summary: 'x' });
});

test('pages a hundred thousand rows by key, each once', async (t) => {
  const store = await openTestStore(t);
  const total = 100_000;
  for (let from = 0; from < total; from += 5000) {
    await store.putLedger(Array.from({ length: 5000 }, (_, i) => sampleRow('tickets', String(from + i))));
    await store.addScope(
      'tickets',
      Array.from({ length: 5000 }, (_, i) => String(from + i)),
    );
  }
  let seen = 0;
  let last = '';
  for (let page = await store.pageLedger('tickets', null, 2000); page.length > 0; ) {
    for (const row of page) {
      assert.ok(row.key.id > last);
      last = row.key.id;
      seen++;
    }
    page = await store.pageLedger('tickets', last, 2000);
  }
  assert.equal(seen, total);
  assert.equal(await store.countScope('tickets'), total);
  assert.equal((await store.inScope('tickets', ['7', '99999', '100000'])).size, 2);
});

test('remembers capabilities, uploads and findings, each finding once', async (t) => {
  const store = await openTestStore(t);
  store.capabilities.set('batch', 10);
  store.capabilities.set('batch', 100);
  assert.equal(store.capabilities.get('batch')?.value, 100);
  assert.equal(store.capabilities.get('unknown'), null);
  await store.putUpload('bytes', 'https://x.example/1.png');
  assert.equal(await store.upload('bytes'), 'https://x.example/1.png');
  const row = {
    key: { entity: 'attachments' as const, id: '1' },
    finding: { severity: 'warning' as const, code: 'W_FILE_GONE', message: 'gone' },
  };
  await store.addFindings([row, row]);
  assert.deepEqual(await store.pageFindings(null, 10), [{ seq: 1, ...row }]);
  assert.equal((await store.findingsOf('attachments', ['1'])).length, 1);
  await store.clearFindings(['W_FILE_GONE']);
  assert.deepEqual(await store.pageFindings(null, 10), []);
});
