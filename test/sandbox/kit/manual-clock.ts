import type { SandboxClock } from '../../../src/sandbox/kit/clock.ts';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends SandboxClock {
  advance(ms: number): void;
}

export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms) => new Promise((resolve) => sleepers.push({ until: now + ms, wake: resolve })),
    advance(ms) {
      now += ms;
      for (const sleeper of sleepers.filter(({ until }) => until <= now)) sleeper.wake();
      sleepers = sleepers.filter(({ until }) => until > now);
    },
  };
}
