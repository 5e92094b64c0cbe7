import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { exitCodeOfApply } from '../../../src/engine/apply/summarize.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleAttachment, sampleChange, sampleComment, sampleDesired, sampleHeader } from '../../support/samples.ts';

const organization = sampleDesired('organizations', '1');
const contact = sampleDesired('contacts', '2', {
  fields: { name: 'Zoë', site: { $ref: organization.key, part: 'site', missing: 'fail' } },
});
const ticket = (id: string, changes: Partial<Desired> = {}) =>
  sampleDesired('tickets', id, {
    fields: { summary: `Ticket ${id}`, user: { $ref: contact.key, missing: 'fail' } },
    ...changes,
  });

test('writes records in the order of creation and resolves references by the ledger', async (t) => {
  const { context, store, target, events } = await openEngine(t);
  await planCreations(store, [ticket('3'), contact, organization]);
  const summary = await applyPlan(context);
  assert.deepEqual(
    target.batches.flat().map((intent) => intent.key.entity),
    ['organizations', 'contacts', 'tickets'],
  );
  const [client] = target.list('organizations');
  const [person] = target.list('contacts');
  assert.equal(person?.fields.site, client?.id.split('/')[1]);
  assert.equal(target.list('tickets')[0]?.fields.user, person?.id);
  assert.equal(summary.entities.tickets?.create, 1);
  assert.equal(exitCodeOfApply(summary), 0);
  assert.equal((await store.head()).serial, 1);
  assert.equal((await store.plan())?.applied, true);
  assert.deepEqual(events.at(-1), summary);
});

test('writes children after their parents, comments with their files, and then calls the record complete', async (t) => {
  const { context, store, target, source } = await openEngine(t);
  source.files['9'] = 'picture';
  const children = [sampleComment('5'), sampleAttachment('9', '5'), sampleComment('6')];
  await planCreations(store, [sampleDesired('tickets', '3', { children })]);
  await applyPlan(context);
  const [parent, ...rest] = target.batches;
  assert.deepEqual(
    parent?.map((intent) => intent.key.id),
    ['3'],
  );
  assert.deepEqual(
    rest.flat().map(({ key, parent, parentTargetId }) => [key.id, parent?.id ?? null, parentTargetId]),
    [
      ['5', null, 't1'],
      ['9', '5', 't1'],
      ['6', null, 't1'],
    ],
  );
  assert.equal(Buffer.from(target.list('attachments')[0]?.bytes ?? '', 'base64').toString(), 'picture');
  const [row] = await store.ledger('tickets', ['3']);
  assert.equal(row?.complete, true);
  assert.notEqual(row?.inputDigest, null);
  assert.equal((await store.children([{ entity: 'tickets', id: '3' }])).length, 3);
});

test('one bad record fails with its reason and the others arrive', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined) });
  const { context, store, events } = await openEngine(t, { target });
  await planCreations(
    store,
    [...'123'].map((id) => sampleDesired('tickets', id)),
  );
  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [2, 1]);
  assert.equal(exitCodeOfApply(summary), 3);
  assert.deepEqual(
    events.filter((event) => event.type === 'record_failed'),
    [{ type: 'record_failed', record: 'tickets/2', code: 'E_REFUSED', message: 'refused', url: null }],
  );
  assert.deepEqual(await store.openIntents(10), []);
});

test('what refers to a failed record fails too, or does without', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.entity === 'contacts' ? { kind: 'reject' } : undefined) });
  const { context, store } = await openEngine(t, { target });
  const alone = ticket('4', { fields: { summary: 'x', user: { $ref: contact.key, missing: 'omit' } } });
  await planCreations(store, [organization, contact, ticket('3'), alone]);
  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [1, 1]);
  assert.deepEqual(target.list('tickets')[0]?.fields, { summary: 'x' });
  const failed = (await store.pageChanges({ entity: 'tickets' }, null, 10)).find((row) => row.result === 'failed');
  assert.match(failed?.message ?? '', /user leads to contacts\/2/);
});

test('a refused comment leaves the ticket incomplete, its file unsent and the other comments written', async (t) => {
  const target = new MemoryTarget({
    fault: ({ key }) => (key.id === '5' ? { kind: 'reject' } : undefined),
    hint: { records: 1, bytes: 1e6 },
  });
  const { context, store, source } = await openEngine(t, { target });
  source.files['9'] = 'x';
  const children = [sampleComment('5'), sampleAttachment('9', '5'), sampleComment('6')];
  await planCreations(store, [sampleDesired('tickets', '3', { children })]);
  const summary = await applyPlan(context);
  assert.equal(summary.entities.tickets?.failed, 1);
  assert.deepEqual(
    target.list('comments').map(({ marker }) => marker),
    ['test:acme:comment:6'],
  );
  assert.equal(target.list('attachments').length, 0);
  const [row] = await store.ledger('tickets', ['3']);
  assert.deepEqual([row?.complete, row?.inputDigest], [false, null]);
});

