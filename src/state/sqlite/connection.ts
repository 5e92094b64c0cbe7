import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { explainFault } from '../explain-fault.ts';

export type Row = Record<string, unknown>;

/**
 * One open database with its prepared statements. Everything is synchronous: a transaction begins and ends in one turn of the
 * event loop, so that concurrent callers of an async method never meet inside one. What the disk does to it is thrown as a
 * Failure, see `explainFault`.
 */
export class Connection {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, options: { readOnly?: boolean } = {}) {
    this.path = path;
    try {
      this.database = new DatabaseSync(path, { readOnly: options.readOnly ?? false, timeout: 10_000 });
    } catch (error) {
      throw explainFault(error, path);
    }
  }

  /** Rows of a query, typed by the caller, who wrote the columns. */
  all<T = Row>(sql: string, ...values: SQLInputValue[]): T[] {
    try {
      const statement = this.#prepare(sql);
      statement.setReturnArrays(true);
      const rows = statement.all(...values) as unknown as SQLOutputValue[][];
      if (rows.length === 0) return [];
      const names = statement.columns().map(({ name }) => name);
      return rows.map((row) => named(names, row)) as T[];
    } catch (error) {
      throw explainFault(error, this.path);
    }
  }

  get<T = Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    try {
      const statement = this.#prepare(sql);
      statement.setReturnArrays(false);
      return statement.get(...values) as T | undefined;
    } catch (error) {
      throw explainFault(error, this.path);
    }
  }

  /** Answers how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    try {
      return Number(this.#prepare(sql).run(...values).changes);
    } catch (error) {
      throw explainFault(error, this.path);
    }
  }

  /** Statements without parameters, such as pragmas. */
  exec(sql: string): void {
    try {
      this.database.exec(sql);
    } catch (error) {
      throw explainFault(error, this.path);
    }
  }

  /** All of it or nothing; takes the write lock at once, so that it never fails half-way on another writer. */
  transaction<T>(work: () => T): T {
    this.run('begin immediate');
    try {
      const result = work();
      this.run('commit');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** SQLite's binding takes half as long again to make objects of rows itself. */
function named(names: readonly string[], values: readonly SQLOutputValue[]): Row {
  const row: Row = {};
  for (let i = 0; i < names.length; i += 1) row[names[i] ?? ''] = values[i];
  return row;
}

/** The rows whose column is in a list of any length, as one prepared statement: the list travels as one JSON parameter. */
export const inList = 'in (select value from json_each(?))';
