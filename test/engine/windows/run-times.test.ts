import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkpoint } from '../../../src/engine/checkpoint.ts';
import { createRunControls } from '../../../src/engine/run-controls.ts';
import { createRunTimes, type TimeLimits, type WindowEdges } from '../../../src/engine/windows/run-times.ts';
import type { Window } from '../../../src/engine/windows/window-at.ts';
import type { Event } from '../../../src/model/events.ts';
import { Failure } from '../../../src/model/failure.ts';
import { movingClock } from '../../support/moving-clock.ts';

const minute = 60_000;
const nights: Window[] = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '22:00', to: '06:00' }];

function start(at: string, limits: Partial<TimeLimits> = {}) {
  const clock = movingClock(at);
  const events: Event[] = [];
  const run = createRunControls((event) => events.push(event));
  const times = createRunTimes(
    { clock, emit: (event) => events.push(event), stopped: run.stopped },
    { windows: [], timezone: 'UTC', ...limits },
  );
  const context = { ...run, times };
  const edges: string[] = [];
  const time = () => new Date(clock.now()).toISOString().slice(11, 16);
  const edge: WindowEdges = {
    open: async () => void edges.push(`open ${time()}`),
    close: async () => edges.push(`close ${time()}`) > 0,
  };
  /** A batch that takes so long, and the checkpoint after it. */
  const work = async (ms: number) => {
    clock.pass(ms);
    await checkpoint(context);
  };
  return { clock, events, run, times, context, edge, edges, time, work, set: clock.set };
}

const isTime = (error: unknown) => error instanceof Failure && error.code === 'E_TIME' && error.exitCode === 5;

describe('a run of limited time', () => {
  it('ends when the time is over', async () => {
    const { work, context, time } = start('2026-06-01T12:00:00Z', { maxDurationMs: 55 * minute });
    await checkpoint(context);
    await assert.rejects(async () => {
      for (;;) await work(2 * minute);
    }, isTime);
    assert.equal(time(), '12:54');
  });

  it('begins no batch that would end too late, judged by the last ones', async () => {
    const { work, context, time } = start('2026-06-01T12:00:00Z', { maxDurationMs: 55 * minute });
    await checkpoint(context);
    await assert.rejects(async () => {
      for (;;) await work(10 * minute);
    }, isTime);
    assert.equal(time(), '12:50');
  });

  it('does at least one piece of work, however long it takes', async () => {
    const { work, context } = start('2026-06-01T12:00:00Z', { maxDurationMs: minute });
    await checkpoint(context);
    await assert.rejects(work(10 * minute), isTime);
  });

  it('counts from when the command began', async () => {
    const startedAt = Date.parse('2026-06-01T11:00:00Z');
    const { context } = start('2026-06-01T12:00:00Z', { maxDurationMs: 55 * minute, startedAt });
    await assert.rejects(checkpoint(context), isTime);
  });

  it('neither hangs nor runs on when the clock is set back', async () => {
    const { work, context, set } = start('2026-06-01T12:00:00Z', { maxDurationMs: 55 * minute });
    await checkpoint(context);
    for (let n = 0; n < 20; n++) await work(minute);
    set('2026-06-01T03:00:00Z');
    let more = 0;
    await assert.rejects(async () => {
      for (; more < 100; more++) await work(minute);
    }, isTime);
    assert.ok(more >= 30 && more <= 35, `${more} batches after the clock was set back`);
  });

  it('does not take the time of a pause for work', async () => {
    const { work, context, run, clock } = start('2026-06-01T12:00:00Z', { maxDurationMs: 60 * minute });
    await checkpoint(context);
    run.controls.pause();
    const waiting = work(minute);
    await clock.sleep(40 * minute);
    run.controls.resume();
    await waiting;
    await work(minute);
  });
});

