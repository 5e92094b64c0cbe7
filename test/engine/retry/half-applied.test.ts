import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { judgeUnfinished } from '../../../src/engine/apply/judge-unfinished.ts';
import { reachableRecords } from '../../../src/engine/bodies/reachable-records.ts';
import { keepCanary } from '../../../src/engine/canary/canary-memo.ts';
import type { RunContext } from '../../../src/engine/context.ts';
import { readCompleted } from '../../../src/engine/last-completed.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { readRest } from '../../../src/engine/plan/plan-cost.ts';
import { reportRecords } from '../../../src/engine/report/report-records.ts';
import { prepareRetry } from '../../../src/engine/retry/prepare-retry.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import type { Records } from '../../support/record-source.ts';
import { comment, group, organization, person, ticket } from '../../support/records.ts';

const ids = ['1', '2', '3', '4', '5', '6'];

const desk = (): Records => ({
  groups: [group('10', { name: 'Support' })],
  organizations: [organization('20')],
  agents: [person('30', { name: 'Ann Agent' })],
  contacts: [person('40', { organizationIds: ['20'] }), person('41', { organizationIds: ['20'] })],
  // The first one leads to the last.
  tickets: ids.map((id) => ticket(id, { groupId: '10', requesterId: '40', problemId: id === '1' ? '6' : null })),
  threads: ids.map((id) => ({ id, comments: [comment(`10${id}`, { authorId: '40' })], sideConversations: [] })),
});

/** A migration that was stopped after its second page of tickets; the target refused ticket 1. */
async function openHalfApplied(t: TestContext, spec = 'run: { canary: { tickets: 0 } }') {
  let isFaulty = true;
  let stopAfter: string | null = '3';
  let isStopping = false;
  const target = new MemoryTarget({
    hint: { records: 2, bytes: 1_000_000 },
    fault: ({ key }) => {
      if (key.entity !== 'tickets') return undefined;
      if (key.id === stopAfter) isStopping = true;
      return isFaulty && key.id === '1' ? { kind: 'reject' } : undefined;
    },
  });
  const engine = await openPlanner(t, { records: desk(), target, spec, select: () => true });
  engine.context.stopping = () => isStopping;
  await makePlan(engine.context);
  await assert.rejects(applyPlan(engine.context), { code: 'E_INTERRUPTED' });
  isStopping = false;
  stopAfter = null;
  return {
    ...engine,
    target,
    mend() {
      isFaulty = false;
    },
    stopAt(id: string) {
      stopAfter = id;
    },
    goOn() {
      isStopping = false;
      stopAfter = null;
    },
  };
}

async function keysOf(context: RunContext, ...records: string[]) {
  const keys = await prepareRetry(context, { records, skipped: false });
  assert.ok(keys !== 'finish');
  return keys;
}

const standing = (target: MemoryTarget): string[] =>
  target.list('tickets').map(({ marker }) => marker?.split(':').at(-1) ?? '');

async function statuses(context: RunContext): Promise<string[]> {
  const lines: string[] = [];
  for await (const { record, status } of reportRecords(context)) lines.push(`${record} ${status}`);
  return lines.filter((line) => line.startsWith('tickets'));
}

test('a retry within a half-applied plan writes its records alone; the plan stays, and apply goes on with the rest', async (t) => {
  const { context, store, source, target, mend } = await openHalfApplied(t);
  const before = await store.plan();
  assert.deepEqual([before?.started, before?.applied, standing(target)], [true, false, ['2', '3', '4']]);
  mend();
  source.asked.length = 0;
  const keys = await keysOf(context);
  assert.deepEqual(keys, [{ entity: 'tickets', id: '1' }]);
  await makePlan(context, { retry: keys });
  const { entities } = await applyPlan(context, { command: 'retry' });
  assert.deepEqual(
    source.asked.filter((what) => what.startsWith('fetch t')),
    ['fetch tickets 1', 'fetch threads 1'],
  );
  assert.deepEqual([entities.tickets?.create, entities.tickets?.failed, entities.contacts?.create], [1, 0, 0]);
  assert.deepEqual(standing(target), ['2', '3', '4', '1']);
  assert.deepEqual(await store.plan(), before);
  // Of the page that was cut off nobody has looked whether it is complete.
  assert.deepEqual((await readRest(store))?.left, { tickets: 4 });
  assert.deepEqual(await prepareRetry(context, { records: [], skipped: false }), []);
  assert.equal(await readCompleted(store), null);

  assert.equal(await judgeUnfinished(context), 'finish');
  const { entities: all } = await applyPlan(context);
  assert.deepEqual([all.tickets?.create, all.tickets?.failed, all.tickets?.unknown], [6, 0, 0]);
  assert.deepEqual(standing(target), ['2', '3', '4', '1', '5', '6']);
  assert.equal(target.list('comments').length, 6);
  assert.equal(target.list('contacts').length, 1);
  assert.deepEqual(
    [...new Set(await statuses(context))].map((line) => line.split(' ')[1]),
    ids.map(() => 'migrated'),
  );
  assert.ok(await readCompleted(store));
  assert.deepEqual(
    (await store.runs()).map(({ command, outcome }) => [command, outcome]),
    [
      ['apply', 'interrupted'],
      ['retry', 'done'],
      ['apply', 'done'],
    ],
  );
});

