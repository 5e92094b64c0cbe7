import type { PlanEntity } from './entity.ts';
import type { EntitySummary } from './entity-summary.ts';

/** That an apply goes on with a plan of which earlier runs have written a part. */
export interface Continued {
  /** When the first of these runs began (ISO 8601, UTC). */
  begun: string;
  /** The spec's time zone: the one people think in. */
  timezone: string;
  /** What was written before. A record counts once it is written itself, also while its links are to follow. */
  before: Partial<Record<PlanEntity, EntitySummary>>;
  /** Of these the ones whose links were still to follow. */
  links: number;
}

/** What became of writes of which an earlier run never heard whether they arrived. */
export interface Recovered {
  open: number;
  /** They stand in the target. */
  found: number;
  /** They did not arrive, or are updates, which may be sent twice. */
  again: number;
  /** The target has them more than once. */
  unknown: number;
}
