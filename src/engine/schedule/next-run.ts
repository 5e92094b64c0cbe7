import { Cron } from 'croner';
import { Failure } from '../../model/failure.ts';
import type { Migration } from '../../model/migration.gen.ts';

/** When a schedule runs. */
export interface Timing {
  /** Five fields: minute, hour, day, month, weekday. */
  cron: string;
  /** IANA name. */
  timezone: string;
}

/** Throws Failure `E_NO_CRON` for a spec that does not say when. */
export function readTiming({ run, timezone }: Pick<Migration, 'run' | 'timezone'>): Timing {
  if (run.delta.cron !== undefined) return { cron: run.delta.cron, timezone };
  throw new Failure({
    code: 'E_NO_CRON',
    message: 'The spec does not say when its changes are to follow.',
    hint: 'Add it: run: { delta: { cron: "0 3 * * *" } }',
  });
}

/**
 * The first time after `now` (milliseconds since the epoch) that the expression names; null when there is none, such as a 30
 * February. Where clocks skip that time it is the first instant after, where they show it twice the first of the two.
 */
export function nextRunAt({ cron, timezone }: Timing, now: number): number | null {
  return new Cron(cron, { timezone, mode: '5-part' }).nextRun(new Date(now))?.getTime() ?? null;
}