describe('a run with windows', () => {
  it('may read at any time', async () => {
    const { context, events } = start('2026-06-01T12:00:00Z', { windows: nights });
    await checkpoint(context);
    assert.deepEqual(events, []);
  });

  it('waits for the first window, and for the next one at its edge', async () => {
    const { times, edge, edges, work, events, time } = start('2026-06-01T12:00:00Z', { windows: nights });
    await times.within(edge, async () => {
      await work(0);
      assert.equal(time(), '22:00');
      for (let n = 0; n < 16; n++) await work(30 * minute);
      assert.equal(time(), '22:00');
    });
    assert.deepEqual(edges, ['open 22:00', 'close 06:00', 'open 22:00']);
    assert.deepEqual(events, [
      { type: 'waiting', until: '2026-06-01T22:00:00.000Z', timezone: 'UTC', reason: 'window' },
      { type: 'waited' },
      { type: 'waiting', until: '2026-06-02T22:00:00.000Z', timezone: 'UTC', reason: 'window' },
      { type: 'waited' },
    ]);
  });

  it('leaves the rest of a window that is too short for a batch', async () => {
    const { times, edge, edges, work } = start('2026-06-01T22:00:00Z', { windows: nights });
    await times.within(edge, async () => {
      await work(0);
      for (let n = 0; n < 9; n++) await work(50 * minute);
    });
    assert.deepEqual(edges, ['open 22:00', 'close 05:30', 'open 22:00']);
  });

  it('works in a window shorter than a batch, one batch each', async () => {
    const windows: Window[] = [{ ...(nights[0] as Window), from: '22:00', to: '22:10' }];
    const { times, edge, work, time } = start('2026-06-01T22:00:00Z', { windows });
    await times.within(edge, async () => {
      await work(0);
      await work(30 * minute);
      assert.equal(time(), '22:00');
      await work(30 * minute);
      assert.equal(time(), '22:00');
    });
  });

  it('waits once for all who come', async () => {
    const { times, edge, edges, context, events } = start('2026-06-01T12:00:00Z', { windows: nights });
    await times.within(edge, async () => {
      await Promise.all([checkpoint(context), checkpoint(context), checkpoint(context)]);
    });
    assert.deepEqual(edges, ['open 22:00']);
    assert.equal(events.length, 2);
  });

  it('stops at once while it waits', async () => {
    const { times, edge, edges, context, run, clock } = start('2026-06-01T12:00:00Z', { windows: nights });
    // A real machine's sleep: it ends with its signal only.
    clock.sleep = (_, signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
    const waiting = times.within(edge, () => checkpoint(context));
    await new Promise((resolve) => setImmediate(resolve));
    run.controls.stop();
    await assert.rejects(waiting, { code: 'E_INTERRUPTED', exitCode: 130 });
    assert.deepEqual(edges, []);
  });

  it('tries again to put back what could not be put back at the edge', async () => {
    const { times, edges, work, time } = start('2026-06-01T22:00:00Z', { windows: nights });
    let failures = 2;
    const edge: WindowEdges = {
      open: async () => void edges.push(`open ${time()}`),
      close: async () => edges.push(`close ${time()}`) > 0 && failures-- <= 0,
    };
    await times.within(edge, async () => {
      await work(0);
      await work(9 * 60 * minute);
    });
    assert.deepEqual(edges, ['open 22:00', 'close 07:00', 'close 07:00', 'close 07:01', 'open 22:00']);
  });

  it('asks anew when the machine slept through a window', async () => {
    const { times, edge, context, clock, set, events } = start('2026-06-01T12:00:00Z', { windows: nights });
    const sleep = clock.sleep;
    let slept = false;
    clock.sleep = async (ms, signal) => {
      if (slept) return sleep(ms, signal);
      slept = true;
      set('2026-06-02T07:00:00Z');
    };
    await times.within(edge, () => checkpoint(context));
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'waiting' ? event.until : [])),
      ['2026-06-01T22:00:00.000Z', '2026-06-02T22:00:00.000Z'],
    );
  });

  it('ends instead of waiting when it was asked to', async () => {
    const { times, edge, work } = start('2026-06-01T05:00:00Z', { windows: nights, untilWindowEnd: true });
    await assert.rejects(
      times.within(edge, async () => {
        await work(0);
        await work(2 * 60 * minute);
      }),
      (error) => isTime(error) && /2026-06-01 22:00:00 UTC/.test(String(error)),
    );
  });

  it('does not wait for a window that begins when its time is over', async () => {
    const { times, edge, context, time } = start('2026-06-01T12:00:00Z', {
      windows: nights,
      maxDurationMs: 60 * minute,
    });
    await assert.rejects(
      times.within(edge, () => checkpoint(context)),
      isTime,
    );
    assert.equal(time(), '12:00');
  });
});
