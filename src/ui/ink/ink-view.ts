import { type Instance, render, useInput, useStdin } from 'ink';
import { createElement as h, type ReactElement, useEffect, useState } from 'react';
import type { Clock } from '../../model/clock.ts';
import type { Controls } from '../../model/controls.ts';
import type { Event } from '../../model/events.ts';
import { foldEvent, noProgress, type Progress } from '../progress.ts';
import { renderMoreToDo } from '../text/render-more-to-do.ts';
import { renderSummary } from '../text/render-summary.ts';
import type { View } from '../view.ts';
import { RunScreen } from './run-screen.ts';

const redrawMs = 100;

interface InkOptions {
  /** The migration's name. */
  title: string;
  controls: Controls;
  /** What Ctrl-C does: in raw mode it comes as a key. */
  interrupt(): void;
  clock: Clock;
  stdout: NodeJS.WriteStream;
  stdin: NodeJS.ReadStream;
}

/** The live terminal. The summary is printed below it when it is gone, so that it stays in the scrollback. */
export function createInkView({ title, controls, interrupt, clock, stdout, stdin }: InkOptions): View {
  let progress = noProgress;
  let summary = '';
  const instance: Instance = render(h(LiveRun, { title, controls, interrupt, clock, read: () => progress }), {
    stdout,
    stdin,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  return {
    show(event: Event) {
      progress = foldEvent(progress, event, clock.now());
      if (event.type === 'apply_summary' || event.type === 'verify_summary')
        summary = renderSummary(event, stdout.columns);
      if (event.type === 'more_to_do') summary = `${renderMoreToDo(event)}\n`;
    },
    async close() {
      const last: Progress = { ...progress, state: 'finished' };
      instance.rerender(h(LiveRun, { title, controls, interrupt, clock, read: () => last }));
      instance.unmount();
      await instance.waitUntilExit();
      stdout.write(summary);
    },
  };
}

/** Reads the picture ten times a second: events come far faster than eyes do. */
function LiveRun({
  title,
  controls,
  interrupt,
  clock,
  read,
}: Pick<InkOptions, 'title' | 'controls' | 'interrupt' | 'clock'> & { read: () => Progress }): ReactElement {
  const [, redraw] = useState(0);
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), redrawMs);
    return () => clearInterval(timer);
  }, []);
  const { isRawModeSupported } = useStdin();
  useInput(
    (input, key) => {
      const { state } = read();
      if (key.ctrl && input === 'c') interrupt();
      else if (input === 'q') controls.stop();
      else if (input === 'p' && state === 'paused') controls.resume();
      else if (input === 'p') controls.pause();
      else if (input === '?') setHelp((shown) => !shown);
    },
    { isActive: isRawModeSupported },
  );
  return h(RunScreen, { title, progress: read(), help, now: clock.now() });
}
