import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import type { Clock } from '../../../src/model/clock.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { Failure } from '../../../src/model/failure.ts';
import { openEngine, planCreations } from '../../support/engine-context.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { sampleComment, sampleDesired } from '../../support/samples.ts';

const latenessMs = 90_000;
const gone = new Failure({ code: 'E_GONE', message: 'gone' });

const tickets = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleDesired('tickets', `${i + 1}`, { children: [sampleComment(`c${i + 1}`)] }),
  );

/**
 * An account whose first apply dies while the target is at work on the record `late`, three at a time. `arrivesMs` after the next
 * run began to wait, the target has finished.
 */
async function openDying(t: TestContext, { desired, late, arrivesMs = 5000, silent }: Story) {
  let fault: string | null = late;
  const time = movingClock('2026-11-28T20:00:00Z');
  const target: MemoryTarget = new MemoryTarget({
    hint: { records: 3, bytes: 1e6 },
    latenessMs,
    fault: ({ key }) => {
      if (key.id === silent) return { kind: 'silence' };
      return key.id === fault ? { kind: 'late', error: gone } : undefined;
    },
  });
  const clock: Clock = {
    now: time.now,
    async sleep(ms, signal) {
      await time.sleep(ms, signal);
      if (time.now() >= begun + arrivesMs) target.arrive();
    },
  };
  const { context, store, events, run } = await openEngine(t, { target, clock });
  await planCreations(store, desired);
  await assert.rejects(applyPlan(context), { code: 'E_GONE' });
  fault = null;
  const before = target.batches.length;
  // Whatever the journal says of when it was written down: the process may have lived long after that.
  time.pass(3_600_000);
  const begun = time.now();
  return {
    context,
    store,
    target,
    events,
    run,
    waited: () => time.now() - begun,
    dieOf(id: string | null) {
      fault = id;
    },
    /** The records of each batch since the first run died. */
    batches: () => target.batches.slice(before).map((batch) => batch.map(({ key }) => key.id).join(' ')),
    assertWhole() {
      for (const entity of ['contacts', 'tickets', 'comments'] as const) {
        const markers = target.list(entity).map(({ marker }) => marker);
        assert.equal(new Set(markers).size, markers.length, `${entity} were doubled`);
      }
      assert.equal(target.list('tickets').length, desired.filter(({ key }) => key.entity === 'tickets').length);
      assert.equal(target.list('comments').length, target.list('tickets').length);
    },
  };
}

interface Story {
  desired: Desired[];
  late: string;
  arrivesMs?: number;
  /** Is written, and nobody hears of it. */
  silent?: string;
}

describe('what the target was at work on when the process died', () => {
  it('is waited for, not sent again, and the other tickets are written meanwhile', async (t) => {
    const { context, store, assertWhole, batches, waited, events } = await openDying(t, {
      desired: tickets(7),
      late: '2',
    });
    const { entities } = await applyPlan(context);
    assert.equal(entities.tickets?.create, 7);
    assertWhole();
    // 2 had left and 3 had not: nobody could know.
    assert.deepEqual(batches(), ['c1', '4 5 6', 'c4 c5 c6', '7', 'c7', '3', 'c2 c3']);
    assert.ok(waited() >= latenessMs);
    assert.deepEqual(await store.openIntents(10), []);
    const told = events.filter(({ type }) => type === 'waiting' || type === 'waited' || type === 'recovered');
    assert.deepEqual(told, [
      { type: 'waiting', until: '2026-11-28T21:01:30.000Z', timezone: 'UTC', reason: 'index' },
      { type: 'waited' },
      { type: 'recovered', open: 2, found: 1, again: 1, unknown: 0 },
    ]);
  });

  it('does not bring another to be sent twice of which nobody heard in the meantime', async (t) => {
    const { context, target, batches } = await openDying(t, { desired: tickets(5), late: '2', silent: '4' });
    const { entities } = await applyPlan(context);
    assert.deepEqual([entities.tickets?.create, entities.tickets?.unknown], [4, 1]);
    assert.deepEqual(
      batches().filter((batch) => batch.split(' ').includes('4')),
      ['4 5'],
    );
    assert.equal(target.list('tickets').length, 5);
  });

  it('is waited for no longer than until it is there', async (t) => {
    const { context, assertWhole, waited } = await openDying(t, { desired: tickets(4), late: '3' });
    await applyPlan(context);
    assertWhole();
    assert.ok(waited() < latenessMs);
  });

  it('is not waited for where it stands already', async (t) => {
    const { context, target, assertWhole, waited, events } = await openDying(t, { desired: tickets(3), late: '3' });
    target.arrive();
    await applyPlan(context);
    assertWhole();
    assert.equal(waited(), 0);
    assert.ok(!events.some(({ type }) => type === 'waiting'));
  });

  it('holds back everything where others may lead to it', async (t) => {
    const { context, assertWhole, batches } = await openDying(t, {
      desired: [sampleDesired('contacts', 'p1'), sampleDesired('contacts', 'p2'), ...tickets(2)],
      late: 'p2',
    });
    await applyPlan(context);
    assertWhole();
    assert.deepEqual(batches(), ['1 2', 'c1 c2']);
  });

  it('is still waited for by the run after one that died while it waited', async (t) => {
    const { context, assertWhole, dieOf, batches } = await openDying(t, { desired: tickets(6), late: '2' });
    dieOf('5');
    await assert.rejects(applyPlan(context), { code: 'E_GONE' });
    dieOf(null);
    await applyPlan(context);
    assertWhole();
    assert.deepEqual(batches(), ['c1', '4 5 6', 'c4', '3', 'c2 c3 c5', '6', 'c6']);
  });

  it('is left to the next run when a stop is asked for meanwhile', async (t) => {
    const { context, store, run, events, waited } = await openDying(t, { desired: tickets(3), late: '3' });
    const { emit } = context;
    context.emit = (event) => {
      emit(event);
      if (event.type === 'waiting') run.controls.stop();
    };
    await assert.rejects(applyPlan(context), { code: 'E_INTERRUPTED', exitCode: 130 });
    assert.equal(waited(), 0);
    assert.ok(!events.some(({ type }) => type === 'recovered'));
    assert.deepEqual(
      (await store.openIntents(10)).map(({ key }) => key.id),
      ['3'],
    );
  });
});
