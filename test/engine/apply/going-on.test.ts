import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { broughtNow } from '../../../src/model/brought-now.ts';
import { createTextView } from '../../../src/ui/text/text-view.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { sampleDesired } from '../../support/samples.ts';
import { killChild, startChild } from '../../support/start-child.ts';
import { stillClock } from '../../support/still-clock.ts';

const applyingChild = new URL('./applying-child.ts', import.meta.url);

/** Two of four tickets and their comments are written, and of the other two one arrived when the process was killed. */
async function openKilled(t: TestContext) {
  const state = storeOptions(t);
  const file = join(state.dir, '..', '..', 'target.jsonl');
  await killChild(await startChild(t, applyingChild, { state, file, dieIn: 3 }));
  return await openEngine(t, { state, target: new MemoryTarget({ file }) });
}

describe('an apply that goes on after its process was killed', () => {
  it('says first what it goes on with, and what became of the open writes', async (t) => {
    const { context, store, events } = await openKilled(t);
    const [killed] = await store.runs();
    await applyPlan(context);
    const told = events.filter(({ type }) => type === 'continuing' || type === 'recovered');
    const [continuing, recovered] = told;
    assert.equal(events[0], continuing);
    assert.ok(continuing?.type === 'continuing');
    assert.equal(continuing.begun, killed?.startedAt);
    assert.deepEqual([continuing.last, continuing.open, continuing.left], ['killed', 2, { tickets: 2 }]);
    assert.equal(continuing.before.tickets?.create, 2);
    assert.deepEqual(recovered, { type: 'recovered', open: 2, found: 1, again: 1, unknown: 0 });
  });

  it('closes with what was written before and what was written now', async (t) => {
    const { context } = await openKilled(t);
    const { entities, continued } = await applyPlan(context);
    assert.equal(entities.tickets?.create, 4);
    assert.equal(continued?.before.tickets?.create, 2);
    assert.equal(broughtNow(entities, continued).tickets?.create, 2);
  });

  it('says so in the lines of a terminal', async (t) => {
    const { context, events } = await openKilled(t);
    await applyPlan(context);
    const lines: string[] = [];
    const view = createTextView({ write: (text) => lines.push(text) }, stillClock());
    for (const event of events) view.show(event);
    const text = lines.join('');
    assert.match(text, /^Going on with what was begun .* UTC\.\n +The last run: killed before its end\.\n/);
    assert.match(text, / Written before: 2 tickets\.\n +Left: 2 tickets\.\n +2 writes without an answer: looked for/);
    assert.match(text, /Of 2 writes without an answer: 1 found in the target, 1 sent again\./);
    assert.match(text, /Apply, this time: 2 created, 0 updated\.\nBefore: 2 created, 0 updated\.\nIn all: 4 created/);
  });
});

describe('an apply that begins its plan', () => {
  it('goes on with nothing, and counts all as its own', async (t) => {
    const { context, store, events } = await openEngine(t);
    await planCreations(store, [sampleDesired('tickets', '1')]);
    const summary = await applyPlan(context);
    assert.equal(summary.continued, undefined);
    assert.ok(!events.some(({ type }) => type === 'continuing' || type === 'recovered'));
  });
});
