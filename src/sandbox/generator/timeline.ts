/** The account's history: fixed dates, so that a seed gives the same account in any year. Instants are epoch seconds. */

export const DAY = 86_400;
export const MINUTE = 60;
/** The first ticket is written from here on; people and organizations were there before. */
const HISTORY_START = Date.UTC(2023, 0, 2, 8) / 1000;
export const HISTORY_END = Date.UTC(2025, 11, 31, 18) / 1000;
const SETUP_START = Date.UTC(2022, 0, 3, 9) / 1000;
/** A ticket lives no longer than this after its creation; see `generatedTimestamp`. */
export const LONGEST_LIFE = 38 * DAY;
const GENERATION_DELAY = 40 * DAY;
/** Few tickets do not spread over the whole history: their stamps must stay in the past. */
const FEWEST_STEPS = 50;

/** ISO 8601 without milliseconds, as Zendesk writes it. */
export function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

export function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

function stepOf(rows: number): number {
  return Math.floor((HISTORY_END - HISTORY_START) / Math.max(rows, FEWEST_STEPS));
}

/** When ticket row `row` of `rows` was created; `jitter` is in 0..1. Grows with the row. */
export function creationTime(row: number, rows: number, jitter: number): number {
  const step = stepOf(rows);
  return HISTORY_START + row * step + Math.floor(jitter * step * 0.9);
}

/**
 * The stamp the exports filter on. It never falls as rows go on, never lies before `updated_at`, and two neighbours share one
 * second, so that pages of a time-based export overlap as they do at Zendesk.
 */
export function generatedTimestamp(row: number, rows: number): number {
  const pair = Math.floor(row / 2) * 2;
  return HISTORY_START + (pair + 2) * stepOf(rows) + GENERATION_DELAY;
}

/** Creation of a person, organization, field and so on: spread over the year before the first ticket. */
export function setupTime(index: number, count: number): number {
  return SETUP_START + Math.floor((index * 300 * DAY) / Math.max(count, 1));
}

/** Last change of such a row. Grows with the index. */
export function setupChange(index: number, count: number): number {
  return setupTime(index, count) + 60 * DAY;
}
