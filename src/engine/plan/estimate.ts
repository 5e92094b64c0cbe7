import type { Estimate } from '../../model/estimate.ts';
import type { Target } from '../../model/target.ts';
import type { WriteCounts } from '../../model/write-counts.ts';
import type { RunContext } from '../context.ts';

/** How many requests an apply of these writes takes at least, and how long at the tenant's limit. */
export function estimate({ model, target }: Pick<RunContext, 'model' | 'target'>, writes: WriteCounts): Estimate {
  const counts = [...Object.values(writes.create), ...Object.values(writes.update)];
  const requests = counts.some((count) => count > 0) ? model.estimateRequests(writes) : 0;
  return atLimit(target, requests);
}

/** How long so many requests take at the tenant's limit. */
export function atLimit({ reader }: Pick<Target, 'reader'>, requests: number): Estimate {
  const { limit, windowMs } = reader.requests();
  return { requests, durationMs: limit > 0 ? Math.round((requests / limit) * windowMs) : 0 };
}
