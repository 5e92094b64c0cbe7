import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { exitCodeOfVerify, verifyMigration } from '../../../src/engine/verify/verify-migration.ts';
import { formatKey } from '../../../src/model/entity.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { migrateTickets, planTickets } from '../../support/migrate-tickets.ts';
import {
  sampleAttachment,
  sampleChange,
  sampleComment,
  sampleDesired,
  sampleFile,
  sampleHeader,
} from '../../support/samples.ts';

const three = () => ['1', '2', '3'].map((id) => sampleDesired('tickets', id, { children: [sampleComment(`c${id}`)] }));
const perfect = (expected: number) => ({ expected, equal: expected, accepted: 0, different: 0, missing: 0 });

for (const level of ['counts', 'fields', 'full'] as const) {
  test(`finds everything equal after an undisturbed apply (${level})`, async (t) => {
    const { context, target, events } = await migrateTickets(t, three());
    const writes = target.batches.length;
    const summary = await verifyMigration(context, { level });
    assert.deepEqual(summary.entities.tickets, perfect(3));
    assert.deepEqual(summary.entities.comments, perfect(3));
    assert.equal(exitCodeOfVerify(summary), 0);
    assert.equal(target.batches.length, writes);
    assert.deepEqual(events.at(-1), summary);
  });
}

test('tells what is missing from what differs, and keeps it without values', async (t) => {
  const { context, store, target } = await migrateTickets(t, three());
  const [first, second] = target.list('tickets');
  target.records.delete(first?.id ?? '');
  target.records.set(second?.id ?? '', { ...second, fields: { name: 'somebody changed it' } } as typeof second &
    object);
  const comment = target.list('comments').find(({ marker }) => marker?.endsWith('c3'));
  target.records.delete(comment?.id ?? '');
  const summary = await verifyMigration(context, { level: 'fields' });
  assert.deepEqual(summary.entities.tickets, { expected: 3, equal: 1, accepted: 0, different: 1, missing: 1 });
  assert.deepEqual(summary.entities.comments, { expected: 3, equal: 1, accepted: 0, different: 0, missing: 2 });
  assert.equal(exitCodeOfVerify(summary), 3);
  const findings = await store.pageFindings(null, 10);
  assert.deepEqual(
    findings.map(({ key, finding }) => [formatKey(key), finding.code]),
    [
      ['tickets/1', 'E_VERIFY_MISSING'],
      ['comments/c1', 'E_VERIFY_MISSING'],
      ['tickets/2', 'E_VERIFY_DIFFERENT'],
      ['comments/c3', 'E_VERIFY_MISSING'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(findings), /somebody changed it/);
});

test('forgets what an earlier verification found', async (t) => {
  const { context, store, target } = await migrateTickets(t, three());
  const [first] = target.list('tickets');
  target.records.delete(first?.id ?? '');
  await verifyMigration(context, { level: 'counts' });
  assert.equal((await store.pageFindings(null, 10)).length, 2);
  if (first) target.records.set(first.id, first);
  assert.equal(exitCodeOfVerify(await verifyMigration(context, { level: 'counts' })), 0);
  assert.equal((await store.pageFindings(null, 10)).length, 0);
});

test('where nothing was ever applied there is nothing to verify', async (t) => {
  const refused = { code: 'E_NOTHING_APPLIED', exitCode: 4 };
  const { context } = await openEngine(t);
  await assert.rejects(verifyMigration(context, { level: 'fields' }), refused);
  const planned = await planTickets(t, three());
  await assert.rejects(verifyMigration(planned.context, { level: 'fields' }), refused);
  await applyPlan(planned.context);
  assert.equal(exitCodeOfVerify(await verifyMigration(planned.context, { level: 'fields' })), 0);
});

test('a plan that has nothing to bring needs no apply', async (t) => {
  const { context, store } = await openEngine(t);
  await planCreations(store, []);
  assert.equal(exitCodeOfVerify(await verifyMigration(context, { level: 'fields' })), 0);
});

test('a record that failed is missing, with its children', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined) });
  const { context } = await migrateTickets(t, three(), { target });
  const summary = await verifyMigration(context, { level: 'fields' });
  assert.deepEqual([summary.entities.tickets.missing, summary.entities.comments.missing], [1, 1]);
});

test('losses that were announced or noted are accepted', async (t) => {
  const files = [sampleFile('a', { inline: true })];
  const announced = { severity: 'info', code: 'W_X', message: 'left out' } as const;
  const records = [
    sampleDesired('tickets', '1', {
      fields: { details: { $html: '<img src="https://files.acme.test/a.png">', files } },
      children: [sampleComment('5'), sampleAttachment('gone', '5')],
      accepted: [{ ...announced, field: 'attachments/huge' }],
    }),
    sampleDesired('tickets', '2', { accepted: [{ ...announced, field: 'followers' }] }),
  ];
  const { context } = await migrateTickets(t, records, { source: new MemorySource() });
  const summary = await verifyMigration(context, { level: 'full' });
  assert.deepEqual(summary.entities.tickets, { expected: 2, equal: 0, accepted: 2, different: 0, missing: 0 });
  assert.deepEqual(summary.entities.attachments, { expected: 2, equal: 0, accepted: 2, different: 0, missing: 0 });
  assert.deepEqual(summary.entities.comments, perfect(1));
});

