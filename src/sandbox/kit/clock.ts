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
