import type { Controls } from '../model/controls.ts';
import { exitCodes } from '../model/failure.ts';

/** `npm run` passes on a Ctrl-C that the terminal has sent to its children already. */
const sameMs = 200;

export interface Interrupts {
  /** What Ctrl-C does, for a view that reads keys itself. */
  interrupt(): void;
  /** Stops listening to signals. */
  end(): void;
}

/**
 * The first SIGINT or SIGTERM stops gracefully, the second at once; the third ends the process where what should have stopped does
 * not. SIGHUP, which a closed terminal may send more than once, only ever stops gracefully.
 */
export function handleSignals(controls: Controls): Interrupts {
  let received = 0;
  let last = Number.NEGATIVE_INFINITY;
  const count = () => {
    received += 1;
    if (received > 2) process.exit(exitCodes.interrupted);
    controls.stop(received > 1);
  };
  const interrupt = () => {
    const now = performance.now();
    const isSame = now - last < sameMs;
    last = now;
    if (!isSame) count();
  };
  const hangUp = () => controls.stop();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', hangUp);
  return {
    interrupt: count,
    end: () => void process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', hangUp),
  };
}