test('adopting sends nothing', async (t) => {
  const { context, store, target } = await openEngine(t);
  await store.beginPlan(sampleHeader);
  await store.addChanges([sampleChange(organization, { action: 'adopt', targetId: 'c7/s8', links: false })]);
  await store.finishPlan();
  const summary = await applyPlan(context);
  assert.equal(summary.entities.organizations?.adopt, 1);
  assert.equal(target.batches.length, 0);
  assert.deepEqual((await store.ledger('organizations', ['1']))[0]?.kind, 'adopt');
});

test('an update sends only what changed, and new children', async (t) => {
  const { context, store, target } = await openEngine(t);
  const first = sampleDesired('tickets', '3', { fields: { summary: 'a', state: 1 }, children: [sampleComment('5')] });
  await planCreations(store, [first]);
  await applyPlan(context);
  target.batches.length = 0;
  const second = { ...first, fields: { summary: 'b', state: 1 }, children: [sampleComment('5'), sampleComment('6')] };
  await store.beginPlan(sampleHeader);
  await store.addChanges([sampleChange(second, { action: 'update', targetId: 't1', fields: ['summary'] })]);
  await store.finishPlan();
  const summary = await applyPlan(context);
  assert.deepEqual(
    target.batches.flat().map(({ operation, key, fields }) => [operation, key.id, fields]),
    [
      ['update', '3', { summary: 'b' }],
      ['create', '6', { note: 'Comment 6' }],
    ],
  );
  assert.equal(summary.entities.tickets?.update, 1);
  assert.deepEqual((await store.ledger('tickets', ['3']))[0]?.complete, true);
});

test('folders go parents first, whatever their order in the plan', async (t) => {
  const { context, store, target } = await openEngine(t);
  const inner = sampleDesired('folders', '1', {
    fields: { name: 'inner', parent: { $ref: { entity: 'folders', id: '2' }, missing: 'fail' } },
  });
  await planCreations(store, [inner, sampleDesired('folders', '2')]);
  const summary = await applyPlan(context);
  assert.equal(summary.entities.folders?.create, 2);
  assert.deepEqual(
    target.batches.flat().map((intent) => intent.key.id),
    ['2', '1'],
  );
});

test('references between records of one kind are written when all of them stand', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '9' ? { kind: 'reject' } : undefined) });
  const { context, store, events } = await openEngine(t, { target });
  const link = (id: string, to: string) =>
    sampleDesired('tickets', id, { links: { parent: { $ref: { entity: 'tickets', id: to }, missing: 'omit' } } });
  await planCreations(store, [
    link('1', '2'),
    sampleDesired('tickets', '2'),
    link('3', '9'),
    sampleDesired('tickets', '9'),
  ]);
  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [3, 1]);
  assert.deepEqual(
    target.batches
      .flat()
      .filter(({ operation }) => operation === 'update')
      .map(({ key, fields }) => [key.id, fields]),
    [['1', { parent: 't2' }]],
  );
  assert.ok(events.some((event) => event.type === 'finding' && event.finding.code === 'W_LINK_LEFT_OUT'));
  assert.deepEqual(
    (await store.ledger('tickets', ['1', '3'])).map((row) => row.linked),
    [true, true],
  );
});

test('blocked records stop everything, unless they are to be left out', async (t) => {
  const { context, store, target } = await openEngine(t);
  await store.beginPlan(sampleHeader);
  await store.addChanges([
    sampleChange(sampleDesired('tickets', '1'), { action: 'blocked', desiredDigest: null }),
    sampleChange(sampleDesired('tickets', '2')),
  ]);
  await store.finishPlan();
  await assert.rejects(applyPlan(context), { code: 'E_BLOCKED', exitCode: 1 });
  assert.equal(target.batches.length, 0);
  const summary = await applyPlan(context, { skipBlocked: true });
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.skipped], [1, 1]);
});

test('a batch of bytes closes when it is full', async (t) => {
  const target = new MemoryTarget({ hint: { records: 100, bytes: 1000 } });
  const { context, store, source } = await openEngine(t, { target });
  const files = ['a', 'b', 'c', 'd'];
  for (const id of files) source.files[id] = new Uint8Array(600);
  await planCreations(store, [sampleDesired('tickets', '1', { children: files.map((id) => sampleAttachment(id)) })]);
  await applyPlan(context);
  assert.deepEqual(
    target.batches.slice(1).map((batch) => batch.length),
    [2, 2],
  );
});
