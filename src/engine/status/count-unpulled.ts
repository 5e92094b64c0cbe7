import { digest } from '../../model/digest.ts';
import { type SourceEntity, sourceEntities } from '../../model/entity.ts';
import type { ChangedCount, Page } from '../../model/source.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { countBacklog } from '../pull/count-backlog.ts';

export type Backlog = Partial<Record<SourceEntity, ChangedCount>>;

/**
 * What stands at the source otherwise than in the last complete pull; entities without any are left out. A source that cannot tell
 * what has changed is read once more, and nothing of it is kept. Throws what the source throws.
 */
export async function countUnpulled(context: RunContext): Promise<Backlog> {
  const told = await countBacklog(context);
  const backlog = told ?? (await compareAll(context));
  return Object.fromEntries(Object.entries(backlog).filter(([, { changed, more }]) => changed > 0 || more));
}

async function compareAll(context: RunContext): Promise<Backlog> {
  const { source, signal } = context;
  const backlog: Backlog = {};
  for (const entity of sourceEntities) {
    if (entity === 'threads') continue;
    let changed = 0;
    let known = 0;
    for await (const page of source.pull(entity, null, signal)) {
      await checkpoint(context);
      const counts = await comparePage(context, entity, page);
      changed += counts.changed;
      known += counts.known;
    }
    // What did not come any more is gone; records that came twice hide as many of these.
    const gone = Math.max(0, (await context.snapshot.count(entity)) - known);
    backlog[entity] = { changed: changed + gone, more: false };
  }
  return backlog;
}

/** How many of the page's records the snapshot holds, and how many it does not hold as they are. */
async function comparePage<E extends SourceEntity>(
  { snapshot }: Pick<RunContext, 'snapshot'>,
  entity: E,
  { records }: Page<E>,
): Promise<{ known: number; changed: number }> {
  const digests = await snapshot.digests(
    entity,
    records.map(({ record }) => record.id),
  );
  const changed = records.filter(({ record, raw }) => digests.get(record.id) !== digest({ record, raw })).length;
  return { known: digests.size, changed };
}
