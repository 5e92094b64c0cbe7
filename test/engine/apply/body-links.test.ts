import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import type { Desired, HtmlValue } from '../../../src/model/desired.ts';
import type { Store } from '../../../src/model/store.ts';
import { openEngine } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleChange, sampleComment, sampleDesired, sampleFile, sampleHeader } from '../../support/samples.ts';

const source = 'https://acme.test/tickets/2';
const image = sampleFile('a', { inline: true });
const body: HtmlValue = {
  $html: `<a href="${source}">it</a><img src="${image.url}">`,
  files: [image],
  links: [{ address: source, to: { entity: 'tickets', id: '2' } }],
};

async function plan(store: Store, records: readonly Desired[]): Promise<void> {
  await store.beginPlan(sampleHeader);
  await store.addChanges(records.map((desired) => sampleChange(desired, { links: desired.key.id === '1' })));
  await store.finishPlan();
}

const records = () => [
  sampleDesired('tickets', '1', {
    fields: { details: body },
    children: [sampleComment('5', { fields: { note: body, who: 'Ann' } })],
  }),
  sampleDesired('tickets', '2'),
];

test('bodies written before the record they lead to are written once more, and only they', async (t) => {
  // One ticket at a time: the second comes after all of the first.
  const target = new MemoryTarget({ hint: { records: 1, bytes: 1_000_000 } });
  const { context, store, source: files } = await openEngine(t, { target, source: new MemorySource({ a: 'bytes' }) });
  await plan(store, records());
  await applyPlan(context);
  const [second] = await store.ledger('tickets', ['2']);
  const address = context.model.address('tickets', second?.targetId ?? '');
  const updates = target.batches.flat().filter(({ operation }) => operation === 'update');
  assert.deepEqual(
    updates.map(({ key, fields }) => [key.entity, Object.keys(fields)]),
    [
      ['tickets', ['details']],
      ['comments', ['note']],
    ],
  );
  for (const { fields } of updates) assert.ok(String(fields.details ?? fields.note).includes(`href="${address}"`));
  assert.deepEqual(files.opened, ['a'], 'its images are not fetched again');
  const [row] = await store.ledger('tickets', ['1']);
  assert.deepEqual([row?.linked, row?.inputDigest === null], [true, false]);
});

test('a link to a record that failed stays as it is, is noted at its place, and is looked at again', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '2' ? { kind: 'reject' } : undefined) });
  const { context, store } = await openEngine(t, { target, source: new MemorySource({ a: 'bytes' }) });
  await plan(store, records());
  await applyPlan(context);
  assert.ok(target.batches.flat().every(({ operation }) => operation === 'create'));
  assert.match(String(target.list('tickets')[0]?.fields.details), /href="https:\/\/acme\.test\/tickets\/2"/);
  for (const [entity, id] of [
    ['tickets', '1'],
    ['comments', '5'],
  ] as const) {
    const found = await store.findingsOf(entity, [id]);
    assert.deepEqual(
      found.map(({ finding }) => finding.code),
      ['W_LINK_LEFT_OUT'],
      entity,
    );
  }
  const [row] = await store.ledger('tickets', ['1']);
  assert.deepEqual([row?.linked, row?.inputDigest], [true, null]);
});
