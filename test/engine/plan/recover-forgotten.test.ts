import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeUnfinished } from '../../../src/engine/apply/judge-unfinished.ts';
import { checkStaleness } from '../../../src/engine/plan/check-staleness.ts';
import { recoverForgotten } from '../../../src/engine/plan/recover-forgotten.ts';
import { keepForgotten, readForgotten } from '../../../src/engine/state/forgotten-memo.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { sampleHeader, sampleRow } from '../../support/samples.ts';

const ticket = (id: string) => ({ entity: 'tickets' as const, id });

function targetWith(...markers: string[]): MemoryTarget {
  const target = new MemoryTarget();
  for (const [index, marker] of markers.entries()) {
    const id = `t${index}`;
    target.records.set(id, { id, entity: 'tickets', marker, parentTargetId: null, fields: {}, bytes: null });
  }
  return target;
}

test('a forgotten record that stands is known again, one that does not stays forgotten', async (t) => {
  const { context, store } = await openPlanner(t, { target: targetWith('test:acme:ticket:1', 'test:acme:ticket:3') });
  await store.putLedger([sampleRow('tickets', '3', { targetId: 't9', written: { summary: 'd' } })]);
  await keepForgotten(store, [ticket('1'), ticket('2'), ticket('3')]);
  await recoverForgotten(context);
  const rows = await store.pageLedger('tickets', null, 10);
  assert.deepEqual(
    rows.map(({ key, targetId }) => [key.id, targetId]),
    [
      ['1', 't0'],
      ['3', 't9'],
    ],
  );
  assert.deepEqual(await readForgotten(store), []);
});

test('a forgotten record that stands twice is refused', async (t) => {
  const { context, store } = await openPlanner(t, { target: targetWith('test:acme:ticket:1', 'test:acme:ticket:1') });
  await keepForgotten(store, [ticket('1')]);
  await assert.rejects(recoverForgotten(context), { code: 'E_MARKERS', exitCode: 4 });
});

test('a plan that was made before goes on only anew: what was forgotten is looked for first', async (t) => {
  const { context, store } = await openPlanner(t, { target: targetWith('test:acme:ticket:1') });
  const { lineage, serial } = await store.head();
  const own = { lineage, serial, tenant: context.tenant.key, source: context.sourceKey };
  const header = { ...sampleHeader, ...own, specDigest: context.loaded.digest };
  await store.beginPlan(header);
  await store.finishPlan();
  await store.markPlan('started');
  await checkStaleness(context, header);
  assert.equal(await judgeUnfinished(context), 'finish');
  await keepForgotten(store, [ticket('1')]);
  await assert.rejects(checkStaleness(context, header), { code: 'E_PLAN_FORGOTTEN', exitCode: 4 });
  assert.equal(await judgeUnfinished(context), 'replan');
});
