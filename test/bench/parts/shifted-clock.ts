import { setTimeout as wait } from 'node:timers/promises';

/** The machine's time, and so much on top. */
export interface ShiftedClock {
  now(): number;
  /** Waits in the machine's own time. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Puts it so many milliseconds ahead of the machine's time; never back. */
  shiftTo(ms: number): void;
}

export function createShiftedClock(): ShiftedClock {
  let shift = 0;
  return {
    now: () => Date.now() + shift,
    sleep: (ms, signal) => wait(ms, undefined, { signal }),
    shiftTo: (ms) => {
      shift = Math.max(shift, ms);
    },
  };
}
