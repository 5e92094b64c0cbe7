import type { Change, PlanHeader } from './change.ts';
import type { PlanEntity } from './entity.ts';

/** The plan of the state, whether it is complete, and how far apply has come. */
export interface CurrentPlan {
  header: PlanHeader;
  finished: boolean;
  started: boolean;
  applied: boolean;
  /** The cursor after which the changes lie that a retry put into an applied plan; absent where it was made whole. */
  amendedSince?: string;
  /** A retry within a half-applied plan: its changes lie after this cursor, and are written before the rest of the plan. */
  retry?: { since: string; finished: boolean; started: boolean };
}

/** Counts per action, as summaries print them. */
export type ActionCounts = Record<Change['action'], number>;

/** The same for what came of them; `pending`: not written yet, `linking`: written, and its links are to follow. */
export type ResultCounts = Record<Change['action'] | 'failed' | 'unknown' | 'pending' | 'linking', number>;

export interface ChangeQuery {
  entity: PlanEntity;
  /** Only changes that apply has not yet finished: for the first phase or for the link phase. */
  open?: 'write' | 'link';
  /** Only changes of these records. */
  ids?: readonly string[];
}

export interface StoredChange {
  /** Order within the plan; what `after` continues from (as text). */
  cursor: string;
  change: Change;
  inputDigest: string | null;
  result: ChangeResult | null;
  message: string | null;
}

export type ChangeResult = 'done' | 'failed' | 'unknown';
