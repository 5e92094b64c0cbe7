import type { Controls } from '../model/controls.ts';
import type { Emit } from '../model/events.ts';

/** The engine's end of the controls; see RunContext. */
export interface RunControls {
  controls: Controls;
  /** Aborted by a hard stop. */
  signal: AbortSignal;
  /** Aborted by any stop: what only waits ends at once. */
  stopped: AbortSignal;
  stopping(): boolean;
  paused(): Promise<void>;
}

/** Joins what a person asks for (pause, stop) with what the verbs ask about between two units of work. */
export function createRunControls(emit: Emit): RunControls {
  const abort = new AbortController();
  const stop = new AbortController();
  let pause: PromiseWithResolvers<void> | null = null;

  function resume(): void {
    pause?.resolve();
    pause = null;
  }

  return {
    signal: abort.signal,
    stopped: stop.signal,
    stopping: () => stop.signal.aborted,
    paused: () => pause?.promise ?? Promise.resolve(),
    controls: {
      pause() {
        if (pause || stop.signal.aborted) return;
        pause = Promise.withResolvers<void>();
        emit({ type: 'paused' });
      },
      resume() {
        if (!pause) return;
        resume();
        emit({ type: 'resumed' });
      },
      stop(hard = false) {
        if (hard ? abort.signal.aborted : stop.signal.aborted) return;
        stop.abort();
        emit({ type: 'stopping', hard });
        resume();
        if (hard) abort.abort(new Error('stopped at once'));
      },
    },
  };
}
