import { exitCodes, Failure } from '../model/failure.ts';
import type { RunContext } from './context.ts';

/**
 * Between two units of work: waits while paused, and ends the verb when a stop was asked for.
 * Throws Failure `E_INTERRUPTED` (exit 130); all that was committed stays.
 */
export async function checkpoint(context: Pick<RunContext, 'paused' | 'signal' | 'stopping'>): Promise<void> {
  await context.paused();
  if (!context.stopping() && !context.signal.aborted) return;
  throw new Failure({
    code: 'E_INTERRUPTED',
    message: 'Stopped as asked; everything so far is kept.',
    hint: 'Run the same command again to go on.',
    exitCode: exitCodes.interrupted,
  });
}
