import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recoverForgotten } from '../../../src/engine/plan/recover-forgotten.ts';
import { keepForgotten, readForgotten } from '../../../src/engine/state/forgotten-memo.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { sampleRow } from '../../support/samples.ts';

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
