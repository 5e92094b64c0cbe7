import type { RunRow } from '../../model/run-row.ts';
import { isUnfinishedRollback } from '../../model/unfinished-rollback.ts';

/** What a plan is that was applied and then taken back by this last run. */
export function describeTakenBack(rollback: RunRow | null, isRunning: boolean): string {
  if (isRunning) return 'being rolled back';
  return isUnfinishedRollback(rollback) ? 'rolled back in part' : 'rolled back since';
}
