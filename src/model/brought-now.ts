import type { Continued } from './continued.ts';
import type { PlanEntity } from './entity.ts';
import type { EntitySummary } from './entity-summary.ts';

type Entities = Partial<Record<PlanEntity, EntitySummary>>;

/** What runs do to records; the other counts are the plan's own, whichever run comes to its end. */
export const brought = ['create', 'adopt', 'update', 'link', 'failed', 'unknown'] as const;

/** What of a plan's counts one run has brought itself, when `continued` was there before. */
export function broughtNow(entities: Entities, continued: Continued | undefined): Entities {
  if (!continued) return entities;
  return Object.fromEntries(
    Object.entries(entities).map(([entity, counts]) => {
      const before = continued.before[entity as PlanEntity];
      // A record that was written before and whose links failed since counts as failed now: never less than none.
      const now = brought.map((name) => [name, Math.max(0, counts[name] - (before?.[name] ?? 0))]);
      return [entity, { ...counts, ...Object.fromEntries(now) }];
    }),
  );
}
