import type { Migration } from '../../model/migration.gen.ts';
import { zonedMidnight } from '../../model/zoned-midnight.ts';
import type { RunContext } from '../context.ts';

type After = NonNullable<Migration['cutover']>['after'];

/** The target is master by now. */
export interface Cutover {
  /** As the spec says it. */
  at: string;
  after: After;
  /** Whether a mapping edited since touches records that stand. */
  mapsAll: boolean;
  /** Whether something of the source (its `updatedAt`) happened since; what has no date did not. */
  isSince(instant: string | null): boolean;
}

/** In milliseconds since the epoch. */
export function cutoverInstant({ at }: NonNullable<Migration['cutover']>, timezone: string): number {
  return zonedMidnight(at, timezone) ?? Date.parse(at);
}

/** Null without a cutover and before it. */
export function cutoverOf({ migration, clock }: Pick<RunContext, 'migration' | 'clock'>): Cutover | null {
  const { cutover, timezone, run } = migration;
  if (!cutover) return null;
  const { at, after } = cutover;
  const moment = cutoverInstant(cutover, timezone);
  if (clock.now() < moment) return null;
  return {
    at,
    after,
    mapsAll: run.mappingChange === 'all',
    isSince: (instant) => instant !== null && Date.parse(instant) >= moment,
  };
}
