import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { readCompleted } from '../../../src/engine/last-completed.ts';
import { keepCost } from '../../../src/engine/plan/plan-cost.ts';
import type { TimeLimits } from '../../../src/engine/windows/run-times.ts';
import { tellMoreToDo } from '../../../src/engine/windows/tell-more-to-do.ts';
import { connect, openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { sampleDesired } from '../../support/samples.ts';

const minute = 60_000;

/** A target that takes two tickets and a minute for each batch. */
async function begin(t: TestContext, times: Partial<TimeLimits>) {
  const clock = movingClock('2026-06-01T12:00:00Z');
  const target = new MemoryTarget({ hint: { records: 2, bytes: 1e6 }, onBatch: () => clock.pass(minute) });
  const engine = await openEngine(t, { target, clock, times });
  await planCreations(
    engine.store,
    Array.from({ length: 12 }, (_, n) => sampleDesired('tickets', String(100 + n))),
  );
  await keepCost(engine.store, { create: { tickets: 12 }, update: {} });
  return { ...engine, target, clock };
}

const written = (target: MemoryTarget) => target.list('tickets').length;

describe('apply for a limited time', () => {
  it('stops with exit 5, says what is left, and goes on with the same command', async (t) => {
    const { context, target, store, snapshot, events, clock } = await begin(t, { maxDurationMs: 4 * minute });
    await assert.rejects(
      tellMoreToDo(context, () => applyPlan(context)),
      { code: 'E_TIME', exitCode: 5 },
    );
    const first = written(target);
    assert.ok(first > 0 && first < 12, `${first} written`);
    const told = events.find((event) => event.type === 'more_to_do');
    assert.deepEqual(told?.type === 'more_to_do' && told.left, { tickets: 12 - first });
    assert.equal(await readCompleted(store), null);

    const again = connect(store, snapshot, { target, clock });
    await applyPlan(again.context);
    assert.equal(written(target), 12);
    assert.equal((await store.plan())?.applied, true);
    assert.notEqual(await readCompleted(store), null);
    assert.deepEqual(
      (await store.runs()).map(({ outcome, code }) => [outcome, code]),
      [
        ['paused', 'E_TIME'],
        ['done', null],
      ],
    );
  });
});

describe('apply with windows', () => {
  it('writes in windows only, and goes on with the next by itself', async (t) => {
    const windows: TimeLimits['windows'] = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '22:03' },
    ];
    const { context, target, events, clock } = await begin(t, { windows });
    const at: string[] = [];
    const intend = context.store.intend.bind(context.store);
    context.store.intend = (intents) => {
      at.push(new Date(clock.now()).toISOString().slice(0, 16));
      return intend(intents);
    };
    await applyPlan(context);
    assert.equal(written(target), 12);
    assert.deepEqual([...new Set(at.map((time) => time.slice(0, 10)))].length > 1, true);
    assert.ok(
      at.every((time) => /T22:0[012]$/.test(time)),
      at.join(),
    );
    assert.ok(events.filter(({ type }) => type === 'waiting').length > 1);
  });
});
