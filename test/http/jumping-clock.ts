import type { Clock } from '../../src/model/clock.ts';

/** A clock that nobody waits for: as soon as nothing else happens, it jumps to whoever sleeps least. Records how long was slept. */
export interface JumpingClock extends Clock {
  slept: number[];
  advance(ms: number): void;
}

export function createJumpingClock(start = Date.UTC(2026, 0, 5)): JumpingClock {
  let now = start;
  const slept: number[] = [];
  const sleepers: { until: number; wake: () => void }[] = [];
  const wakeNext = () => {
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    now = Math.max(now, next?.until ?? now);
    next?.wake();
  };
  return {
    slept,
    now: () => now,
    advance(ms) {
      now += ms;
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
      await new Promise<void>((wake) => {
        sleepers.push({ until: now + ms, wake });
        setImmediate(wakeNext);
      });
    },
  };
}
