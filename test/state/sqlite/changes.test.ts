import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore } from '../../support/open-test-store.ts';
import { sampleChange, sampleDesired, sampleHeader } from '../../support/samples.ts';

const withLink = sampleDesired('tickets', '2', {
  links: { parent: { $ref: { entity: 'tickets', id: '1' }, missing: 'omit' } },
});

test('a change is open until each of its phases has a result', async (t) => {
  const store = await openTestStore(t);
  await store.beginPlan(sampleHeader);
  await store.addChanges([sampleChange(sampleDesired('tickets', '1')), sampleChange(withLink)]);
  const ids = async (open: 'write' | 'link') =>
    (await store.pageChanges({ entity: 'tickets', open }, null, 10)).map((row) => row.change.key.id);
  assert.deepEqual(await ids('write'), ['1', '2']);
  assert.deepEqual(await ids('link'), []);

  await store.settleChanges([
    { key: withLink.key, phase: 'write', result: 'done', message: null },
    { key: { entity: 'tickets', id: '1' }, phase: 'write', result: 'failed', message: 'no such type' },
  ]);
  assert.deepEqual(await ids('write'), []);
  assert.deepEqual(await ids('link'), ['2']);
  const written = (await store.countResults()).tickets;
  assert.deepEqual([written?.linking, written?.pending, written?.create], [1, 0, 0]);
  assert.equal((await store.countResults({ linksAside: true })).tickets?.create, 1);

  await store.settleChanges([{ key: withLink.key, phase: 'link', result: 'done', message: null }]);
  assert.deepEqual(await ids('link'), []);
  const counts = (await store.countResults()).tickets;
  assert.deepEqual([counts?.create, counts?.failed, counts?.linking], [1, 1, 0]);
});

test('a body is forgotten when it has served, not before', async (t) => {
  const store = await openTestStore(t);
  await store.beginPlan(sampleHeader);
  const entry = sampleChange(withLink);
  await store.addChanges([entry]);
  const kept = async () => (await store.desired([entry.change.desiredDigest ?? ''])).size;
  await store.settleChanges([{ key: withLink.key, phase: 'write', result: 'done', message: null }]);
  assert.equal(await kept(), 1);
  await store.settleChanges([{ key: withLink.key, phase: 'link', result: 'done', message: null }]);
  assert.equal(await kept(), 0);
});

test('a half-applied plan is not replaced', async (t) => {
  const store = await openTestStore(t);
  await store.beginPlan(sampleHeader);
  await store.finishPlan();
  await store.beginPlan(sampleHeader);
  await store.finishPlan();
  await store.markPlan('started');
  await assert.rejects(store.beginPlan(sampleHeader), { code: 'E_PLAN_UNFINISHED', exitCode: 4 });
  await store.markPlan('applied');
  await store.beginPlan(sampleHeader);
  assert.deepEqual(await store.plan(), { header: sampleHeader, finished: false, started: false, applied: false });
});

test('counts what was planned and what came of it', async (t) => {
  const store = await openTestStore(t);
  await store.beginPlan(sampleHeader);
  await store.addChanges([
    sampleChange(sampleDesired('contacts', '1'), { action: 'adopt' }),
    sampleChange(sampleDesired('contacts', '2'), { action: 'skip', desiredDigest: null }),
    sampleChange(sampleDesired('contacts', '3'), { action: 'unchanged' }),
  ]);
  assert.equal((await store.countChanges()).contacts?.adopt, 1);
  await store.settleChanges([
    { key: { entity: 'contacts', id: '1' }, phase: 'write', result: 'unknown', message: 'lost' },
  ]);
  const counts = (await store.countResults()).contacts;
  assert.deepEqual([counts?.adopt, counts?.unknown, counts?.skip, counts?.unchanged], [0, 1, 1, 1]);
});
