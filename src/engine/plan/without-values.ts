import type { Change, Conflict } from '../../model/change.ts';

/** A change whose conflicts name properties alone: their values are customer text. */
export function withoutValues(change: Change): Change {
  if (!change.conflicts) return change;
  return { ...change, conflicts: change.conflicts.map(hideValues) };
}

export function hideValues(conflict: Conflict): Conflict {
  return { ...conflict, written: null, source: null, target: null };
}
