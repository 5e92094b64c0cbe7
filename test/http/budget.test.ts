import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BudgetOptions, MovingWindow } from '../../src/http/budget.ts';
import { createLocalRate } from '../../src/http/local-rate.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createJumpingClock } from './jumping-clock.ts';

/** A window that this process alone counts, whose requests arrive at once. */
function openWindow(options: BudgetOptions & { clock: Clock }) {
  const window = new MovingWindow({ ...options, memory: createLocalRate() });
  return {
    take: async (signal?: AbortSignal) => (await window.take(signal))(),
    learn: window.learn.bind(window),
    usage: window.usage.bind(window),
  };
}

test('a window never holds more than our share of the limit, wherever it begins', async () => {
  const clock = createJumpingClock();
  const window = openWindow({ requests: 10, windowMs: 1_000, share: 0.5, clock });
  const sent: number[] = [];
  for (let index = 0; index < 40; index += 1) {
    await window.take();
    sent.push(clock.now());
    clock.advance((index * 37) % 90);
  }
  for (const start of sent) {
    const inside = sent.filter((time) => time >= start && time < start + 1_000);
    assert.ok(inside.length <= 5, `${inside.length} requests within a second`);
  }
  assert.equal(window.usage().limit, 5);
});

test('a request waits only until the oldest one leaves the window', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: 2, windowMs: 1_000, share: 1, clock });
  await window.take();
  clock.advance(400);
  await window.take();
  await window.take();
  assert.deepEqual(clock.slept, [600]);
});

test('many that wait at once share the window', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: 3, windowMs: 1_000, share: 1, clock });
  const times: number[] = [];
  await Promise.all(Array.from({ length: 9 }, () => window.take().then(() => times.push(clock.now()))));
  for (const start of times) assert.ok(times.filter((time) => time >= start && time < start + 1_000).length <= 3);
});

test('the server corrects the limit', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: 500, windowMs: 1_000, share: 0.9, clock });
  window.learn({ limit: 300 });
  assert.equal(window.usage().limit, 270);
});

test('without a limit nothing waits until the server asks for it', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: null, windowMs: 60_000, share: 1, clock });
  for (let index = 0; index < 1_000; index += 1) await window.take();
  assert.deepEqual(clock.slept, []);
  window.learn({ retryAfterMs: 7_000 });
  await window.take();
  assert.deepEqual(clock.slept, [7_000]);
});

test('what the headers leave is used up to our share, then the server’s window is awaited', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: null, windowMs: 60_000, share: 0.5, clock });
  window.learn({ limit: 100, remaining: 53, resetMs: 4_000 });
  for (let index = 0; index < 3; index += 1) await window.take();
  assert.deepEqual(clock.slept, []);
  await window.take();
  assert.deepEqual(clock.slept, [4_000]);
});

test('no word of a server holds us for longer than a quarter of an hour, and a negative one not at all', async () => {
  const clock = createJumpingClock(0);
  const window = openWindow({ requests: null, windowMs: 60_000, share: 1, clock });
  window.learn({ retryAfterMs: -5 });
  await window.take();
  window.learn({ retryAfterMs: 1e12 });
  await window.take();
  assert.deepEqual(clock.slept, [15 * 60_000]);
});

test('a wait ends with the signal, and says until when it lasts', async () => {
  const clock = { now: () => 0, sleep: (_: number, signal?: AbortSignal) => untilAborted(signal) };
  const window = openWindow({ requests: 1, windowMs: 1_000, share: 1, clock });
  await window.take();
  const stop = new AbortController();
  const waiting = window.take(stop.signal);
  assert.equal(window.usage().waitingUntil, 1_000);
  stop.abort(new Error('enough'));
  await assert.rejects(waiting, /enough/);
});

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

test('a request that is still on its way counts until it has arrived', async () => {
  const clock = createJumpingClock(0);
  const window = new MovingWindow({ requests: 1, windowMs: 1_000, share: 1, clock, memory: createLocalRate() });
  const arrived = await window.take();
  clock.advance(300);
  arrived();
  await window.take();
  assert.equal(clock.now(), 1_300);
});

test('a clock that went back costs no more than one window', async () => {
  let now = 10_000_000;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const window = openWindow({ requests: 2, windowMs: 1_000, share: 1, clock });
  await window.take();
  await window.take();
  window.learn({ retryAfterMs: 1_000 });
  now = 0;
  await window.take();
  assert.ok(now <= 2_000, `${now}`);
});

test('while work is queued, at least 95 % of our share is used, however long the answers take', async () => {
  const clock = createJumpingClock(0);
  const windowMs = 300_000;
  const window = new MovingWindow({ requests: 70, windowMs, share: 0.9, clock, memory: createLocalRate() });
  let sent = 0;
  const work = async () => {
    while (clock.now() < 10 * windowMs) {
      const arrived = await window.take();
      if (clock.now() < 10 * windowMs) sent += 1;
      await clock.sleep(3_000);
      arrived();
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  assert.ok(sent >= 0.95 * 63 * 10, `${sent} of ${63 * 10}`);
  assert.ok(sent <= 63 * 10);
});
