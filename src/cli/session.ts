import { createRunControls, type RunControls } from '../engine/run-controls.ts';
import { systemClock } from '../http/system-clock.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit, Event } from '../model/events.ts';
import { formatWait } from '../ui/format.ts';
import type { View } from '../ui/view.ts';
import { chooseView, type ViewChoice } from './choose-view.ts';
import { whenOutputIsLost } from './guard-output.ts';
import { handleSignals } from './handle-signals.ts';
import { limitMemory } from './limit-memory.ts';
import type { RunOptions } from './run-options.ts';

/** One command's run as the terminal sees it: a view per verb, one set of controls, signals for all of it. */
export interface Session {
  clock: Clock;
  emit: Emit;
  run: RunControls;
  /** Shows `verb` live under this title; what it emits goes to that view. */
  watch<T>(title: string, verb: () => Promise<T>): Promise<T>;
  /** Stops listening to signals and to the loss of stdout. */
  end(): void;
}

/** `choose` gives another view than the usual one. */
export function startSession(
  options: Pick<RunOptions, 'format' | 'plain'>,
  choose: (choice: ViewChoice) => View | Promise<View> = chooseView,
): Session {
  limitMemory();
  const clock = systemClock;
  let view: View | null = null;
  const early: Event[] = [];
  const emit: Emit = (event) => {
    if (view) view.show(event);
    else if (options.format !== 'json' && event.type === 'waiting')
      // Nothing is shown yet, and it may take minutes: nobody should wonder what is going on.
      process.stderr.write(`${formatWait(event, clock.now())}\n`);
    else early.push(event);
  };
  const run = createRunControls(emit);
  const signals = handleSignals(run.controls);
  const forget = whenOutputIsLost(() => run.controls.stop());
  const end = () => {
    signals.end();
    forget();
  };

  async function watch<T>(title: string, verb: () => Promise<T>): Promise<T> {
    const shown = await choose({ options, title, controls: run.controls, interrupt: signals.interrupt, clock });
    for (const event of early.splice(0)) shown.show(event);
    view = shown;
    try {
      return await verb();
    } finally {
      view = null;
      await shown.close();
    }
  }

  return { clock, emit, run, watch, end };
}
