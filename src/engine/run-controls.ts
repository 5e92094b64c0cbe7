import type { Controls } from '../model/controls.ts';
import type { Emit } from '../model/events.ts';

/** The engine's end of the controls; see RunContext. */
export interface RunControls {
  controls: Controls;
  signal: AbortSignal;
  stopping(): boolean;
  paused(): Promise<void>;
}

/** Joins what a person asks for (pause, stop) with what the verbs ask about between two units of work. */
export function createRunControls(emit: Emit): RunControls {
  const abort = new AbortController();
  let stopping = false;
  let pause: PromiseWithResolvers<void> | null = null;

  function resume(): void {
    pause?.resolve();
    pause = null;
  }

  return {
    signal: abort.signal,
    stopping: () => stopping,
    paused: () => pause?.promise ?? Promise.resolve(),
    controls: {
      pause() {
        if (pause || stopping) return;
        pause = Promise.withResolvers<void>();
        emit({ type: 'paused' });
      },
      resume() {
        if (!pause) return;
        resume();
        emit({ type: 'resumed' });
      },
      stop(hard = false) {
        if (hard ? abort.signal.aborted : stopping) return;
        stopping = true;
        emit({ type: 'stopping', hard });
        resume();
        if (hard) abort.abort(new Error('stopped at once'));
      },
    },
  };
}
