import type { Estimate } from '../model/estimate.ts';
import type { Event, Phase } from '../model/events.ts';
import type { RequestUsage } from '../model/target-reader.ts';

/** How one entity fares in one phase. */
export interface ProgressRow {
  phase: Phase;
  entity: string;
  done: number;
  total: number | null;
  failed: number;
  /** Of the first and the last event of this row (ms). */
  startedAt: number;
  updatedAt: number;
}

/** What the live views show, folded from the event stream. */
export interface Progress {
  phase: Phase | null;
  rows: readonly ProgressRow[];
  /** What the phase was said to cost before it began. */
  estimate: ({ phase: Phase } & Estimate) | null;
  usage: RequestUsage | null;
  sourceRequests: number;
  /** What the first tickets have shown, once they were read back. */
  canary: Extract<Event, { type: 'canary' }> | null;
  failures: readonly string[];
  warnings: number;
  state: 'running' | 'paused' | 'stopping' | 'aborting' | 'finished';
  /** What nothing is written for meanwhile; null while it goes on. */
  waiting: Extract<Event, { type: 'waiting' }> | null;
  /** What a half-applied plan was found like, and what came of its open writes. */
  continuing: Extract<Event, { type: 'continuing' }> | null;
  recovered: Extract<Event, { type: 'recovered' }> | null;
}

export const noProgress: Progress = {
  phase: null,
  rows: [],
  estimate: null,
  usage: null,
  sourceRequests: 0,
  canary: null,
  failures: [],
  warnings: 0,
  state: 'running',
  waiting: null,
  continuing: null,
  recovered: null,
};

const failuresKept = 3;

/** Folds one event into the picture; pure. `now` in ms. */
export function foldEvent(progress: Progress, event: Event, now: number): Progress {
  switch (event.type) {
    case 'phase':
      return { ...progress, phase: event.phase };
    case 'progress':
      return { ...progress, phase: event.phase, rows: foldRow(progress.rows, event, now) };
    case 'estimate':
      return { ...progress, estimate: event };
    case 'requests':
      return { ...progress, usage: event.target, sourceRequests: event.source };
    case 'record_failed':
      return {
        ...progress,
        failures: [...progress.failures, `${event.record}: ${event.message}`].slice(-failuresKept),
      };
    case 'finding':
      return event.finding.severity === 'info' ? progress : { ...progress, warnings: progress.warnings + 1 };
    case 'canary':
      return { ...progress, canary: event };
    case 'continuing':
      return { ...progress, continuing: event };
    case 'recovered':
      return { ...progress, recovered: event };
    case 'rollback_kept':
    case 'demo_choice':
    case 'more_to_do':
    case 'schedule_run':
    case 'status':
      return progress;
    case 'paused':
      return { ...progress, state: 'paused' };
    case 'resumed':
      return { ...progress, state: 'running' };
    case 'waiting':
      return { ...progress, waiting: event };
    case 'waited':
      return { ...progress, waiting: null };
    case 'stopping':
      return { ...progress, state: event.hard ? 'aborting' : 'stopping' };
    default:
      return { ...progress, state: 'finished' };
  }
}

function foldRow(rows: readonly ProgressRow[], event: Event & { type: 'progress' }, now: number): ProgressRow[] {
  const { phase, entity, done, failed } = event;
  // What a source counts beforehand is an estimate; more than all is never shown.
  const total = event.total === null ? null : Math.max(event.total, done);
  const known = rows.find((row) => row.phase === phase && row.entity === entity);
  const row = { phase, entity, done, total, failed, startedAt: known?.startedAt ?? now, updatedAt: now };
  return known ? rows.map((other) => (other === known ? row : other)) : [...rows, row];
}

/** Records per second since the row began; null before there is anything to measure. */
export function rate(row: ProgressRow): number | null {
  const seconds = (row.updatedAt - row.startedAt) / 1000;
  return seconds > 0 && row.done > 0 ? row.done / seconds : null;
}

/** Milliseconds until the row is done at its rate so far; null when nobody can say. */
export function timeLeft(row: ProgressRow): number | null {
  const perSecond = rate(row);
  if (perSecond === null || row.total === null || row.done >= row.total) return null;
  return ((row.total - row.done) / perSecond) * 1000;
}
