import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuildState } from '../../../src/engine/state/rebuild-state.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { sampleRow } from '../../support/samples.ts';

function targetWith(markers: readonly string[]): MemoryTarget {
  const target = new MemoryTarget();
  for (const [index, marker] of markers.entries()) {
    const id = `t${index}`;
    target.records.set(id, { id, entity: 'tickets', marker, parentTargetId: null, fields: {}, bytes: null });
  }
  return target;
}

test('what is found is counted by entity; what stands twice or names nothing is told, and the rest is found all the same', async (t) => {
  const target = targetWith([
    'test:acme:ticket:1',
    'test:acme:ticket:2',
    'test:acme:ticket:2',
    'test:acme:contact:3',
    'test:acme:ticket:4',
  ]);
  const { context } = await openPlanner(t, { target });
  const { counts, problems } = await rebuildState(context);
  assert.deepEqual(counts, { tickets: 3 });
  assert.deepEqual(
    problems.map(({ code, message }) => [code, /test:acme:\w+:\d/.exec(message)?.[0]]),
    [
      ['E_MARKERS', 'test:acme:contact:3'],
      ['E_MARKERS', 'test:acme:ticket:2'],
    ],
  );
});

test('a ledger that knows what was written is not rebuilt', async (t) => {
  const { context, store } = await openPlanner(t, { target: targetWith(['test:acme:ticket:1']) });
  await store.putLedger([sampleRow('tickets', '9', { written: { summary: 'd' } })]);
  await assert.rejects(rebuildState(context), { code: 'E_STATE_PRESENT', exitCode: 4 });
});
