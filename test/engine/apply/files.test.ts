import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import type { Clock } from '../../../src/model/clock.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemorySource } from '../../support/memory-source.ts';
import { sampleAttachment, sampleComment, sampleDesired, sampleFile } from '../../support/samples.ts';

/** A clock whose sleeps end when the test says so. */
function alarmClock(): Clock & { ring(): void } {
  const sleepers = new Set<() => void>();
  return {
    now: () => 0,
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        sleepers.add(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    ring: () => {
      for (const wake of sleepers) wake();
    },
  };
}

const losses = {
  gone: 'W_FILE_GONE',
  refused: 'W_FILE_REFUSED',
  endless: 'W_FILE_TOO_LARGE',
} as const;

for (const [kind, code] of Object.entries(losses)) {
  test(`a file that is ${kind} is noted, and its ticket is complete without it`, async (t) => {
    const source = new MemorySource({ '9': kind as keyof typeof losses });
    const { context, store, target, events } = await openEngine(t, { source, options: { maxFileSize: '100kB' } });
    const children = [sampleComment('5'), sampleAttachment('9', '5')];
    await planCreations(store, [sampleDesired('tickets', '3', { children })]);
    const summary = await applyPlan(context);
    assert.equal(summary.entities.tickets?.create, 1);
    assert.equal(target.list('attachments').length, 0);
    assert.equal((await store.ledger('tickets', ['3']))[0]?.complete, true);
    assert.deepEqual(
      (await store.findingsOf('attachments', ['9'])).map(({ finding }) => finding.code),
      [code],
    );
    assert.ok(events.some((event) => event.type === 'finding' && event.record === 'attachments/9'));
  });
}

test('a file that never ends its silence is given up at its deadline', async (t) => {
  const clock = alarmClock();
  const source = new MemorySource({ '9': 'silent' });
  const { context, store } = await openEngine(t, { source, clock });
  await planCreations(store, [sampleDesired('tickets', '3', { children: [sampleAttachment('9')] })]);
  const applied = applyPlan(context);
  while (source.opened.length === 0) await new Promise(setImmediate);
  clock.ring();
  assert.equal((await applied).entities.tickets?.create, 1);
  assert.deepEqual(
    (await store.findingsOf('attachments', ['9'])).map(({ finding }) => finding.code),
    ['W_FILE_ENDLESS'],
  );
});

test('a file that breaks off once is begun again', async (t) => {
  const source = new MemorySource({ '9': 'broken' });
  const open = source.openFile.bind(source);
  source.openFile = async (file) => {
    const opened = await open(file);
    source.files['9'] = 'all of it';
    return opened;
  };
  const { context, store, target } = await openEngine(t, { source });
  const children = [sampleComment('5'), sampleAttachment('9', '5')];
  await planCreations(store, [sampleDesired('tickets', '3', { children })]);
  assert.equal((await applyPlan(context)).entities.tickets?.create, 1);
  assert.deepEqual(source.opened, ['9', '9']);
  assert.equal(target.list('attachments')[0]?.bytes, btoa('all of it'));
});

test('a file that breaks off fails its ticket, which the next plan tries again', async (t) => {
  const source = new MemorySource({ '9': 'broken' });
  const { context, store, target } = await openEngine(t, { source });
  const children = [sampleComment('5'), sampleAttachment('9', '5')];
  await planCreations(store, [sampleDesired('tickets', '3', { children })]);
  const summary = await applyPlan(context);
  assert.equal(summary.entities.tickets?.failed, 1);
  assert.equal(target.list('comments').length, 1);
  assert.equal((await store.ledger('tickets', ['3']))[0]?.inputDigest, null);
});

test('images of bodies are uploaded, equal ones once, and lost ones leave a text', async (t) => {
  const source = new MemorySource({ a: 'same bytes', b: 'same bytes' });
  const { context, store, target } = await openEngine(t, { source });
  const files = ['a', 'b', 'c'].map((id) => sampleFile(id, { inline: true }));
  const body = (...ids: string[]) => ids.map((id) => `<img src="https://files.acme.test/${id}.png">`).join('');
  await planCreations(store, [
    sampleDesired('tickets', '1', { fields: { details: { $html: `<p>Look</p>${body('a', 'c')}`, files } } }),
    sampleDesired('tickets', '2', { fields: { details: { $html: body('b'), files } } }),
  ]);
  await applyPlan(context);
  assert.equal(target.uploads.length, 1);
  const [first, second] = target.list('tickets').map(({ fields }) => String(fields.details));
  assert.match(
    first ?? '',
    /^<p>Look<\/p><img src="https:\/\/acme.haloitsm.test\/images\/1"><em>\[Image not migrated: c.png\]<\/em>$/,
  );
  assert.match(second ?? '', /images\/1/);
  assert.deepEqual(
    (await store.findingsOf('tickets', ['1'])).map(({ finding }) => finding.code),
    ['W_IMAGE_LOST'],
  );
});

test('images stay where they are when the spec says so', async (t) => {
  const { context, store, target, source } = await openEngine(t, { options: { inlineImages: 'keep' } });
  const html = '<p><img src="https://files.acme.test/a.png"></p>';
  await planCreations(store, [
    sampleDesired('tickets', '1', { fields: { details: { $html: html, files: [sampleFile('a', { inline: true })] } } }),
  ]);
  await applyPlan(context);
  assert.equal(target.list('tickets')[0]?.fields.details, html);
  assert.deepEqual(source.opened, []);
});
