import { digest } from '../../model/digest.ts';
import { isObject, type JsonValue } from '../../model/json.ts';
import type { Since } from '../../model/source.ts';
import { number, text } from './read-values.ts';

/** The exports leave out the last minute, and rows of one second may come one after the other (seconds). */
const ownOverlap = 120;

/** From where a pull begins, and what it leaves for the next one. */
export interface PullStart {
  /** Epoch seconds; null: everything is pulled. */
  from: number | null;
  watermark: string;
}

/**
 * Begins a pull. A watermark holds the account's own time and a digest of whatever else the records are read with (custom fields,
 * names of brands): where that is another by now, records that did not change are read otherwise too, and all of them are pulled.
 *
 * @param now the account's time (ms since the epoch), from before the first request
 */
export function beginPull(since: Since | null | undefined, now: number, readWith: unknown): PullStart {
  const reference = digest(readWith);
  const watermark = JSON.stringify({ at: Math.floor(now / 1000), reference });
  const before = since ? parseWatermark(since.watermark) : null;
  if (!since || before?.at == null || before.reference !== reference) return { from: null, watermark };
  return { from: Math.max(1, before.at - ownOverlap - Math.ceil(since.overlapMs / 1000)), watermark };
}

/** What every page of a pull says of it. */
export function describePull({ from, watermark }: PullStart): { watermark: string; partial?: true } {
  return from === null ? { watermark } : { watermark, partial: true };
}

/** Null for what is none of ours. */
export function parseWatermark(watermark: string): { at: number | null; reference: string | null } | null {
  const value = JSON.parse(watermark) as JsonValue;
  return isObject(value) ? { at: number(value.at), reference: text(value.reference) } : null;
}
