import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleComment, sampleDesired } from '../../support/samples.ts';

const tickets = (count: number, comments = 0) =>
  Array.from({ length: count }, (_, i) =>
    sampleDesired('tickets', `${i + 1}`, {
      children: Array.from({ length: comments }, (_, c) => sampleComment(`${i + 1}-${c + 1}`)),
    }),
  );

test('records that a broken tenant refused in a row are not marked failed: the same command writes them', async (t) => {
  let broken = true;
  const target = new MemoryTarget({
    hint: { records: 3, bytes: 1e6 },
    fault: ({ key }) => (broken && Number(key.id) > 4 ? { kind: 'reject' } : undefined),
  });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(40));
  await assert.rejects(applyPlan(context), { code: 'E_TENANT_BROKEN', exitCode: 1 });
  const counts = (await store.countResults()).tickets;
  assert.deepEqual([counts?.failed, counts?.create, counts?.pending], [0, 4, 36]);

  broken = false;
  assert.equal((await applyPlan(context)).entities.tickets?.create, 40);
  assert.equal(target.list('tickets').length, 40);
});

test('a tenant that answers no write is left alone after twenty; the same command looks first, and nothing is doubled', async (t) => {
  let isSilent = true;
  const target = new MemoryTarget({
    hint: { records: 50, bytes: 1e6 },
    fault: ({ key }) => (isSilent && Number(key.id) > 4 ? { kind: 'silence' } : undefined),
  });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(40));
  await assert.rejects(applyPlan(context), { code: 'E_TENANT_BROKEN', exitCode: 1, message: /no answer came/ });
  const counts = (await store.countResults()).tickets;
  assert.deepEqual([counts?.failed, counts?.pending], [0, 40]);
  assert.equal(target.list('tickets').length, 24, 'the rest of the batch was not sent');

  isSilent = false;
  assert.equal((await applyPlan(context)).entities.tickets?.create, 40);
  assert.equal(target.list('tickets').length, 40);
});

test('what is unknown counts against run.stopWhen as well', async (t) => {
  const target = new MemoryTarget({
    hint: { records: 5, bytes: 1e6 },
    fault: ({ key }) => (Number(key.id) % 5 === 0 ? { kind: 'silence' } : undefined),
  });
  const { context, store } = await openEngine(t, { target, spec: { stopWhen: { failed: '20%', ofLast: 20 } } });
  await planCreations(store, tickets(30));
  await assert.rejects(applyPlan(context), { code: 'E_STOP_WHEN', exitCode: 1 });
  assert.equal(target.list('tickets').length, 20);
});

test('one ticket whose comments are all refused stops nothing', async (t) => {
  const target = new MemoryTarget({
    fault: ({ aggregate }) => (aggregate?.id === '2' ? { kind: 'reject' } : undefined),
  });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, tickets(3, 30));
  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [2, 1]);
});

test('who says that every record may fail is not stopped by equal refusals', async (t) => {
  const target = new MemoryTarget({ fault: () => ({ kind: 'reject' }) });
  const { context, store } = await openEngine(t, {
    target,
    spec: { stopWhen: { failed: '100%', ofLast: 500 } },
  });
  await planCreations(store, tickets(30));
  assert.equal((await applyPlan(context)).entities.tickets?.failed, 30);
});

test('too many failures among the last records pause the run, whatever their reasons; the same command goes on', async (t) => {
  const target = new MemoryTarget({
    hint: { records: 5, bytes: 1e6 },
    fault: ({ key }) => (Number(key.id) % 5 === 0 ? { kind: 'reject', code: `E_${key.id}` } : undefined),
  });
  const { context, store } = await openEngine(t, { target, spec: { stopWhen: { failed: '20%', ofLast: 20 } } });
  await planCreations(store, tickets(30));
  await assert.rejects(applyPlan(context), { code: 'E_STOP_WHEN', exitCode: 1 });
  const counts = (await store.countResults()).tickets;
  assert.deepEqual([counts?.failed, counts?.create, counts?.pending], [4, 16, 10]);

  const summary = await applyPlan(context);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [24, 6]);
});

test('the state remembers each run and what became of it', async (t) => {
  let revoked = true;
  const target: MemoryTarget = new MemoryTarget({
    hint: { records: 1, bytes: 1e6 },
    fault: ({ key }) => (revoked && key.id === '2' ? { kind: 'reject', code: 'E_PERMISSION', fatal: true } : undefined),
    onBatch: ([intent]) => {
      if (intent?.key.id === '3') run.controls.stop();
    },
  });
  const { context, store, run } = await openEngine(t, { target });
  await planCreations(store, tickets(4));
  await assert.rejects(applyPlan(context), { code: 'E_PERMISSION' });
  revoked = false;
  await assert.rejects(applyPlan(context, { command: 'schedule' }), { code: 'E_INTERRUPTED' });
  const runs = await store.runs();
  assert.deepEqual(
    runs.map(({ command, outcome, code }) => [command, outcome, code]),
    [
      ['apply', 'paused', 'E_PERMISSION'],
      ['schedule', 'interrupted', 'E_INTERRUPTED'],
    ],
  );
  const [first, third] = await store.ledger('tickets', ['1', '3']);
  assert.deepEqual([first?.run, third?.run], [runs[0]?.id, runs[1]?.id]);
});

test('what the target has twice is told with where it is, and what to do', async (t) => {
  const target = new MemoryTarget({ fault: ({ key }) => (key.id === '1' ? { kind: 'silence' } : undefined) });
  const { context, store, events } = await openEngine(t, { target });
  await planCreations(store, tickets(1));
  await applyPlan(context);
  for (const standing of target.list('tickets')) target.records.set('double', { ...standing, id: 'double' });
  await applyPlan(context);
  const told = events.findLast((event) => event.type === 'record_failed');
  assert.match(
    told?.message ?? '',
    /it 2 times: https:\/\/acme\.haloitsm\.test\/tickets\/t1, .*\/double\. Delete all but one there, then run retry/,
  );
  assert.equal((await store.pageChanges({ entity: 'tickets' }, null, 1))[0]?.message, `E_UNSETTLED: ${told?.message}`);
});
