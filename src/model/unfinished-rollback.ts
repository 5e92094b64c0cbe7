import type { RunRow } from './run-row.ts';

/** Whether this last run is a rollback that did not come to its end: killed, stopped or failed. */
export function isUnfinishedRollback(last: RunRow | null | undefined): last is RunRow {
  return last?.command === 'rollback' && last.outcome !== 'done' && last.outcome !== 'incomplete';
}
