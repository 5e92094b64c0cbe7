import type { SQLInputValue } from 'node:sqlite';
import type { Connection } from './connection.ts';

/** One call for so many rows costs two thirds of a call for each. Of few columns: SQLite takes 32,766 values at once. */
const rowsAtOnce = 100;

/** Inserts rows of equally many values in their order; `into` is all that stands before `values`. */
export function insertAll(connection: Connection, into: string, rows: readonly SQLInputValue[][]): void {
  const row = `(${(rows[0] ?? []).map(() => '?').join(', ')})`;
  const statement = (size: number) => `${into} values ${Array(size).fill(row).join(', ')}`;
  // Two statements whatever the number of rows: hundreds at once, and the rest one by one.
  const [many, one] = [statement(rowsAtOnce), statement(1)];
  for (let start = 0; start < rows.length; ) {
    const isFull = rows.length - start >= rowsAtOnce;
    const some = rows.slice(start, start + (isFull ? rowsAtOnce : 1));
    connection.run(isFull ? many : one, ...some.flat());
    start += some.length;
  }
}
