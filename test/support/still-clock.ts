import type { Clock } from '../../src/model/clock.ts';

/** A clock that moves only when somebody sleeps on it: then at once, by what was asked for. */
export function stillClock(start = Date.UTC(2026, 0, 5)): Clock {
  let now = start;
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
    },
  };
}
