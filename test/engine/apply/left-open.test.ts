import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { planRecord } from '../../../src/engine/plan/plan-record.ts';
import { exitCodeOfVerify, verifyMigration } from '../../../src/engine/verify/verify-migration.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { Store } from '../../../src/model/store.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { ticket } from '../../support/records.ts';
import { sampleComment, sampleDesired, sampleFile, sampleHeader, sampleRow } from '../../support/samples.ts';

const files = [sampleFile('a', { inline: true })];
const shot = { $html: '<p>Look</p><img src="https://files.acme.test/a.png">', files };

/** Plans these records again as the ledger has them now, and applies. */
async function planAgain(store: Store, desired: Desired) {
  const [row] = await store.ledger(desired.key.entity, [desired.key.id]);
  const children = await store.children([desired.key]);
  const change = planRecord({ desired, written: row ?? null, children, existing: null });
  await store.beginPlan(sampleHeader);
  await store.addChanges([{ change, desired, inputDigest: 'input' }]);
  await store.finishPlan();
  return change;
}

for (const where of ['the record', 'a comment'] as const) {
  test(`an image that broke on the way leaves its body without it until the next plan (${where})`, async (t) => {
    const source = new MemorySource({ a: 'broken' });
    const { context, store, target, snapshot } = await openEngine(t, { source });
    const inComment = sampleDesired('tickets', '1', { children: [sampleComment('5', { fields: { note: shot } })] });
    const desired = where === 'a comment' ? inComment : sampleDesired('tickets', '1', { fields: { note: shot } });
    const noteOf = () => {
      const [standing] = target.list(where === 'a comment' ? 'comments' : 'tickets');
      return String(standing?.fields.note);
    };
    await snapshot.beginPull();
    const page = [{ record: ticket('1'), raw: null }];
    await snapshot.commitPage('tickets', { records: page, deleted: [], cursor: null, done: true });
    await snapshot.commitThreads([
      { ticketDigest: 'v', stored: { record: { id: '1', comments: [], sideConversations: [] }, raw: null } },
    ]);
    await snapshot.finishPull();
    target.desires.set('tickets/1', desired);
    await planCreations(store, [desired]);

    assert.equal((await applyPlan(context)).entities.tickets?.failed, 1);
    assert.match(noteOf(), /Image not migrated/);
    assert.equal(exitCodeOfVerify(await verifyMigration(context, { level: 'fields' })), 3);

    source.files.a = 'whole';
    assert.equal((await planAgain(store, desired)).action, 'update');
    assert.equal((await applyPlan(context)).entities.tickets?.update, 1);
    assert.match(noteOf(), /images\/1/);
    assert.equal(exitCodeOfVerify(await verifyMigration(context, { level: 'fields' })), 0);
    assert.equal((await planAgain(store, desired)).action, 'unchanged');
  });
}

test('an image that the target did not answer for is tried again, one that it refuses is not', async (t) => {
  for (const [code, failed] of [
    ['E_IMAGE', 1],
    ['E_IMAGE_REFUSED', 0],
  ] as const) {
    const target = new MemoryTarget();
    const writer = target.writer();
    const uploadImage = async () => Promise.reject(new Failure({ code, message: 'no' }));
    target.writer = () => ({ ...writer, uploadImage });
    const { context, store } = await openEngine(t, { target, source: new MemorySource({ a: 'whole' }) });
    await planCreations(store, [sampleDesired('tickets', '1', { fields: { note: shot } })]);
    assert.equal((await applyPlan(context)).entities.tickets?.failed, failed, code);
  }
});

test('a reference that was left out is written once what it leads to stands', async (t) => {
  const { context, store, target } = await openEngine(t);
  const agent = { $ref: { entity: 'agents', id: '7' }, missing: 'omit' } as const;
  const desired = sampleDesired('tickets', '1', { fields: { name: 'x', agent } });
  await planCreations(store, [desired]);
  await applyPlan(context);
  assert.equal((await store.ledger('tickets', ['1']))[0]?.inputDigest, null);
  await planAgain(store, desired);
  await applyPlan(context);
  assert.equal(target.batches.length, 1, 'nothing is sent while it does not stand');

  await store.putLedger([sampleRow('agents', '7', { targetId: '70' })]);
  assert.deepEqual((await planAgain(store, desired)).fields, ['agent']);
  await applyPlan(context);
  assert.equal(target.list('tickets')[0]?.fields.agent, '70');
  assert.equal((await planAgain(store, desired)).action, 'unchanged');
});