test('a file that arrived after it was noted as lost counts as any other', async (t) => {
  const source = new MemorySource();
  const record = sampleDesired('tickets', '1', { children: [sampleAttachment('a')] });
  const { context, store, target } = await migrateTickets(t, [record], { source });
  assert.equal((await verifyMigration(context, { level: 'fields' })).entities.attachments.accepted, 1);
  source.files.a = 'found again';
  await store.beginPlan(sampleHeader);
  await store.addChanges([sampleChange(record, { action: 'update', targetId: 't1', fields: [] })]);
  await store.finishPlan();
  await applyPlan(context);
  assert.deepEqual((await verifyMigration(context, { level: 'full' })).entities.attachments, perfect(1));
  const [file] = target.list('attachments');
  target.records.delete(file?.id ?? '');
  assert.equal((await verifyMigration(context, { level: 'fields' })).entities.attachments.missing, 1);
});

test('compares files byte by byte at the deepest level only', async (t) => {
  const source = new MemorySource({ a: 'first', b: 'second' });
  const children = [sampleAttachment('a'), sampleAttachment('b')];
  const { context, target } = await migrateTickets(t, [sampleDesired('tickets', '1', { children })], { source });
  assert.deepEqual((await verifyMigration(context, { level: 'full' })).entities.attachments, perfect(2));
  const [file] = target.list('attachments');
  if (file) target.records.set(file.id, { ...file, bytes: Buffer.from('torn').toString('base64') });
  assert.deepEqual((await verifyMigration(context, { level: 'fields' })).entities.attachments, perfect(2));
  const summary = await verifyMigration(context, { level: 'full' });
  assert.deepEqual([summary.entities.attachments.equal, summary.entities.attachments.different], [1, 1]);
});

test('compares files that were found again after a lost state with those of the source', async (t) => {
  const source = new MemorySource({ a: 'first', b: 'second', c: 'third' });
  const children = ['a', 'b', 'c'].map((id) => sampleAttachment(id));
  const { context, store, target } = await migrateTickets(t, [sampleDesired('tickets', '1', { children })], { source });
  const rows = await store.children([{ entity: 'tickets', id: '1' }]);
  await store.putLedger(rows.map(({ written: { $bytes: _, ...written }, ...row }) => ({ ...row, written })));
  assert.deepEqual((await verifyMigration(context, { level: 'full' })).entities.attachments, perfect(3));
  const [file] = target.list('attachments');
  if (file) target.records.set(file.id, { ...file, bytes: Buffer.from('torn').toString('base64') });
  source.files.b = 'gone';
  const { equal, accepted, different } = (await verifyMigration(context, { level: 'full' })).entities.attachments;
  assert.deepEqual([equal, accepted, different], [1, 1, 1]);
});

test('reads the children of a seeded share of the tickets when asked to', async (t) => {
  const records = Array.from({ length: 40 }, (_, i) =>
    sampleDesired('tickets', `${i}`, { children: [sampleComment(`c${i}`)] }),
  );
  const { context } = await migrateTickets(t, records);
  const first = await verifyMigration(context, { level: 'fields', sample: 0.5 });
  assert.equal(first.entities.tickets.expected, 40);
  assert.ok(first.entities.comments.expected > 5 && first.entities.comments.expected < 35);
  const second = await verifyMigration(context, { level: 'fields', sample: 0.5 });
  assert.deepEqual(second.entities, first.entities);
});

test('comes to the end of what it said it would compare: records that no source has are not counted', async (t) => {
  const records = [
    sampleDesired('contacts', 'default'),
    sampleDesired('organizations', 'none'),
    sampleDesired('contacts', '7'),
    sampleDesired('tickets', '1'),
    sampleDesired('tickets', '2'),
  ];
  const { context, store, events } = await openEngine(t);
  await planCreations(store, records);
  await applyPlan(context);
  events.length = 0;
  const { entities } = await verifyMigration(context, { level: 'fields' });
  const last = new Map(events.flatMap((event) => (event.type === 'progress' ? [[event.entity, event]] : [])));
  assert.deepEqual(
    [...last.values()].map(({ entity, done, total }) => [entity, done, total]),
    [
      ['contacts', 1, 1],
      ['tickets', 2, 2],
    ],
  );
  assert.equal(entities.organizations.expected, 0);
});

test('says what it costs before it reads', async (t) => {
  const source = new MemorySource({ a: 'first', b: 'second' });
  const children = [sampleAttachment('a'), sampleAttachment('b')];
  const records = [sampleDesired('tickets', '1', { children }), sampleDesired('tickets', '2')];
  const { context, events, target } = await migrateTickets(t, records, { source });
  const asked: string[] = [];
  context.model = {
    ...context.model,
    estimateReads({ records: { tickets }, withChildren, files, bytes }) {
      asked.push([tickets, withChildren.tickets ?? 0, files, bytes].join(' '));
      return 42;
    },
  };
  for (const level of ['counts', 'fields', 'full'] as const) {
    events.length = 0;
    await verifyMigration(context, { level });
    const { limit, windowMs } = target.reader.requests();
    const durationMs = Math.round((42 / limit) * windowMs);
    assert.deepEqual(events[0], { type: 'estimate', phase: 'verify', requests: 42, durationMs });
  }
  await verifyMigration(context, { level: 'full', sample: 0.5 });
  assert.deepEqual(asked, ['2 0 0 false', '2 2 2 false', '2 2 2 true', '2 1 1 true']);
});
