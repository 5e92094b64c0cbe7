import type { SourceEntity } from '../../model/entity.ts';
import type { ChangedCount } from '../../model/source.ts';
import type { RunContext } from '../context.ts';

/**
 * How many records have changed at the source since the last complete pull, by a few requests; null where the source cannot tell
 * or nothing was pulled yet. Throws what the source throws.
 */
export async function countBacklog({
  source,
  snapshot,
  signal,
}: Pick<RunContext, 'source' | 'snapshot' | 'signal'>): Promise<Partial<Record<SourceEntity, ChangedCount>> | null> {
  const watermarks = await snapshot.watermarks();
  if (!source.changes || watermarks.size === 0) return null;
  return await source.changes(watermarks, signal);
}
