import type { Control } from '../control-settings.ts';
import { readDate } from '../dates.ts';
import { type Halo, now } from '../halo.ts';
import type { Row } from '../store.ts';

/** What a job looks at. */
export interface Scene {
  halo: Halo;
  control: Control;
  ticket: Row;
  /** The ticket's type, when it still exists. */
  type: Row | undefined;
  /** The ticket's status, when it still exists. */
  status: Row | undefined;
}

/** One look of a time-based job at one ticket; answers what it changes on the ticket, or null. */
export type Job = (scene: Scene) => Record<string, unknown> | null;

/** Hours between a date of a ticket and the sandbox's present; negative for a date to come, null for none. */
export function hoursSince({ halo }: Scene, date: unknown): number | null {
  const read = readDate(date);
  return read === null ? null : (Date.parse(now(halo)) - Date.parse(read)) / 3_600_000;
}
