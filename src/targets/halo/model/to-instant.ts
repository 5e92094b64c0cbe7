import { zonedMidnight } from '../../../model/zoned-midnight.ts';
import { wallClock } from '../../../model/zoned-time.ts';

/**
 * A mapped value as the instant (`YYYY-MM-DDTHH:mm:ss.sssZ`) that Halo takes: a day alone is its midnight in the spec's time zone,
 * a time without an offset is UTC. Null for what is no date.
 */
export function toInstant(text: string, timezone: string): string | null {
  const at = parse(text, timezone);
  return at === null || Number.isNaN(at) ? null : new Date(at).toISOString();
}

function parse(text: string, timezone: string): number | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return zonedMidnight(text, timezone);
  // Without an offset the machine's own zone would decide.
  return Date.parse(/^\d{4}-\d\d-\d\d[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
}

/**
 * A mapped value for a field that knows days only, which Halo keeps and shows as the day's midnight in UTC: a day stays that day, an
 * instant becomes the day that it is in the spec's time zone. Null for what is no date.
 */
export function toDay(text: string, timezone: string): string | null {
  const instant = toInstant(text, timezone);
  return instant === null ? null : `${wallClock(Date.parse(instant), timezone).slice(0, 10)}T00:00:00.000Z`;
}
