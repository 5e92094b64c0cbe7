import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Intent, Outcome } from '../../../src/model/intent.ts';
import type { LedgerRow } from '../../../src/model/ledger-row.ts';
import { openTestStore, storeOptions } from '../../support/open-test-store.ts';
import { sampleIntent, sampleRow } from '../../support/samples.ts';

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

test('counts what a run wrote as it writes it, so that one that is killed is counted too', async (t) => {
  const options = storeOptions(t);
  const store = await openTestStore(t, options);
  const done = (id: string, changes: Partial<Intent>): Outcome => ({
    kind: 'done',
    intent: sampleIntent(id, changes),
    targetId: '1',
    url: null,
    findings: [],
  });
  const settle = async (outcome: Outcome, row: LedgerRow) => {
    await store.intend([outcome.intent]);
    await store.settle([outcome], [row]);
  };
  const ticket = sampleRow('tickets', '1');
  const comment = sampleRow('comments', '7', { aggregate: ticket.key });
  const contact = sampleRow('contacts', '5', { kind: 'adopt' });
  await store.beginRun('apply');
  await settle(done('a', { key: ticket.key }), ticket);
  await settle(done('b', { key: comment.key, aggregate: ticket.key }), comment);
  // Links of what it created itself are no updates.
  await settle(done('c', { key: ticket.key, operation: 'update' }), ticket);
  await store.putLedger([contact]);
  await store.putLedger([contact]);
  await store.endRun('done');
  await store.beginRun('apply');
  await settle(done('d', { key: ticket.key, operation: 'update' }), ticket);
  await settle(done('e', { key: ticket.key, operation: 'update' }), ticket);
  await settle(done('f', { key: comment.key, aggregate: ticket.key, operation: 'update' }), comment);
  await settle(done('g', { key: contact.key, operation: 'update' }), contact);
  const refused: Outcome = { kind: 'rejected', intent: sampleIntent('h'), code: 'E_X', message: 'x', fatal: false };
  await settle(refused, ticket);
  // As after kill -9: nobody said its end.
  const again = await openTestStore(t, options);
  const [first, second] = await again.runs();
  assert.deepEqual(first?.wrote, { tickets: { created: 1 }, comments: { created: 1 }, contacts: { adopted: 1 } });
  assert.deepEqual(second?.wrote, { tickets: { updated: 1 }, comments: { updated: 1 }, contacts: { updated: 1 } });
  assert.deepEqual([second?.outcome, second?.endedAt], [null, null]);
  assert.deepEqual([...(await again.countCreated())], [[first?.id, { comments: 1, tickets: 1 }]]);
});
