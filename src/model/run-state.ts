import type { Entity } from './entity.ts';
import type { RunRow } from './run-row.ts';
import type { LockHolder } from './state-summary.ts';

/**
 * What became of a run. `incomplete`: it came to its end, but records failed, are unknown or (a rollback's) stayed; `paused`: it
 * stopped by itself and the same command goes on; `interrupted`: somebody stopped it; `killed`: its process is gone and left no end.
 */
export type RunState = 'running' | 'complete' | 'incomplete' | 'paused' | 'interrupted' | 'failed' | 'killed';

/** A run with what became of it. */
export type ToldRun = RunRow & { state: RunState };

/** One line of the list of runs. */
export interface RunLine extends ToldRun {
  /** Null while it runs, and for one that was killed. */
  durationMs: number | null;
  /** Whether a later rollback took back what it created; null: it created nothing, or that was not counted. */
  rolledBack: 'no' | 'partly' | 'yes' | null;
  /** What of the records that it created this state still knows to stand. */
  standing: Partial<Record<Entity, number>>;
}

/** `holder`: who holds the tenant's lock; only the last run can be the one that it is held for. */
export function runState(run: RunRow, { isLast, holder }: { isLast: boolean; holder: LockHolder | null }): RunState {
  if (run.outcome !== null) return run.outcome === 'done' ? 'complete' : run.outcome;
  // Who took the lock after the run began is somebody else; of one on another machine nobody can tell that it is gone.
  const isHeld = holder !== null && holder.alive !== 'no' && holder.owner.since <= run.startedAt;
  return isLast && isHeld ? 'running' : 'killed';
}
