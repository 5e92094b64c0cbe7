import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rows (entity TEXT NOT NULL, parent INTEGER NOT NULL, id INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0, written REAL NOT NULL, json TEXT NOT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS rows_key ON rows (entity, parent, id);
  CREATE INDEX IF NOT EXISTS rows_list ON rows (entity, deleted, parent, id);
  CREATE TABLE IF NOT EXISTS blobs (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS identities (entity TEXT PRIMARY KEY, last INTEGER NOT NULL);`;

const KEYS: Record<string, string[]> = {
  tickets: ['third_party_id', 'third_party_id_string', 'client_id', 'site_id', 'user_id', 'parent_id'],
  users: ['site_id', 'client_id', 'emailaddress'],
  sites: ['client_id'],
  clients: ['name'],
  attachments: ['ticket_id', 'unique_id'],
  relations: ['ticket_id'],
  tags: ['text'],
  outgoing: ['ticket_id'],
  images: ['token'],
};

/** Opens the database of a sandbox, with its tables and indexes. `fold` turns values into lower-case text. */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  // A sandbox that dies loses its rows anyhow, or is reset: nothing is worth a sync.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;');
  db.function('fold', { deterministic: true }, (value) => (value === null ? null : String(value).toLowerCase()));
  db.exec(SCHEMA);
  // The columns of every query are in it too, or the planner takes rows_list and reads every row of the entity.
  for (const [entity, properties] of Object.entries(KEYS))
    for (const property of properties)
      db.exec(
        `CREATE INDEX IF NOT EXISTS ${entity}_${property} ON rows
          (entity, deleted, parent, fold(json ->> '$.${property}'), id) WHERE entity = '${entity}'`,
      );
  return db;
}
