import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';

const longestMs = 500;

/** Sleeps until an instant (epoch ms); a stop that is asked for meanwhile ends it. Throws as `checkpoint` does. */
export async function sleepUntil(context: RunContext, until: number): Promise<void> {
  const { clock, signal } = context;
  for (let left = until - clock.now(); left > 0; left = until - clock.now()) {
    await checkpoint(context);
    await clock.sleep(Math.min(longestMs, left), signal);
  }
  await checkpoint(context);
}
