import type { JsonObject } from '../../model/json.ts';
import { type CustomField, ticketValueReader } from './custom-fields.ts';
import { number } from './read-values.ts';

const secondsPerMinute = 60;

/**
 * Minutes, to two places, from the field in which Zendesk's Time Tracking app keeps a ticket's total. The app makes it under this
 * title; an account that renamed it maps the field itself.
 * @see https://support.zendesk.com/hc/en-us/articles/4408833321498
 */
export function readTimeSpent(fields: readonly CustomField[], row: JsonObject): number | null {
  const total = fields.find(({ field }) => /^total time spent \(sec\)$/i.test(field.title.trim()));
  const seconds = total ? number(ticketValueReader(row)(total)) : null;
  return seconds === null ? null : Math.round((seconds / secondsPerMinute) * 100) / 100;
}
