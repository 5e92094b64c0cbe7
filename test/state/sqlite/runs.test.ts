import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore } from '../../support/open-test-store.ts';
import { sampleRow } from '../../support/samples.ts';

test('says of each ledger row which run wrote it first', async (t) => {
  const store = await openTestStore(t);
  const before = sampleRow('tickets', '1', { targetId: '11' });
  await store.putLedger([before]);
  const first = await store.beginRun('apply');
  await store.putLedger([before, sampleRow('tickets', '2', { targetId: '12' })]);
  await store.endRun('done');
  const second = await store.beginRun('retry');
  const standing = { summary: 'd1' };
  await store.putLedger([sampleRow('tickets', '2', { targetId: '12', standing }), sampleRow('tickets', '3')]);
  const rows = await store.pageLedger('tickets', null, 10);
  assert.deepEqual(
    rows.map(({ key, run }) => [key.id, run]),
    [
      ['1', undefined],
      ['2', first.id],
      ['3', second.id],
    ],
  );
  assert.deepEqual(rows[1]?.standing, standing);
  assert.ok(second.id > first.id);
  assert.deepEqual(
    (await store.runs()).map(({ id, command, outcome, endedAt }) => [id, command, outcome, endedAt !== null]),
    [
      [first.id, 'apply', 'done', true],
      [second.id, 'retry', null, false],
    ],
  );
});

test('forgets a record with its children and nothing else', async (t) => {
  const store = await openTestStore(t);
  const ticket = { entity: 'tickets', id: '1' } as const;
  const other = { entity: 'tickets', id: '2' } as const;
  await store.putLedger([
    sampleRow('tickets', '1'),
    sampleRow('tickets', '2'),
    sampleRow('comments', '7', { aggregate: ticket }),
    sampleRow('comments', '7', { aggregate: other }),
  ]);
  await store.forgetLedger([ticket]);
  assert.equal(await store.countLedger('tickets'), 1);
  assert.deepEqual(await store.children([ticket]), []);
  assert.equal((await store.children([other])).length, 1);
});
