/**
 * Rows in the order of their last change. A table may hold its rows or make each one when it is asked for; either way
 * `at(i)` always gives an equal row.
 */
export interface Table<Row> {
  readonly count: number;
  /** The row at an index below `count`. */
  at(index: number): Row;
  /** The id of the row at an index, without making the row. */
  idAt(index: number): number;
  /** Index of the row with this id, or -1. */
  indexOf(id: number): number;
  /** Epoch seconds of the row's last change; never falls as the index grows. */
  stampAt(index: number): number;
  /** Whether the row at an index is a deleted one, without making the row. Absent: only the row itself tells. */
  isDeletedAt?(index: number): boolean;
}

/** A table of rows that are all there, ordered by `stamp` (epoch seconds), then by id. */
export function listTable<Row>(rows: Row[], id: (row: Row) => number, stamp: (row: Row) => number): Table<Row> {
  const ordered = rows
    .map((row) => ({ row, id: id(row), stamp: stamp(row) }))
    .sort((a, b) => a.stamp - b.stamp || a.id - b.id);
  const indexes = new Map(ordered.map((entry, index) => [entry.id, index]));
  const entry = (index: number) => {
    const found = ordered[index];
    if (!found) throw new RangeError(`No row ${index} in a table of ${ordered.length}`);
    return found;
  };
  return {
    count: ordered.length,
    at: (index) => entry(index).row,
    idAt: (index) => entry(index).id,
    indexOf: (wanted) => indexes.get(wanted) ?? -1,
    stampAt: (index) => entry(index).stamp,
  };
}
