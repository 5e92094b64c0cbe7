import type { Clock } from '../model/clock.ts';
import type { Controls } from '../model/controls.ts';
import { createJsonView } from '../ui/json/json-view.ts';
import { createTextView } from '../ui/text/text-view.ts';
import type { View } from '../ui/view.ts';
import type { RunOptions } from './run-options.ts';

export interface ViewChoice {
  options: Pick<RunOptions, 'format' | 'plain'>;
  title: string;
  controls: Controls;
  /** What Ctrl-C does. */
  interrupt(): void;
  clock: Clock;
}

/** Ink in a terminal, lines elsewhere, events for `json`. A markdown document has stdout for itself, so progress goes to stderr. */
export async function chooseView({ options, title, controls, interrupt, clock }: ViewChoice): Promise<View> {
  const { stdin, stdout, stderr } = process;
  if (options.format === 'json') return createJsonView(stdout);
  if (options.format === 'markdown') return createTextView(stderr, clock, stderr.columns);
  if (options.plain || !stdout.isTTY || process.env.CI) return createTextView(stdout, clock, stdout.columns);
  const { createInkView } = await import('../ui/ink/ink-view.ts');
  // A terminal that is gone answers every read with an error.
  if (stdin.listenerCount('error') === 0) stdin.on('error', () => controls.stop());
  return createInkView({ title, controls, interrupt, clock, stdout, stdin });
}
