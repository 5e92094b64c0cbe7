import type { Clock } from '../../model/clock.ts';
import type { Event } from '../../model/events.ts';
import { formatWait } from '../format.ts';
import type { Output, View } from '../view.ts';
import { renderScheduleRun } from './render-schedule-run.ts';

/** For a log that is read months later: one line for each run, and when the first is due or a run waits for its window. */
export function createScheduleView(output: Output, clock: Clock): View {
  let hasRun = false;
  const line = (text: string) => output.write(`${text}\n`);
  return {
    show(event: Event) {
      if (event.type === 'schedule_run') {
        hasRun = true;
        line(renderScheduleRun(event));
      } else if (event.type === 'waiting' && event.reason !== 'limit' && (event.reason === 'window' || !hasRun)) {
        // Of the others the line of the run before says when they are due.
        line(formatWait(event, clock.now()));
      } else if (event.type === 'stopping') {
        line(event.hard ? 'Stopping at once…' : 'Stopping after what is in flight…');
      }
    },
    close: async () => {},
  };
}
