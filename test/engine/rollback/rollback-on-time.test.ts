import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { rollback } from '../../../src/engine/rollback/rollback.ts';
import type { TimeLimits } from '../../../src/engine/windows/run-times.ts';
import { connect, openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { sampleDesired } from '../../support/samples.ts';

const minute = 60_000;
const nights: TimeLimits['windows'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '22:04' },
];

/** Thirty tickets that were brought to a target which takes a minute for each batch of deletes. */
async function migrated(t: TestContext) {
  const clock = movingClock('2026-06-01T12:00:00Z');
  const target = new MemoryTarget({
    onBatch: ([first]) => (first?.operation === 'delete' ? clock.pass(minute) : undefined),
  });
  const { context, store, snapshot } = await openEngine(t, { target, clock });
  await planCreations(
    store,
    Array.from({ length: 30 }, (_, n) =>
      sampleDesired('tickets', `${100 + n}`, { marker: `test:acme:ticket:${100 + n}` }),
    ),
  );
  await applyPlan(context);
  const begin = (times: Partial<TimeLimits>) => connect(store, snapshot, { target, clock, times }).context;
  return { target, store, clock, begin, left: () => target.list('tickets').length };
}

test('a rollback for a limited time stops with exit 5, and the same command goes on with it', async (t) => {
  const { begin, left, store } = await migrated(t);
  assert.equal(left(), 30);
  await assert.rejects(rollback(begin({ maxDurationMs: 2 * minute }), { scope: null }), {
    code: 'E_TIME',
    exitCode: 5,
  });
  const rest = left();
  assert.ok(rest > 0 && rest < 30, `${rest} are left`);
  const { entities } = await rollback(begin({ maxDurationMs: 60 * minute }), { scope: null });
  assert.deepEqual([left(), entities.tickets?.deleted], [0, rest]);
  assert.deepEqual(
    (await store.runs()).slice(1).map(({ outcome, code }) => [outcome, code]),
    [
      ['paused', 'E_TIME'],
      ['done', null],
    ],
  );
});

test('a rollback that is to end with its window deletes in windows only; outside of them it has not begun', async (t) => {
  const { begin, left, clock, store } = await migrated(t);
  const end = { windows: nights, untilWindowEnd: true };
  await assert.rejects(rollback(begin(end), { scope: null, inWindows: true }), { code: 'E_TIME', exitCode: 5 });
  assert.deepEqual([left(), (await store.runs()).length], [30, 1]);
  clock.pass(Date.parse('2026-06-01T22:02:00Z') - clock.now());
  await assert.rejects(rollback(begin(end), { scope: null, inWindows: true }), { code: 'E_TIME', exitCode: 5 });
  const rest = left();
  assert.ok(rest > 0 && rest < 30, `${rest} are left`);
  clock.pass(Date.parse('2026-06-02T22:00:00Z') - clock.now());
  await rollback(begin(end), { scope: null, inWindows: true });
  assert.equal(left(), 0);
});

test('who does not ask for that need not wait for a window to take something back', async (t) => {
  const { begin, left } = await migrated(t);
  await rollback(begin({ windows: nights }), { scope: null });
  assert.equal(left(), 0);
});
