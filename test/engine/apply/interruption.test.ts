import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { Failure } from '../../../src/model/failure.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { type Fault, MemoryTarget } from '../../support/memory-target.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { sampleComment, sampleDesired } from '../../support/samples.ts';
import { killChild, startChild } from '../../support/start-child.ts';

const tickets = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleDesired('tickets', `${i + 1}`, { children: [sampleComment(`c${i + 1}`)] }),
  );
const applyingChild = new URL('./applying-child.ts', import.meta.url);

test('a lost answer is unknown, and the next run looks instead of sending again', async (t) => {
  let fault: Fault = { kind: 'silence' };
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '1' ? fault : undefined) });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(2));
  const first = await applyPlan(context);
  assert.deepEqual([first.entities.tickets?.create, first.entities.tickets?.unknown], [1, 1]);

  fault = undefined;
  const second = await applyPlan(context);
  assert.deepEqual([second.entities.tickets?.create, second.entities.tickets?.unknown], [2, 0]);
  assert.equal(target.list('tickets').length, 2);
  assert.equal(target.list('comments').length, 2);
  assert.deepEqual(await store.openIntents(10), []);
});

test('what the target has twice stays unknown and is never sent again', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '1' ? { kind: 'silence' } : undefined) });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(1));
  await applyPlan(context);
  for (const standing of target.list('tickets')) target.records.set('double', { ...standing, id: 'double' });
  const summary = await applyPlan(context);
  assert.equal(summary.entities.tickets?.unknown, 1);
  assert.equal(target.list('tickets').length, 2);
});

test('a refusal of the whole run stops it and marks nothing failed', async (t) => {
  let revoked = true;
  const target = new MemoryTarget({
    hint: { records: 2, bytes: 1e6 },
    fault: ({ key }) => (revoked && key.id === '3' ? { kind: 'reject', code: 'E_PERMISSION', fatal: true } : undefined),
  });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(6));
  await assert.rejects(applyPlan(context), { code: 'E_PERMISSION', exitCode: 1 });
  const counts = (await store.countResults()).tickets;
  assert.deepEqual([counts?.failed, counts?.unknown, counts?.create], [0, 0, 2]);

  revoked = false;
  const summary = await applyPlan(context);
  assert.equal(summary.entities.tickets?.create, 6);
  assert.equal(target.list('tickets').length, 6);
});

test('twenty equal refusals in a row are the tenant’s fault', async (t) => {
  const target = new MemoryTarget({ fault: () => ({ kind: 'reject' }), hint: { records: 1, bytes: 1e6 } });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(30));
  await assert.rejects(applyPlan(context), { code: 'E_TENANT_BROKEN', exitCode: 1 });
  assert.equal(target.batches.length, 20);
});

test('a target that breaks in the middle of a batch leaves only what was answered, and the rest is looked for', async (t) => {
  let broken = true;
  const target = new MemoryTarget({
    fault: ({ key }) =>
      broken && key.id === '2' ? { kind: 'break', error: new Failure({ code: 'E_GONE', message: 'gone' }) } : undefined,
  });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(3));
  await assert.rejects(applyPlan(context), { code: 'E_GONE' });
  assert.deepEqual(
    (await store.openIntents(10)).map(({ key }) => key.id),
    ['2', '3'],
  );
  broken = false;
  const summary = await applyPlan(context);
  assert.equal(summary.entities.tickets?.create, 3);
  assert.deepEqual(
    target.list('tickets').map(({ marker }) => marker?.split(':').at(-1)),
    ['1', '2', '3'],
  );
});

test('a graceful stop finishes the batch in flight and exits 130; the same command goes on', async (t) => {
  const target: MemoryTarget = new MemoryTarget({
    hint: { records: 2, bytes: 1e6 },
    onBatch: () => run.controls.stop(),
  });
  const state = storeOptions(t);
  const { context, store, run } = await openEngine(t, { target, state });
  await planCreations(store, tickets(5));
  await assert.rejects(applyPlan(context), { code: 'E_INTERRUPTED', exitCode: 130 });
  assert.equal(target.batches.length, 1);
  assert.deepEqual(await store.openIntents(10), []);
  await store.close();

  const again = await openEngine(t, { target: new MemoryTarget(), state });
  for (const [id, record] of target.records) again.target.records.set(id, record);
  assert.equal((await applyPlan(again.context)).entities.tickets?.create, 5);
  assert.equal(again.target.list('tickets').length, 5);
  assert.equal(again.target.list('comments').length, 5);
});

test('a stop at once aborts the batch in flight and leaves it to be looked for', async (t) => {
  const target: MemoryTarget = new MemoryTarget({
    hint: { records: 2, bytes: 1e6 },
    onBatch: () => run.controls.stop(true),
  });
  const { context, store, run } = await openEngine(t, { target });
  await planCreations(store, tickets(3));
  await assert.rejects(applyPlan(context), { code: 'E_INTERRUPTED', exitCode: 130 });
  const open = await store.openIntents(10);
  assert.equal(open.length, 2);
  assert.ok(
    open.every(({ at }) => at && Date.parse(at) > 0),
    'the journal says since when',
  );
});

for (const batch of [1, 2, 3, 4]) {
  test(`a process killed in its batch ${batch} doubles nothing when the same command runs again`, async (t) => {
    const state = storeOptions(t);
    const file = join(state.dir, '..', '..', 'target.jsonl');
    await killChild(await startChild(t, applyingChild, { state, file, dieIn: batch }));
    const { context, store, target } = await openEngine(t, { state, target: new MemoryTarget({ file }) });
    const summary = await applyPlan(context);
    assert.equal(summary.entities.tickets?.create, 4);
    for (const entity of ['tickets', 'comments'] as const) {
      const markers = target.list(entity).map(({ marker }) => marker);
      assert.equal(markers.length, 4, entity);
      assert.equal(new Set(markers).size, 4, entity);
    }
    const rows = await store.ledger('tickets', ['1', '2', '3', '4']);
    assert.ok(rows.every((row) => row.complete));
  });
}
