import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastVerified } from '../../../src/engine/verify/last-verified.ts';
import { exitCodeOfVerify, verifyMigration } from '../../../src/engine/verify/verify-migration.ts';
import type { DesiredChild } from '../../../src/model/desired.ts';
import type { Existing } from '../../../src/model/existing.ts';
import { Failure } from '../../../src/model/failure.ts';
import { formatMarker } from '../../../src/model/marker.ts';
import type { Outgoing } from '../../../src/model/target-reader.ts';
import { openEngine } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { migrateTickets } from '../../support/migrate-tickets.ts';
import { sampleAttachment, sampleComment, sampleDesired, sampleFile, sampleRow } from '../../support/samples.ts';

const rowOf = (_: string, field: string) => (field.startsWith('client') ? 'organization' : field);

test('counts each property, and each record once in a row that several properties share', async (t) => {
  const records = ['1', '2', '3'].map((id) =>
    sampleDesired('tickets', id, {
      fields: { name: id, client: 'c', client_site: 's' },
      accepted: id === '3' ? [{ severity: 'info', code: 'W_X', message: 'x', field: 'rating' }] : [],
    }),
  );
  const { context, target } = await migrateTickets(t, records);
  context.model.rowOf = rowOf;
  const [first, second] = target.list('tickets');
  assert.ok(first && second);
  first.fields.client = 'other';
  delete second.fields.client;
  const { fields, rows } = await verifyMigration(context, { level: 'fields' });
  const none = { accepted: 0, different: 0, missing: 0, unread: 0 };
  assert.deepEqual(fields.tickets?.name, { ...none, expected: 3, equal: 3 });
  assert.deepEqual(fields.tickets?.client_site, { ...none, expected: 3, equal: 3 });
  assert.deepEqual(fields.tickets?.rating, { ...none, expected: 1, equal: 0, accepted: 1 });
  const organization = rows.find(({ row }) => row === 'tickets: organization');
  assert.deepEqual([organization?.expected, organization?.equal, organization?.different], [3, 1, 2]);
});

test('claims nothing of a property that the target does not give back', async (t) => {
  const { context, target } = await migrateTickets(t, [
    sampleDesired('tickets', '1', { fields: { name: 'x', tags: ['a'] } }),
  ]);
  const [standing] = target.list('tickets');
  delete standing?.fields.tags;
  context.model.compare = () => [];
  const { fields } = await verifyMigration(context, { level: 'fields' });
  assert.deepEqual([fields.tickets?.tags?.equal, fields.tickets?.tags?.unread], [0, 1]);
  assert.equal(fields.tickets?.name?.equal, 1);
});

test('what does not stand is missing with all its properties', async (t) => {
  const { context, target } = await migrateTickets(t, [
    sampleDesired('tickets', '1', { children: [sampleComment('c1')] }),
  ]);
  target.records.clear();
  const { fields } = await verifyMigration(context, { level: 'full' });
  assert.equal(fields.tickets?.name?.missing, 1);
  assert.equal(fields.comments?.note?.missing, 1);
});

test('sees a copy that carries the key of a record of ours', async (t) => {
  const { context, target, store } = await migrateTickets(t, [sampleDesired('tickets', '1')]);
  const marker = 'test:acme:ticket:1';
  const copy: Existing = { id: 't99', marker, name: 'copy', keys: [], parentId: null, active: true, url: null };
  const original: Existing = { ...copy, id: target.list('tickets')[0]?.id ?? '', url: null };
  const foreign: Existing = { ...copy, id: 't5', marker: 'other:acme:ticket:1' };
  context.target.reader.existing = (entity) =>
    (async function* () {
      if (entity === 'tickets') yield [original, foreign, copy];
    })();
  const summary = await verifyMigration(context, { level: 'counts' });
  assert.equal(summary.doubles, 1);
  assert.equal(exitCodeOfVerify(summary), 3);
  const [found] = (await store.findingsOf('tickets', ['1'])).filter(({ finding }) => finding.code === 'E_VERIFY_TWICE');
  assert.match(found?.finding.message ?? '', /tickets\/1 stands twice in the target: \S+ and t99\./);
  const twice = summary.review.find(({ line }) => line === 'Nothing is there twice');
  assert.equal(twice?.answer, 'no');
});

test('a loss of one ticket excuses no other ticket whose file has the same id', async (t) => {
  const files = (id: string) => sampleDesired('tickets', id, { children: [sampleAttachment('7')] });
  const { context, store } = await migrateTickets(t, [files('1'), files('2')], {
    source: new MemorySource({ '7': 'gone' }),
  });
  const both = await verifyMigration(context, { level: 'fields' });
  assert.deepEqual([both.entities.attachments.accepted, both.entities.attachments.missing], [2, 0]);
  await store.clearFindings(['W_FILE_GONE']);
  const finding = { severity: 'warning', code: 'W_FILE_GONE', message: 'gone' } as const;
  const key = { entity: 'attachments', id: '7' } as const;
  await store.addFindings([{ key, aggregate: { entity: 'tickets', id: '1' }, finding }]);
  const one = await verifyMigration(context, { level: 'fields' });
  assert.deepEqual([one.entities.attachments.accepted, one.entities.attachments.missing], [1, 1]);
});

