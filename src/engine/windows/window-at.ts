import type { Migration } from '../../model/migration.gen.ts';
import { zonedInstant } from '../../model/zoned-midnight.ts';
import { wallClock } from '../../model/zoned-time.ts';

export type Window = Migration['run']['windows'][number];

/** Whether a window is open at an instant, and until when that holds; instants in milliseconds since the epoch. */
export type WindowState =
  /** `until` is when the last of the windows that overlap or adjoin ends; null: never, or in more than a week. */
  { open: true; until: number | null } | { open: false; until: number };

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** Windows repeat weekly; one that clocks skip altogether is there again a week later. */
const daysAhead = 15;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * Whether writing is allowed at `now` (milliseconds since the epoch). An edge is the first instant at which the clocks of the
 * window's time zone show it; where they skip it, the first instant after. Without windows it always is. Pure.
 */
export function windowAt(now: number, windows: readonly Window[], timezone: string): WindowState {
  if (windows.length === 0) return { open: true, until: null };
  const spans = join(windows.flatMap((window) => spansOf(window, now, window.timezone ?? timezone)));
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) return { open: true, until: current.to - now > weekMs ? null : current.to };
  const next = spans.find(({ from }) => from > now);
  // Only a zone that skips whole days can leave two weeks without any: then it is asked again.
  return { open: false, until: next?.from ?? now + weekMs };
}

interface Span {
  from: number;
  to: number;
}

/** One for each day around `now` on which the window begins. */
function spansOf({ days, from, to }: Window, now: number, timezone: string): Span[] {
  const today = Date.parse(`${wallClock(now, timezone).slice(0, 10)}T00:00:00Z`);
  const start = minutesOf(from) * 60_000;
  const end = minutesOf(to) * 60_000 + (to <= from ? dayMs : 0);
  const spans: Span[] = [];
  // The longest begins two days before it ends: at 24:00 of one day, until 24:00 of the next.
  for (let day = today - 2 * dayMs; day <= today + daysAhead * dayMs; day += dayMs) {
    const weekday = weekdays[new Date(day).getUTCDay()];
    if (!weekday || !days.includes(weekday)) continue;
    const span = { from: zonedInstant(day + start, timezone), to: zonedInstant(day + end, timezone) };
    if (span.from < span.to) spans.push(span);
  }
  return spans;
}

/** Spans that overlap or adjoin as one, the earliest first. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
