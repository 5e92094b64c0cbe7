import type { JsonValue } from '../../model/json.ts';
import type { Instant } from '../../model/records.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?([.,]\d+)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * An instant in UTC from ISO-8601 text (a date alone is its midnight; without an offset: UTC) or from milliseconds since 1970. Null
 * for anything else. Fractions of seconds are kept to the millisecond, and only if there are any.
 */
export function readInstant(value: JsonValue): Instant | null {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? parse(value.trim()) : Number.NaN;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

function parse(text: string): number {
  const match = iso.exec(text);
  if (!match) return Number.NaN;
  const [, date, time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = match;
  const offset = /^(z|utc)$/i.test(zone)
    ? 'Z'
    : zone.length === 3
      ? `${zone}:00`
      : zone.replace(/^(...):?(..)$/, '$1:$2');
  return Date.parse(`${date}T${time}${seconds}${fraction.replace(',', '.').slice(0, 4)}${offset}`);
}
