import type { Event } from '../../model/events.ts';
import type { Output, View } from '../view.ts';

/** One event per line, and nothing else. */
export function createJsonView(output: Output): View {
  return {
    show: (event: Event) => output.write(`${JSON.stringify(event)}\n`),
    close: async () => {},
  };
}
