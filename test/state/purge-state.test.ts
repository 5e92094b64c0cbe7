import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { carriedTables } from '../../src/state/carried-tables.ts';
import { openFileStore } from '../../src/state/file-store.ts';
import { openState } from '../../src/state/open-store.ts';
import { purgeState, spokenTables } from '../../src/state/purge-state.ts';
import { atEnd } from '../support/at-end.ts';
import { openTestSnapshot, storeOptions } from '../support/open-test-store.ts';
import { sampleChange, sampleDesired, sampleFile, sampleHeader, sampleIntent, sampleRow } from '../support/samples.ts';

const words = 'my card is lost, please help';

/** Names of the files that hold these bytes. */
function holding(dir: string, text: string): string[] {
  return readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes(text));
}

test('what customers wrote is gone from every byte of the folder, the ledger stays', async (t) => {
  const options = storeOptions(t);
  const snapshot = await openTestSnapshot(t, options);
  await snapshot.close();
  const state = await openState(options);
  atEnd(t, () => state.store.close());
  const { store } = state;
  await store.beginPlan(sampleHeader);
  await store.addChanges([sampleChange(sampleDesired('tickets', '1', { label: words, fields: { summary: words } }))]);
  await store.addExisting('contacts', [
    { id: '9', marker: null, name: words, keys: [], parentId: null, active: true, url: null },
  ]);
  const intent = sampleIntent('1', { fields: { summary: words } });
  await store.intend([intent]);
  await store.settle([{ kind: 'done', intent, targetId: '1', url: null, findings: [] }], [sampleRow('tickets', '1')]);
  writeFileSync(join(options.dir, 'report.json'), words);
  writeFileSync(join(options.dir, 'state@acme.db.lost-2026'), words);
  assert.notDeepEqual(holding(options.dir, words), []);

  const gone = purgeState(state);
  assert.deepEqual(holding(options.dir, words), []);
  assert.ok(gone.includes('report.json') && gone.some((name) => name.startsWith('snapshot@')));
  assert.equal(await store.countLedger('tickets'), 1);
  assert.equal(await store.plan(), null);
  await store.beginPlan(sampleHeader);
});

test('the bytes of files that were kept go too', async (t) => {
  const options = storeOptions(t);
  const state = await openState(options);
  atEnd(t, () => state.store.close());
  const files = openFileStore(options.dir, { source: 'test:acme', isKeeping: true });
  const file = sampleFile('7');
  await files.keep(file, { name: '7.png', contentType: 'image/png', bytes: Buffer.from(words) });
  assert.ok(await files.has(file));
  assert.ok(purgeState(state).includes('files'));
  assert.equal(await files.has(file), false);
  assert.deepEqual(
    readdirSync(options.dir, { recursive: true }).filter((name) => String(name).startsWith('files')),
    [],
  );
});

test('nothing is removed while apply still needs it', async (t) => {
  const state = await openState(storeOptions(t));
  atEnd(t, () => state.store.close());
  const { store } = state;
  await store.beginPlan(sampleHeader);
  await store.finishPlan();
  await store.markPlan('started');
  assert.throws(() => purgeState(state), { code: 'E_PLAN_UNFINISHED', exitCode: 4 });
  await store.markPlan('applied');
  await store.intend([sampleIntent('1')]);
  assert.throws(() => purgeState(state), { code: 'E_STATE_OPEN_WRITES', exitCode: 4 });
});

test('of every table it is decided whether it holds customer text and whether an export carries it', async (t) => {
  const state = await openState(storeOptions(t));
  atEnd(t, () => state.store.close());
  const tables = state.connection.all<{ name: string }>(`select name from sqlite_schema where type = 'table'`);
  const neither = ['meta', 'scope', 'journal', 'findings', 'sqlite_sequence'];
  const decided = new Set([...Object.keys(carriedTables), ...spokenTables, ...neither]);
  assert.deepEqual(
    tables.map(({ name }) => name).toSorted(),
    [...decided].toSorted(),
    'a new table has to be placed in carried-tables.ts, in purge-state.ts or here',
  );
  for (const [table, columns] of Object.entries(carriedTables)) {
    if (table === 'identities') continue;
    const own = state.connection.all<{ name: string }>(`select name from pragma_table_info('${table}')`);
    assert.deepEqual(own.map(({ name }) => name).toSorted(), [...columns].toSorted(), table);
  }
});
