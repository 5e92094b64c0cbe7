import { setTimeout as wait } from 'node:timers/promises';

/** The time a sandbox lives in. Rate windows, token lives and index lags all read it, so that a test can run them fast. */
export interface SandboxClock {
  /** Sandbox time in milliseconds since the epoch. */
  now(): number;
  /** Resolves after `sandboxMs` of sandbox time; rejects with an AbortError when the signal fires first. */
  sleep(sandboxMs: number, signal?: AbortSignal): Promise<void>;
}

/**
 * A clock that starts at the present (or at `start`) and lets `timeScale` sandbox seconds pass in one real second.
 */
export function createClock({
  timeScale = 1,
  start = Date.now(),
}: {
  timeScale?: number;
  start?: number;
} = {}): SandboxClock {
  if (!(timeScale > 0)) throw new RangeError(`timeScale must be greater than 0, not ${timeScale}`);
  const begin = performance.now();
  return {
    now: () => start + (performance.now() - begin) * timeScale,
    sleep: (sandboxMs, signal) => wait(sandboxMs / timeScale, undefined, { signal }),
  };
}

/** A clock that can be put forward. */
export interface ShiftingClock extends SandboxClock {
  /** Puts it forward at once; who sleeps goes on sleeping as long as before. */
  advance(ms: number): void;
  /** Puts it back to the time of the clock below. */
  reset(): void;
}

/** The same time as another clock, and what it was put forward on top. The other clock stays as it is. */
export function shiftClock(clock: SandboxClock): ShiftingClock {
  let shift = 0;
  return {
    now: () => clock.now() + shift,
    sleep: (sandboxMs, signal) => clock.sleep(sandboxMs, signal),
    advance: (ms) => {
      shift += ms;
    },
    reset: () => {
      shift = 0;
    },
  };
}
