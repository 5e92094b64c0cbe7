import type { RunRow } from '../../model/run-row.ts';

/** The last run that a measurement of this instant (ISO-8601) knows nothing of: a rollback, or one that wrote. Null: it still holds. */
export function outdatedBy(at: string, runs: readonly RunRow[]): RunRow | null {
  const measured = Date.parse(at);
  const isLater = ({ startedAt, endedAt }: RunRow) => Date.parse(endedAt ?? startedAt) > measured;
  return runs.findLast((run) => isLater(run) && hasWritten(run)) ?? null;
}

/** Of a run from before this was counted nobody can tell that it wrote nothing. */
function hasWritten({ command, wrote }: RunRow): boolean {
  return command === 'rollback' || wrote === null || Object.keys(wrote).length > 0;
}