test('the same loss of two tickets is kept for each', async (t) => {
  const { store } = await openEngine(t);
  const lost = { severity: 'warning', code: 'W_FILE_GONE', message: 'gone' } as const;
  const key = { entity: 'attachments', id: '7' } as const;
  const rows = ['1', '2'].map((id) => ({ key, aggregate: { entity: 'tickets', id } as const, finding: lost }));
  await store.addFindings(rows);
  await store.addFindings(rows);
  assert.deepEqual(
    await store.pageFindings(null, 9),
    rows.map((row, index) => ({ seq: index + 1, ...row })),
  );
});

test('a file is compared with what was received, not with what its source declared', async (t) => {
  const file: DesiredChild = {
    ...sampleAttachment('7'),
    fields: { filename: '7.png', data: { $file: sampleFile('7', { size: 99 }) } },
  };
  const { context } = await migrateTickets(t, [sampleDesired('tickets', '1', { children: [file] })], {
    source: new MemorySource({ '7': 'five!' }),
  });
  const sizes: unknown[] = [];
  context.model.compare = ({ children }) => {
    sizes.push(...children.map(({ fields }) => (fields.data as { $file: { size: number } }).$file.size));
    return [];
  };
  await verifyMigration(context, { level: 'fields' });
  assert.deepEqual(sizes, [5]);
});

function outgoing(mails: Outgoing[] | Failure) {
  return () =>
    (async function* () {
      if (mails instanceof Failure) throw mails;
      yield mails;
    })();
}

test('mail about our tickets since we began is automation; mail about others is not', async (t) => {
  const { context, target } = await migrateTickets(t, [sampleDesired('tickets', '1')]);
  const ticketId = target.list('tickets')[0]?.id ?? '';
  const answer = async (mails: Outgoing[] | Failure) => {
    context.target.reader.outgoing = outgoing(mails);
    return (await verifyMigration(context, { level: 'fields' })).review.find(({ line }) => /automation/.test(line));
  };
  const mail = { createdAt: null };
  const quiet = await answer([
    { ...mail, id: '1', ticketId: 'somebody' },
    { ...mail, id: '2', ticketId: null },
  ]);
  assert.equal(quiet?.answer, 'yes');
  assert.match(quiet?.measured ?? '', /^0 of 2 mails since/);
  const loud = await answer([{ ...mail, id: '3', ticketId }]);
  assert.equal(loud?.answer, 'no');
  const hidden = await answer(new Failure({ code: 'E_FORBIDDEN', message: 'no right' }));
  assert.equal(hidden?.answer, 'unmeasured');
  assert.match(hidden?.measured ?? '', /cannot be read \(E_FORBIDDEN\)/);
});

test('what somebody added to our tickets since is told apart from what we wrote', async (t) => {
  const { context } = await migrateTickets(t, [sampleDesired('tickets', '1'), sampleDesired('tickets', '2')]);
  context.target.reader.outgoing = outgoing([]);
  context.model.match = (desired, actual) => ({
    pairs: [],
    strangers: desired.key.id === '1' ? [{ ...actual, entity: 'comments' }] : [],
  });
  const { review } = await verifyMigration(context, { level: 'fields' });
  const line = review.find(({ line }) => /automation/.test(line));
  assert.equal(line?.answer, 'partly');
  assert.match(line?.measured ?? '', /1 messages that are not ours on 1 of 2 tickets read/);
});

test('what we wrote and hid since is no message of somebody else', async (t) => {
  const { context, store } = await migrateTickets(t, [sampleDesired('tickets', '1')]);
  context.target.reader.outgoing = outgoing([]);
  const child = sampleRow('comments', '9', { aggregate: { entity: 'tickets', id: '1' }, targetId: 'known' });
  await store.putLedger([child]);
  context.model.match = (_, actual) => {
    const stranger = { ...actual, entity: 'comments', marker: null } as const;
    const marked = { ...stranger, marker: formatMarker(context.sourceKey, { entity: 'comments', id: '8' }) };
    return { pairs: [], strangers: [{ ...stranger, targetId: 'known' }, marked] };
  };
  const { review } = await verifyMigration(context, { level: 'fields' });
  const line = review.find(({ line }) => /automation/.test(line));
  assert.match(line?.measured ?? '', /no foreign message on 1 tickets read/);
});

test('the last verification is kept for reports, with its level and time', async (t) => {
  const { context } = await migrateTickets(t, [sampleDesired('tickets', '1')]);
  assert.equal(await lastVerified(context), null);
  const summary = await verifyMigration(context, { level: 'counts' });
  const kept = await lastVerified(context);
  assert.deepEqual(kept?.summary, summary);
  assert.ok(Date.parse(kept?.at ?? '') > 0);
});
