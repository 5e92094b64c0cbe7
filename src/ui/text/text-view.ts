import type { Clock } from '../../model/clock.ts';
import type { Event } from '../../model/events.ts';
import { fitLines } from '../fit-lines.ts';
import { formatCanary, formatCount, formatDuration, formatEstimate, formatWait, safeLine } from '../format.ts';
import { foldEvent, noProgress, type ProgressRow, rate, timeLeft } from '../progress.ts';
import type { Output, View } from '../view.ts';
import { renderContinuing, renderRecovered } from './render-continuing.ts';
import { renderMoreToDo } from './render-more-to-do.ts';
import { renderSummary } from './render-summary.ts';

const everyMs = 3000;

const phaseWords = {
  connect: 'Connecting',
  pull: 'Pulling',
  select: 'Selecting',
  recover: 'Looking for our markers',
  match: 'Matching',
  plan: 'Planning',
  apply: 'Applying',
  link: 'Linking',
  verify: 'Verifying',
  rollback: 'Rollback',
} as const;

/**
 * For pipes and CI: a line when a phase begins, one every few seconds, each failure, the summary; in lines of at most `width`
 * characters where there is one.
 */
export function createTextView(output: Output, clock: Clock, width?: number): View {
  let progress = noProgress;
  let lastLine = 0;

  const line = (text: string) => output.write(`${fitLines(text, width)}\n`);

  function showRow(row: ProgressRow): void {
    const now = clock.now();
    const finished = row.total !== null && row.done >= row.total;
    // A clock that was set back does not silence the lines.
    if (!finished && Math.abs(now - lastLine) < everyMs) return;
    lastLine = now;
    line(`  ${describeRow(row)}`);
  }

  return {
    show(event: Event) {
      progress = foldEvent(progress, event, clock.now());
      switch (event.type) {
        case 'phase':
          if (!event.entity)
            line(`${event.delta ? 'Pulling what changed since the last complete pull' : phaseWords[event.phase]}…`);
          break;
        case 'progress': {
          const row = progress.rows.find(({ phase, entity }) => phase === event.phase && entity === event.entity);
          if (row) showRow(row);
          break;
        }
        case 'estimate':
          line(`${phaseWords[event.phase]}: ${formatEstimate(event)}`);
          break;
        case 'record_failed':
          line(`  failed ${event.record}: ${event.code} ${safeLine(event.message)}`);
          break;
        case 'finding':
          if (event.finding.severity !== 'info') {
            const where = event.record ? `${event.record}: ` : '';
            line(`  ${event.finding.severity} ${where}${event.finding.code} ${safeLine(event.finding.message, 300)}`);
          }
          break;
        case 'continuing':
          for (const text of renderContinuing(event)) line(text);
          break;
        case 'recovered':
          line(renderRecovered(event));
          break;
        case 'canary':
          line(formatCanary(event));
          break;
        case 'waiting':
          line(formatWait(event, clock.now()));
          break;
        case 'waited':
          line('Going on.');
          break;
        case 'more_to_do':
          line(renderMoreToDo(event));
          break;
        case 'stopping':
          line(event.hard ? 'Stopping at once…' : 'Stopping after what is in flight… (again to stop at once)');
          break;
        case 'apply_summary':
        case 'verify_summary':
          output.write(renderSummary(event, width));
          break;
      }
    },
    close: async () => {},
  };
}

function describeRow(row: ProgressRow): string {
  const total = row.total === null ? '' : ` of ${formatCount(row.total)}`;
  const perSecond = rate(row);
  const left = timeLeft(row);
  return [
    `${row.entity} ${formatCount(row.done)}${total}`,
    perSecond === null ? '' : `${formatCount(Math.round(perSecond))}/s`,
    left === null ? '' : `${formatDuration(left)} left`,
    row.failed > 0 ? `${formatCount(row.failed)} failed` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