test('what a retried record leads to may still be to come: apply writes that link with the rest', async (t) => {
  const { context, store, target, mend } = await openHalfApplied(t);
  mend();
  await makePlan(context, { retry: await keysOf(context) });
  // So can what bodies lead to.
  assert.deepEqual([...(await reachableRecords(context, [{ entity: 'tickets', id: '5' }]))], ['tickets/5']);
  await applyPlan(context, { command: 'retry' });
  const [stored] = await store.pageChanges({ entity: 'tickets', ids: ['1'], open: 'link' }, null, 1);
  assert.ok(stored, 'its link is settled, though ticket 6 is to come');
  await applyPlan(context);
  const idOf = (id: string) => target.list('tickets').find(({ marker }) => marker?.endsWith(`:${id}`));
  assert.ok(idOf('6'));
  assert.equal(idOf('1')?.fields.problem, idOf('6')?.id);
});

test('a pending record can be tried by its id; it is not written again with the rest', async (t) => {
  const { context, target, mend } = await openHalfApplied(t);
  mend();
  const keys = await keysOf(context, 'tickets/6');
  await makePlan(context, { retry: keys });
  await applyPlan(context, { command: 'retry' });
  assert.deepEqual(standing(target), ['2', '3', '4', '6']);
  await applyPlan(context);
  // What failed stays so: apply goes on, it does not try again.
  assert.deepEqual(standing(target), ['2', '3', '4', '6', '5']);
  assert.ok((await statuses(context)).includes('tickets/1 failed'));
});

test('a retry that was cut off or not approved leaves the plan half applied: retry or apply goes on with it', async (t) => {
  const { context, store, target, mend, stopAt, goOn } = await openHalfApplied(t);
  mend();
  const keys = await keysOf(context);
  await makePlan(context, { retry: keys });
  assert.deepEqual(await keysOf(context), keys, 'not approved: the same records are tried by the next one');
  await assert.rejects(makePlan(context), { code: 'E_PLAN_UNFINISHED' });
  await makePlan(context, { retry: keys });
  stopAt('1');
  await assert.rejects(applyPlan(context, { command: 'retry' }), { code: 'E_INTERRUPTED' });
  assert.deepEqual((await readRest(store, { retry: true }))?.left, { tickets: 1 });
  goOn();
  assert.equal(await prepareRetry(context, { records: [], skipped: false }), 'finish');
  await applyPlan(context);
  assert.equal((await store.plan())?.retry, undefined);
  assert.deepEqual([...standing(target)].sort(), ids);
  assert.equal(target.list('comments').length, 6);
});

test('a half-applied plan whose spec has changed since is not amended', async (t) => {
  const { context } = await openHalfApplied(t);
  const { migration } = context;
  context.migration = { ...migration, run: { ...migration.run, stopWhen: { failed: '50%', ofLast: 100 } } };
  await keysOf(context);
  context.migration = { ...migration, options: { ...migration.options, tags: 'skip' } };
  await assert.rejects(prepareRetry(context, { records: [], skipped: false }), {
    code: 'E_PLAN_UNFINISHED',
    exitCode: 4,
  });
});

test('tickets do not go before the first ones of the migration were looked at, unless they are these', async (t) => {
  const { context, store } = await openHalfApplied(t);
  const { migration } = context;
  context.migration = { ...migration, run: { ...migration.run, canary: { ...migration.run.canary, tickets: 2 } } };
  const memo = { ids: ['2', '3'], watched: [], wrong: [] };
  for (const status of ['flying', 'grounded'] as const) {
    await keepCanary(store, { ...memo, status });
    await assert.rejects(prepareRetry(context, { records: [], skipped: false }), { code: 'E_CANARY', exitCode: 4 });
  }
  await keepCanary(store, { ...memo, status: 'flying', ids: ['1', '2'] });
  assert.equal((await keysOf(context)).length, 1);
  await keepCanary(store, { ...memo, status: 'passed' });
  assert.equal((await keysOf(context)).length, 1);
  assert.equal((await keysOf(context, 'contacts/40')).length, 1);
});
