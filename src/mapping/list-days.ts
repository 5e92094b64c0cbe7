import jsonata from 'jsonata';
import { type Day, zonedDay } from '../model/zoned-midnight.ts';
import { visitSyntax } from './visit-syntax.ts';

/** The days (`YYYY-MM-DD`) that an expression names, as they pass in a time zone; none for one that does not compile. */
export function listDays(source: string, timezone: string): Record<string, Day> {
  const days: Record<string, Day> = {};
  try {
    visitSyntax(jsonata(source).ast(), ({ type, value }) => {
      const day = type === 'string' ? zonedDay(String(value), timezone) : null;
      if (day) days[String(value)] = day;
    });
  } catch {
    return {};
  }
  return days;
}
