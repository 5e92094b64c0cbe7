import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { exportState } from '../../src/state/export-state.ts';
import { importState } from '../../src/state/import-state.ts';
import { type OpenState, openState, type StoreOptions } from '../../src/state/open-store.ts';
import { atEnd } from '../support/at-end.ts';
import { storeOptions } from '../support/open-test-store.ts';
import { sampleIntent, sampleRow } from '../support/samples.ts';

async function open(t: TestContext, options: StoreOptions = storeOptions(t)): Promise<OpenState> {
  const state = await openState(options);
  atEnd(t, () => state.store.close());
  return state;
}

/** A state with something of everything, after two writes. */
async function filled(t: TestContext, options?: StoreOptions): Promise<OpenState> {
  const state = await open(t, options);
  const { store } = state;
  await store.beginRun('apply');
  await write(state, '1');
  await write(state, '2');
  await store.endRun('done');
  await store.bumpSerial('applied');
  store.capabilities.set('tickets.batch', 20);
  await store.putUpload('digest', 'https://acme.test/image');
  await store.putMemo('canary', { done: true });
  await store.putMemo('demo', { records: ['Alice Miller'] });
  await store.addIdentities([
    {
      entity: 'contacts',
      id: '7',
      decision: 'adopt',
      targetId: '70',
      alias: null,
      name: 'Alice Miller',
      email: 'alice@example.com',
      kind: 'contact',
      reason: 'alice@example.com',
    },
  ]);
  return state;
}

async function write({ store }: OpenState, id: string): Promise<void> {
  const intent = sampleIntent(id);
  await store.intend([intent]);
  const row = sampleRow('tickets', id, { written: { summary: 'd' }, standing: { summary: 's' } });
  await store.settle([{ kind: 'done', intent, targetId: `t${id}`, url: null, findings: [] }], [row]);
}

async function linesOf(state: OpenState): Promise<string[]> {
  const text = (await Array.fromAsync(exportState(state, 'acme'))).join('');
  return text.split('\n').slice(0, -1);
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const bring = (state: OpenState, lines: readonly string[]) => importState(state, 'x.jsonl', each(lines));

test('what is exported stands in another folder as it stood, and no customer went along', async (t) => {
  const from = await filled(t);
  const lines = await linesOf(from);
  assert.doesNotMatch(lines.join('\n'), /alice/i);
  const options = storeOptions(t);
  const to = await open(t, options);
  const counts = await bring(to, lines);
  assert.equal(counts.ledger, 2);
  await to.store.close();

  const { store } = await open(t, options);
  const head = await from.store.head();
  assert.deepEqual(await store.head(), { ...head, serial: head.serial + 1 });
  const rows = await from.store.pageLedger('tickets', null, 10);
  // Whether it was the newest state, the file does not tell.
  const doubtful = rows.map((row) => ({ ...row, doubtful: true }));
  assert.deepEqual(await store.pageLedger('tickets', null, 10), doubtful);
  assert.equal(store.capabilities.get('tickets.batch')?.value, 20);
  assert.equal(await store.upload('digest'), 'https://acme.test/image');
  assert.deepEqual(await store.memo('canary'), { done: true });
  assert.equal((await store.runs()).length, 1);
  assert.equal((await store.identities('contacts', ['7']))[0]?.targetId, '70');
});

test('the journal goes on where that of the file ended, so that the older state counts as older', async (t) => {
  const options = storeOptions(t);
  const to = await open(t, options);
  await bring(to, await linesOf(await filled(t)));
  await to.store.close();
  const again = await open(t, options);
  await write(again, '3');
  assert.match(readFileSync(again.headPath, 'utf8'), / 3\n$/);
});

test('a file of the same history replaces an older state; an older one is refused', async (t) => {
  const state = await filled(t);
  const before = await linesOf(state);
  await write(state, '3');
  await state.store.bumpSerial('applied');
  const after = await linesOf(state);
  await assert.rejects(bring(state, before), { code: 'E_IMPORT_OLDER', exitCode: 4 });

  const options = storeOptions(t);
  const other = await open(t, options);
  await bring(other, before);
  await other.store.close();
  const reopened = await open(t, options);
  await bring(reopened, after);
  assert.equal(await reopened.store.countLedger('tickets'), 3);
});

test('another history, tenant or source is refused', async (t) => {
  const lines = await linesOf(await filled(t));
  await assert.rejects(bring(await filled(t), lines), { code: 'E_IMPORT_LINEAGE', exitCode: 4 });
  const tenant = await open(t, storeOptions(t, { tenant: 'other.test' }));
  await assert.rejects(bring(tenant, lines), { code: 'E_STATE_TENANT', exitCode: 4 });
  const source = await open(t, storeOptions(t, { source: 'test:other' }));
  await assert.rejects(bring(source, lines), { code: 'E_STATE_SOURCE', exitCode: 4 });
});

const spoil: Record<string, { spoil: (lines: string[]) => string[]; line: number }> = {
  'was cut at a line': { spoil: (lines) => lines.slice(0, 4), line: 4 },
  'was cut within a line': { spoil: (lines) => [...lines.slice(0, 3), lines[3]?.slice(0, 30) ?? ''], line: 4 },
  'was edited': { spoil: (lines) => lines.with(2, (lines[2] ?? '').replace('20', '21')), line: 3 },
  'lacks a line': { spoil: (lines) => lines.toSpliced(2, 1), line: 3 },
  'has a line twice': { spoil: (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), line: 3 },
  'goes on after its end': { spoil: (lines) => [...lines, lines[1] ?? ''], line: 0 },
  'is no export': { spoil: () => ['{"type":"ticket"}'], line: 1 },
  'is empty': { spoil: () => [], line: 1 },
};

for (const [what, { spoil: change, line }] of Object.entries(spoil)) {
  test(`a file that ${what} is refused at its line, and nothing of it stays`, async (t) => {
    const lines = await linesOf(await filled(t));
    const to = await open(t);
    const lineage = (await to.store.head()).lineage;
    await assert.rejects(bring(to, change(lines)), {
      code: 'E_STATE_FILE',
      exitCode: 4,
      location: { file: 'x.jsonl', line: line || lines.length + 1, column: 1 },
    });
    assert.equal(await to.store.countLedger('tickets'), 0);
    assert.equal((await to.store.head()).lineage, lineage);
    assert.ok(existsSync(to.headPath));
  });
}

test('nothing is exported while the outcome of a write is unknown', async (t) => {
  const state = await filled(t);
  await state.store.intend([sampleIntent('3')]);
  await assert.rejects(linesOf(state), { code: 'E_STATE_OPEN_WRITES', exitCode: 4 });
  await state.store.bumpSerial('applied');
});
