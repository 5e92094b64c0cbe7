import { zoneOffset } from './zoned-time.ts';

const dayMs = 86_400_000;

/** When a day begins and when the one after it does, in milliseconds since the epoch. */
export interface Day {
  from: number;
  to: number;
}

/**
 * A day of the calendar (`YYYY-MM-DD`) as it passes in a time zone (IANA name): 23 or 25 hours long where clocks change, of no
 * length where a zone skipped it. Null for text that is no such day.
 */
export function zonedDay(day: string, timezone: string): Day | null {
  const from = zonedMidnight(day, timezone);
  if (from === null) return null;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return { from, to: zonedMidnight(next, timezone) ?? from };
}

/**
 * The instant (milliseconds since the epoch) at which a day (`YYYY-MM-DD`) begins in a time zone (IANA name): its midnight, the
 * first of two, or where clocks skip midnight the first instant after. Null for text that is no day of the calendar.
 */
export function zonedMidnight(day: string, timezone: string): number | null {
  const asUtc = parseDay(day);
  return asUtc === null ? null : zonedInstant(asUtc, timezone);
}

/**
 * The instant (milliseconds since the epoch) at which the clocks of a time zone (IANA name) show what a clock in UTC shows at
 * `asUtc`: the first of two, or where clocks skip that time the first instant after.
 */
export function zonedInstant(asUtc: number, timezone: string): number {
  const [before, after] = [zoneOffset(asUtc - dayMs, timezone), zoneOffset(asUtc + dayMs, timezone)];
  const [early, late] = [asUtc - Math.max(before, after), asUtc - Math.min(before, after)];
  for (const at of [early, late]) if (at + zoneOffset(at, timezone) === asUtc) return at;
  return findChange(early, late, timezone);
}

function parseDay(day: string): number | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? at : null;
}

/** The second at which the zone's offset becomes what it is at `late`. */
function findChange(early: number, late: number, timezone: string): number {
  const offset = zoneOffset(late, timezone);
  let [from, to] = [early, late];
  while (to - from > 1000) {
    const middle = from + Math.floor((to - from) / 2000) * 1000;
    if (zoneOffset(middle, timezone) === offset) to = middle;
    else from = middle;
  }
  return to;
}
