import { exitCodes } from '../model/failure.ts';

let stop: (() => void) | null = null;
let isLost = false;

/**
 * A stdout that takes nothing any more (`| head`, a closed terminal, a full disk) ends the command: one that can be stopped
 * gracefully is, so that its state is safe; any other ends at once. A lost stderr has nobody to be told.
 */
export function guardOutput(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isLost) return;
    isLost = true;
    // A reader that has seen enough is no fault, but a run that ends because of it is told.
    if (stop || error.code !== 'EPIPE') process.stderr.write(`${describeLoss(error)}\n`);
    if (stop) stop();
    else process.exit(exitCodes.failed);
  });
}

/** Says how the command that runs now is stopped gracefully; answers how to take that back. */
export function whenOutputIsLost(stopIt: () => void): () => void {
  stop = stopIt;
  if (isLost) stopIt();
  return () => {
    stop = null;
  };
}

function describeLoss({ code }: NodeJS.ErrnoException): string {
  const why = code === 'EPIPE' ? 'nobody reads it any more' : `it cannot be written (${code})`;
  const then = stop ? 'Stopping after what is in flight; the same command goes on.' : 'What was printed is not whole.';
  return `E_STDOUT The output is lost: ${why}. ${then}`;
}
