import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore, storeOptions } from '../support/open-test-store.ts';
import { sampleIntent, sampleRow } from '../support/samples.ts';
import { killChild, startChild } from '../support/start-child.ts';

const holdingChild = new URL('./holding-child.ts', import.meta.url);

test('remembers what was about to be written by a process that was killed', async (t) => {
  const options = storeOptions(t);
  await killChild(await startChild(t, holdingChild, options));
  const store = await openTestStore(t, options);
  const open = await store.openIntents(10);
  assert.deepEqual(
    open.map(({ at, ...intent }) => intent),
    ['1', '2', '3'].map((id) => sampleIntent(id)),
  );
  for (const { at } of open) assert.ok(at && !Number.isNaN(Date.parse(at)), 'it says when it was committed');

  await store.settle(
    [
      { kind: 'done', intent: sampleIntent('1'), targetId: '901', url: null, findings: [] },
      { kind: 'rejected', intent: sampleIntent('2'), code: 'E_REFUSED', message: 'no', fatal: false },
      { kind: 'unknown', intent: sampleIntent('3'), message: 'looked for in vain' },
    ],
    [sampleRow('tickets', '1', { targetId: '901' })],
  );
  assert.deepEqual(
    (await store.openIntents(10)).map((intent) => intent.id),
    ['3'],
  );
  assert.equal((await store.ledger('tickets', ['1', '2', '3'])).length, 1);
});

test('settles outcomes and ledger rows together or not at all', async (t) => {
  const store = await openTestStore(t);
  await store.intend([sampleIntent('1')]);
  const done = (id: string) => ({
    kind: 'done' as const,
    intent: sampleIntent(id),
    targetId: id,
    url: null,
    findings: [],
  });
  await assert.rejects(store.settle([done('1'), done('never intended')], [sampleRow('tickets', '1')]), {
    code: 'E_NO_INTENT',
  });
  assert.equal((await store.openIntents(10)).length, 1);
  assert.equal(await store.countLedger('tickets'), 0);
});

test('pages open intents by id', async (t) => {
  const store = await openTestStore(t);
  await store.intend(['1', '2', '3'].map((id) => sampleIntent(id)));
  assert.deepEqual(
    (await store.openIntents(2)).map((intent) => intent.id),
    ['1', '2'],
  );
  assert.deepEqual(
    (await store.openIntents(2, '2')).map((intent) => intent.id),
    ['3'],
  );
});
