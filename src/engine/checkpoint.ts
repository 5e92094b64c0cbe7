import { exitCodes, Failure } from '../model/failure.ts';
import type { RunContext } from './context.ts';

/**
 * Between two units of work: waits while paused and, where it writes, while no window is open; ends the verb when a stop was asked
 * for or its time is over. Throws Failure `E_INTERRUPTED` (exit 130) or `E_TIME` (exit 5); all that was committed stays.
 */
export async function checkpoint({
  times,
  paused,
  signal,
  stopping,
}: Pick<RunContext, 'times' | 'paused' | 'signal' | 'stopping'>): Promise<void> {
  if (!stopping() && !signal.aborted) await times.pass(paused);
  if (!stopping() && !signal.aborted) return;
  throw new Failure({
    code: 'E_INTERRUPTED',
    message: 'Stopped as asked; everything so far is kept.',
    hint: 'Run the same command again to go on.',
    exitCode: exitCodes.interrupted,
  });
}
