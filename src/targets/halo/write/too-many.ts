import type { WriteAnswer } from '../client/halo-api.ts';

/** How a server may say that an array is too long; Halo's own words are not documented. */
const wording = /\b(?:maximum|limit) of \d+ (?:records|elements|items)\b|\btoo many (?:records|elements|items)\b/i;

/**
 * Whether an array of so many elements was refused for its length, and what the tenant states as the most, if it does. A number
 * that the array keeps to is about something else, such as a record's own list or the length of its text.
 */
export function readTooMany(answer: WriteAnswer, sent: number): { stated: number | null } | null {
  if (answer.kind !== 'refused' || sent < 2 || !wording.test(answer.message)) return null;
  const number = /\b(?:maximum|limit) of (\d+)/i.exec(answer.message)?.[1];
  if (number === undefined) return { stated: null };
  return Number(number) < sent ? { stated: Number(number) } : null;
}
