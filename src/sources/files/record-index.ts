import { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../../model/finding.ts';
import type { Unreadable } from '../../model/source.ts';

/** Where a record stands: the stream (by its place in the list of all) and its file's record. */
export interface Place {
  stream: number;
  at: number;
}

/**
 * Finds records by id and comments by ticket. Kept in a temporary database on disk, which SQLite removes itself: memory does not
 * grow with the files.
 */
export class RecordIndex {
  readonly #database = new DatabaseSync('');
  readonly #insert;
  readonly #replace;
  readonly #find;
  readonly #insertComment;
  readonly #findComments;
  readonly #insertUnreadable;
  readonly #pageUnreadable;

  constructor() {
    this.#database.exec(`
      PRAGMA journal_mode = OFF;
      CREATE TABLE record (entity TEXT, id TEXT, stream INTEGER, at INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;
      CREATE TABLE comment (ticket TEXT, stream INTEGER, at INTEGER);
      CREATE INDEX comment_ticket ON comment (ticket);
      CREATE TABLE unreadable (id TEXT PRIMARY KEY, finding TEXT) WITHOUT ROWID;
    `);
    this.#insert = this.#database.prepare('INSERT OR IGNORE INTO record VALUES (?, ?, ?, ?)');
    this.#replace = this.#database.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)');
    this.#find = this.#database.prepare('SELECT stream, at FROM record WHERE entity = ? AND id = ?');
    this.#insertComment = this.#database.prepare('INSERT INTO comment VALUES (?, ?, ?)');
    this.#findComments = this.#database.prepare(
      'SELECT DISTINCT stream, at FROM comment WHERE ticket = ? ORDER BY rowid',
    );
    this.#insertUnreadable = this.#database.prepare('INSERT OR IGNORE INTO unreadable VALUES (?, ?)');
    this.#pageUnreadable = this.#database.prepare(
      'SELECT id, finding FROM unreadable WHERE id > ? ORDER BY id LIMIT ?',
    );
  }

  /** The last record of an id counts. Answers whether the id is new. */
  add(entity: string, id: string, { stream, at }: Place): boolean {
    if (this.#insert.run(entity, id, stream, at).changes !== 0) return true;
    this.#replace.run(entity, id, stream, at);
    return false;
  }

  addComment(ticketId: string, { stream, at }: Place): void {
    this.#insertComment.run(ticketId, stream, at);
  }

  /** A comment of which nobody can tell the ticket. */
  addUnreadable({ id, finding }: Unreadable): void {
    this.#insertUnreadable.run(id, JSON.stringify(finding));
  }

  pageUnreadable(after: string, limit: number): Unreadable[] {
    const rows = this.#pageUnreadable.all(after, limit) as { id: string; finding: string }[];
    return rows.map(({ id, finding }) => ({ id, finding: JSON.parse(finding) as Finding }));
  }

  find(entity: string, id: string): Place | null {
    return (this.#find.get(entity, id) as Place | undefined) ?? null;
  }

  findComments(ticketId: string): Place[] {
    return this.#findComments.all(ticketId) as unknown as Place[];
  }

  close(): void {
    this.#database.close();
  }
}
