import type { EntitySummary } from '../../model/entity-summary.ts';
import type { Event } from '../../model/events.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { formatCount, formatDuration, safeLine } from '../format.ts';

type ScheduleRun = Extract<Event, { type: 'schedule_run' }>;

const kindWords = { first: 'first migration', delta: 'delta' } as const;

/** `2026-11-28 03:00:00 Europe/Paris (UTC+01:00) delta done: 12 created, 3 updated; 40 requests to the target, 1 min; next …` */
export function renderScheduleRun(run: ScheduleRun): string {
  const { kind, outcome, startedAt, durationMs, failure, next, timezone } = run;
  const at = formatZoned(Date.parse(startedAt), timezone);
  const what = `${kind ? kindWords[kind] : 'run'} ${outcome}`;
  const came = failure ? `${failure.code} ${safeLine(failure.message, 500)}` : summary(run);
  const then = next === null ? '' : `; next ${formatZoned(Date.parse(next), timezone)}`;
  return `${at} ${what}: ${came.replace(/\.$/, '')}, ${formatDuration(durationMs)}${then}`;
}

function summary({ entities, requests }: ScheduleRun): string {
  const total = (name: keyof EntitySummary) => Object.values(entities).reduce((sum, counts) => sum + counts[name], 0);
  const words: [keyof EntitySummary, string][] = [
    ['create', 'created'],
    ['adopt', 'adopted'],
    ['update', 'updated'],
    ['link', 'linked'],
    ['failed', 'failed'],
    ['unknown', 'unknown'],
  ];
  const parts = words.flatMap(([name, word]) => (total(name) > 0 ? [`${formatCount(total(name))} ${word}`] : []));
  const what = parts.length > 0 ? parts.join(', ') : 'nothing to write';
  return `${what}; ${formatCount(requests.target)} requests to the target, ${formatCount(requests.source)} to the source`;
}
