import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { sampleDesired } from '../../support/samples.ts';

test('an apply counts its changes once for each entity and phase, however many pages they take', async (t) => {
  const target = new MemoryTarget({ hint: { records: 1, bytes: 1e6 } });
  const { context, store } = await openEngine(t, { target });
  await planCreations(store, [
    sampleDesired('organizations', '1'),
    ...Array.from({ length: 9 }, (_, n) => sampleDesired('tickets', `${n}`)),
  ]);
  const phases: string[] = [];
  const whole = { changes: 0, results: 0 };
  const { countPhase, countChanges, countResults } = store;
  store.countPhase = (entity, phase, since) => {
    phases.push(`${entity} ${phase}`);
    return countPhase.call(store, entity, phase, since);
  };
  store.countChanges = (options) => {
    whole.changes += 1;
    return countChanges.call(store, options);
  };
  store.countResults = (options) => {
    whole.results += 1;
    return countResults.call(store, options);
  };
  await applyPlan(context);
  assert.deepEqual(phases, ['organizations write', 'tickets write']);
  // Whether something is blocked, and the summary.
  assert.deepEqual(whole, { changes: 1, results: 1 });
});
