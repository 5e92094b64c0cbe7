import type { Clock } from '../../src/model/clock.ts';

/** A clock that moves when somebody sleeps on it or the test says so: work takes the time that the test gives it. */
export interface MovingClock extends Clock {
  pass(ms: number): void;
  /** Back or forth, as an administrator would. */
  set(instant: string): void;
}

export function movingClock(start: string): MovingClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
    },
    pass(ms) {
      now += ms;
    },
    set(instant) {
      now = Date.parse(instant);
    },
  };
}
