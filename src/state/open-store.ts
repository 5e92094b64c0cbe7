import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Clock } from '../model/clock.ts';
import { Failure } from '../model/failure.ts';
import type { StateHead, Store } from '../model/store.ts';
import { readHead, writeHead } from './head-file.ts';
import { inspectOrSetAside, setAside } from './set-aside.ts';
import { Connection } from './sqlite/connection.ts';
import { lastSequence } from './sqlite/journal.ts';
import { openLock } from './sqlite/lock.ts';
import { readMeta, writeMeta } from './sqlite/meta.ts';
import { migrate } from './sqlite/migrate.ts';
import { SqliteStore, type StoreParts } from './sqlite/sqlite-store.ts';
import { stateSchema } from './sqlite/state-schema.ts';
import { fileNamePart, prepareFile, prepareFolder } from './state-folder.ts';

export interface StoreOptions {
  /** The spec's own folder, `.deskhaul/<name>`. */
  dir: string;
  /** Keys of the target tenant and of the source account. */
  tenant: string;
  source: string;
  name: string;
  clock: Clock;
  /** Sets a lost or damaged state aside (renamed, never deleted) and starts a fresh one, to be rebuilt from markers. */
  recover?: boolean;
  /**
   * Where tenants are locked, for all specs together. Default: `locks` beside the specs' folders, so that two specs of one
   * `.deskhaul` meet there.
   */
  locks?: string;
}

/** A state with its parts, for what looks after states: export, import, purge. */
export interface OpenState extends StoreParts {
  store: Store;
}

/**
 * Opens the state of one target tenant, `state@<tenant>.db`, or makes a new one. A missing file is a fresh state: its empty
 * ledger makes the planner look for markers. Throws Failure (exit 4): `E_STATE_NEWER`, `E_STATE_DAMAGED`, `E_STATE_LOST` (older
 * than its head file says: a backup, a copy), `E_STATE_TENANT`, `E_STATE_SOURCE` (made for another tenant or source).
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return (await openState(options)).store;
}

/** As `openStore`. */
export async function openState(options: StoreOptions): Promise<OpenState> {
  const { dir, tenant, clock } = options;
  const locks = options.locks ?? join(dirname(dir), 'locks');
  prepareFolder(dir);
  prepareFolder(locks);
  const { path, headPath } = statePaths(dir, tenant);

  let found = inspectOrSetAside(path, stateSchema, options);
  if (found) refuseForeign(path, found.meta, options);
  if (found && isBehind(path, headPath)) {
    if (!options.recover) throw lost(path);
    setAside(path, clock);
    found = null;
  }
  const connection = await openDatabase(path, options);
  try {
    const head = readStateHead(connection);
    beginHead(headPath, head.lineage, lastSequence(connection));
    const lock = await openLock(join(locks, `${fileNamePart(tenant)}.db`), clock);
    const parts = { connection, lock, clock, head, headPath };
    return { ...parts, store: new SqliteStore(parts) };
  } catch (error) {
    connection.close();
    throw error;
  }
}

export function statePaths(dir: string, tenant: string): { path: string; headPath: string } {
  const stem = join(dir, `state@${fileNamePart(tenant)}`);
  return { path: `${stem}.db`, headPath: `${stem}.head` };
}

function refuseForeign(path: string, meta: Record<string, string>, options: StoreOptions): void {
  for (const what of ['tenant', 'source'] as const) {
    if (meta[what] === options[what]) continue;
    throw new Failure({
      code: `E_STATE_${what.toUpperCase()}`,
      message: `${path} belongs to the ${what} ${meta[what]}, not to ${options[what]}.`,
      hint: `Give the spec another name, or point it at the ${what} it was used with.`,
      exitCode: 4,
    });
  }
}

function isBehind(path: string, headPath: string): boolean {
  const head = readHead(headPath);
  if (head === null) return false;
  const connection = new Connection(path, { readOnly: true });
  try {
    if (head === 'unreadable' || head.lineage !== readMeta(connection, 'lineage')) return true;
    return lastSequence(connection) < head.sequence;
  } finally {
    connection.close();
  }
}

async function openDatabase(path: string, options: StoreOptions): Promise<Connection> {
  prepareFile(path);
  const connection = new Connection(path);
  connection.exec('pragma journal_mode = wal');
  connection.exec('pragma synchronous = full');
  await migrate(connection, stateSchema, () => {
    writeMeta(connection, 'lineage', randomUUID());
    writeMeta(connection, 'serial', '0');
    for (const key of ['tenant', 'source', 'name'] as const) writeMeta(connection, key, options[key]);
  });
  return connection;
}

/** A head of this lineage stays: whoever holds the lock writes it from now on, and only the owner may. */
function beginHead(path: string, lineage: string, sequence: number): void {
  const known = readHead(path);
  if (known === null || known === 'unreadable' || known.lineage !== lineage) writeHead(path, { lineage, sequence });
}

function readStateHead(connection: Connection): StateHead {
  const text = (key: string) => readMeta(connection, key) ?? '';
  return { lineage: text('lineage'), serial: Number(text('serial')), tenant: text('tenant'), source: text('source') };
}

function lost(path: string): Failure {
  return new Failure({
    code: 'E_STATE_LOST',
    message: `${path} is older than what was last written with it: a backup or a copy. Going on with it could double records.`,
    hint: 'Put the right file back, or rebuild it from our markers in the target, which sets this one aside: deskhaul state rebuild (or plan --recover).',
    exitCode: 4,
  });
}
