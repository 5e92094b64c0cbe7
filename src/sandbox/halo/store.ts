import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Condition } from './conditions.ts';
import { openDatabase } from './database.ts';

/** A stored record. Properties that start with `$` are the sandbox's own. */
export interface Row {
  id: number;
  [property: string]: unknown;
}

/** Which rows to read. Order is by id unless `order` (an SQL expression list over the same columns) says otherwise. */
export interface Query {
  /** For rows within a parent; 0, the default, for all others. */
  parent?: number;
  /** Soft-deleted rows instead of the living ones. */
  deleted?: boolean;
  where?: Condition[];
  order?: string;
  limit?: number;
  offset?: number;
}

/** Rows of all entities in one SQLite table, and the bytes of files in another. */
export interface Store {
  /** Gives the row the next id of its entity (within its parent, when it has one) and stores it. */
  insert(entity: string, row: Omit<Row, 'id'> & { id?: number }, parent?: number): Row;
  get(entity: string, id: number, options?: { parent?: number; deleted?: boolean }): Row | undefined;
  update(entity: string, row: Row, options?: { parent?: number; deleted?: boolean }): void;
  remove(entity: string, id: number, parent?: number): boolean;
  select(entity: string, query?: Query): Row[];
  count(entity: string, query?: Query): number;
  /** All living rows of a small entity in order of id, kept until one of them is written. Not to be changed. */
  small(entity: string): readonly Readonly<Row>[];
  /** All rows, soft-deleted ones too, in small helpings. */
  all(entity: string): Iterable<Row>;
  entities(): string[];
  /** Runs the work as one transaction; an error undoes it. */
  transaction<T>(work: () => T): T;
  putBlob(sha256: string, bytes: Uint8Array): void;
  getBlob(sha256: string): Uint8Array | undefined;
  clear(): void;
  close(): void;
}

/**
 * Opens a store in memory, or in a file that may already hold rows. `now` stamps each new row (sandbox milliseconds).
 */
export function openStore({ file = ':memory:', now }: { file?: string; now: () => number }): Store {
  const db = openDatabase(file);
  const statements = new Map<string, StatementSync>();
  const counts = new Map<string, Map<string, number>>();
  const sql = (text: string): StatementSync => {
    const ready = statements.get(text) ?? db.prepare(text);
    statements.set(text, ready);
    return ready;
  };
  const small = new Map<string, readonly Row[]>();
  const touched = (entity: string): void => {
    counts.delete(entity);
    small.delete(entity);
  };
  const forget = (): void => {
    counts.clear();
    small.clear();
  };

  function nextId(entity: string, parent: number): number {
    if (parent) {
      const last = sql('SELECT max(id) AS last FROM rows WHERE entity = ? AND parent = ?').get(entity, parent);
      return Number(last?.last ?? 0) + 1;
    }
    const next = sql(
      'INSERT INTO identities VALUES (?, 1) ON CONFLICT (entity) DO UPDATE SET last = last + 1 RETURNING last',
    ).get(entity);
    return Number(next?.last);
  }

  /** The conditions of a query as SQL. The entity is a literal, so that the partial indexes apply. */
  function filter(entity: string, query: Query): { where: string; values: SQLInputValue[] } {
    const parts = [`entity = '${entity}'`, `deleted = ${query.deleted ? 1 : 0}`, 'parent = ?'];
    const values: SQLInputValue[] = [query.parent ?? 0];
    for (const condition of query.where ?? []) {
      parts.push(condition.sql);
      values.push(...condition.values);
    }
    return { where: parts.join(' AND '), values };
  }

  let depth = 0;
  const store: Store = {
    insert(entity, row, parent = 0) {
      const id = row.id ?? nextId(entity, parent);
      if (row.id && !parent)
        sql(
          'INSERT INTO identities VALUES (?, ?) ON CONFLICT (entity) DO UPDATE SET last = max(last, excluded.last)',
        ).run(entity, id);
      const { id: _, ...rest } = row;
      const stored: Row = { id, ...rest };
      sql('INSERT INTO rows (entity, parent, id, written, json) VALUES (?, ?, ?, ?, ?)').run(
        entity,
        parent,
        id,
        now(),
        JSON.stringify(stored),
      );
      touched(entity);
      return stored;
    },
    get(entity, id, { parent = 0, deleted = false } = {}) {
      const found = sql('SELECT json FROM rows WHERE entity = ? AND parent = ? AND id = ? AND deleted <= ?').get(
        entity,
        parent,
        id,
        Number(deleted),
      );
      return found && (JSON.parse(found.json as string) as Row);
    },
    update(entity, row, { parent = 0, deleted = false } = {}) {
      const change = sql('UPDATE rows SET json = ?, deleted = ? WHERE entity = ? AND parent = ? AND id = ?');
      change.run(JSON.stringify(row), Number(deleted), entity, parent, row.id);
      touched(entity);
    },
    remove(entity, id, parent = 0) {
      touched(entity);
      return (
        Number(sql('DELETE FROM rows WHERE entity = ? AND parent = ? AND id = ?').run(entity, parent, id).changes) > 0
      );
    },
    select(entity, query = {}) {
      const { where, values } = filter(entity, query);
      // The inner query walks an index only; bodies are read for the rows of the page alone.
      const order = query.order ?? 'id';
      const page = `SELECT rowid FROM rows WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
      const rows = sql(`SELECT json FROM rows WHERE rowid IN (${page}) ORDER BY ${order}`).all(
        ...values,
        query.limit ?? -1,
        query.offset ?? 0,
      );
      return rows.map((row) => JSON.parse(row.json as string) as Row);
    },
    count(entity, query = {}) {
      const { where, values } = filter(entity, query);
      const known = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, known);
      if (known.size > 1000) known.clear();
      const key = JSON.stringify([where, values]);
      // A condition on the time of writing changes its answer without a write.
      if (!known.has(key) || where.includes('written'))
        known.set(key, Number(sql(`SELECT count(*) AS n FROM rows WHERE ${where}`).get(...values)?.n));
      return known.get(key) as number;
    },
    small(entity) {
      const rows = small.get(entity) ?? store.select(entity);
      small.set(entity, rows);
      return rows;
    },
    *all(entity) {
      let after = 0;
      for (;;) {
        const page = sql('SELECT rowid, json FROM rows WHERE entity = ? AND rowid > ? ORDER BY rowid LIMIT 500').all(
          entity,
          after,
        );
        if (page.length === 0) return;
        for (const row of page) yield JSON.parse(row.json as string) as Row;
        after = Number(page.at(-1)?.rowid);
      }
    },
    entities: () =>
      sql('SELECT DISTINCT entity FROM rows ORDER BY entity')
        .all()
        .map((row) => row.entity as string),
    transaction(work) {
      if (depth > 0) return work();
      db.exec('BEGIN');
      depth++;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        forget();
        throw error;
      } finally {
        depth--;
      }
    },
    putBlob: (sha256, bytes) => void sql('INSERT OR IGNORE INTO blobs VALUES (?, ?)').run(sha256, bytes),
    getBlob: (sha256) => sql('SELECT bytes FROM blobs WHERE sha256 = ?').get(sha256)?.bytes as Uint8Array | undefined,
    clear() {
      db.exec('DELETE FROM rows; DELETE FROM blobs; DELETE FROM identities');
      forget();
    },
    close: () => db.close(),
  };
  return store;
}
