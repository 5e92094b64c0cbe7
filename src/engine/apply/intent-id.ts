import { randomBytes } from 'node:crypto';
import type { Clock } from '../../model/clock.ts';

/** Ids for the journal that ascend in time within a run and never meet those of another run. */
export function createIntentIds(clock: Clock): () => string {
  const run = `${clock.now().toString(36).padStart(9, '0')}-${randomBytes(4).toString('hex')}`;
  let count = 0;
  return () => `${run}-${(count++).toString(36).padStart(7, '0')}`;
}
