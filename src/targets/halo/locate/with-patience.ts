import type { Clock } from '../../../model/clock.ts';

const firstPauseMs = 250;
const longestPauseMs = 5_000;

/**
 * Looks again and again until `look` says it is complete or the patience is over; answers the last result. An index may lag, and
 * a gateway may answer before the server has finished.
 */
export async function withPatience<T>(
  look: () => Promise<T>,
  isComplete: (result: T) => boolean,
  options: {
    clock: Clock;
    patienceMs: number;
    signal: AbortSignal;
  },
): Promise<T> {
  const { clock, patienceMs, signal } = options;
  const until = clock.now() + patienceMs;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const result = await look();
    const left = until - clock.now();
    if (isComplete(result) || left <= 0) return result;
    await clock.sleep(Math.min(pause, left), signal);
  }
}
