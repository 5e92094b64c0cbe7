import { subscribe } from 'node:diagnostics_channel';
import type { Clock } from '../../../src/model/clock.ts';
import { createShiftedClock } from './shifted-clock.ts';

interface Sleeper {
  until: number;
  wake(): void;
}

/** Real milliseconds without a request in flight after which only sleepers are left to wait for. */
const quietMs = 2;

/**
 * A clock for a process whose waits take no time: work takes as long as it takes, but when nothing is in flight and somebody
 * sleeps, the clock is put forward to where the first sleeper wakes. `follow` puts forward the clocks of others.
 */
export function createSimulatedClock(follow: (shiftMs: number) => Promise<void>): Clock {
  const shifted = createShiftedClock();
  const flights = countFlights();
  const sleepers = new Set<Sleeper>();
  let watching = false;

  async function watch(): Promise<void> {
    watching = true;
    while (sleepers.size > 0) {
      const before = flights.begun();
      await shifted.sleep(quietMs);
      if (flights.open() === 0 && flights.begun() === before) await advance();
      const now = shifted.now();
      for (const sleeper of sleepers) if (sleeper.until <= now) sleeper.wake();
    }
    watching = false;
  }

  async function advance(): Promise<void> {
    const next = Math.min(...[...sleepers].map(({ until }) => until));
    if (!Number.isFinite(next)) return;
    const shift = next - Date.now();
    await follow(shift);
    shifted.shiftTo(shift);
  }

  return {
    now: () => shifted.now(),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper: Sleeper = { until: shifted.now() + ms, wake: () => end(resolve) };
        const abort = () => end(() => reject(signal?.reason));
        const end = (settle: () => void) => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', abort);
          settle();
        };
        signal?.addEventListener('abort', abort, { once: true });
        sleepers.add(sleeper);
        if (!watching) void watch();
      }),
  };
}

/** Requests of this process, as undici tells them. */
function countFlights(): { begun(): number; open(): number } {
  let begun = 0;
  let ended = 0;
  subscribe('undici:request:create', () => {
    begun += 1;
  });
  for (const end of ['trailers', 'error'])
    subscribe(`undici:request:${end}`, () => {
      ended += 1;
    });
  return { begun: () => begun, open: () => begun - ended };
}
