import type { SQLInputValue } from 'node:sqlite';
import type { Connection } from './connection.ts';

/** One call for so many rows costs two thirds of a call for each. Of few columns: SQLite takes 32,766 values at once. */
const rowsAtOnce = 100;

/** Inserts rows of equally many values in their order; `into` is all that stands before `values`. */
export function insertAll(connection: Connection, into: string, rows: readonly SQLInputValue[][]): void {
  for (let start = 0; start < rows.length; ) {
    // Two statements whatever the number of rows: hundreds at once, and the rest one by one.
    const size = rows.length - start >= rowsAtOnce ? rowsAtOnce : 1;
    const some = rows.slice(start, start + size);
    const row = `(${(some[0] ?? []).map(() => '?').join(', ')})`;
    connection.run(`${into} values ${some.map(() => row).join(', ')}`, ...some.flat());
    start += size;
  }
}
