import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../model/clock.ts';
import { Failure } from '../../model/failure.ts';
import type { LockOwner } from '../../model/lock-owner.ts';
import type { LockHolder } from '../../model/state-summary.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { isAlive, livesWhere } from '../lock-owner.ts';
import { fileNamePart, prepareFile } from '../state-folder.ts';
import { Connection } from './connection.ts';
import { type Inspection, inspectDatabase } from './inspect.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

const lockSchema: Schema = { applicationId: 0x44486c6b, steps: [createTables] };

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('lock')
    .addColumn('one', 'integer', (c) => c.primaryKey().check(sql`one = 1`))
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('heartbeat', 'text', (c) => c.notNull())
    .execute();
}

/**
 * The lock of one tenant: a row in a database of its own, because specs of different names keep different states for the same
 * tenant. Taken over only on the same host, when the owner's process is gone.
 */
export class TenantLock {
  readonly #connection: Connection;
  readonly #path: string;
  readonly #clock: Clock;
  #owner: string | null = null;

  constructor(connection: Connection, path: string, clock: Clock) {
    this.#connection = connection;
    this.#path = path;
    this.#clock = clock;
  }

  /** Throws Failure `E_LOCK_HELD` (exit 4), which names the owner and tells times in `timezone`. */
  take(owner: LockOwner, timezone = 'UTC'): void {
    const text = JSON.stringify(owner);
    this.#connection.transaction(() => {
      const row = this.#row();
      const holder = row ? (JSON.parse(row.owner) as LockOwner) : null;
      if (row && holder && isAlive(holder))
        throw held({ owner: holder, heartbeat: row.heartbeat, path: this.#path, timezone });
      this.#connection.run('insert or replace into lock values (1, ?, ?)', text, this.#now());
    });
    this.#owner = text;
  }

  /** Says that the owner lives. Throws Failure `E_LOCK_LOST` (exit 4) when somebody removed or took the lock. */
  beat(): void {
    this.#connection.transaction(() => {
      if (this.#owner === null || this.#row()?.owner !== this.#owner) throw lost(this.#path);
      this.#connection.run('update lock set heartbeat = ?', this.#now());
    });
  }

  release(): void {
    if (this.#owner === null) return;
    this.#connection.run('delete from lock where owner = ?', this.#owner);
    this.#owner = null;
  }

  close(): void {
    this.release();
    this.#connection.close();
  }

  #row(): { owner: string; heartbeat: string } | undefined {
    return this.#connection.get<{ owner: string; heartbeat: string }>('select owner, heartbeat from lock');
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}

/** Throws Failure `E_LOCK_DAMAGED` (exit 4), and as `inspectDatabase` does. */
export async function openLock(path: string, clock: Clock): Promise<TenantLock> {
  inspectLock(path);
  prepareFile(path);
  const connection = new Connection(path);
  await migrate(connection, lockSchema, () => {});
  return new TenantLock(connection, path, clock);
}

function inspectLock(path: string): Inspection | null {
  try {
    return inspectDatabase(path, { version: lockSchema.steps.length, applicationId: lockSchema.applicationId });
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'E_STATE_DAMAGED') throw cause;
    throw new Failure({
      code: 'E_LOCK_DAMAGED',
      message: `The lock in ${path} is damaged, so nobody can tell who works with this tenant.`,
      hint: 'Make sure that no run does, then delete that file: it holds nothing else.',
      exitCode: 4,
      cause,
    });
  }
}

/** Who holds the tenant, without waiting or changing anything; null: nobody. Throws as `openLock` does. */
export function readLock(path: string): LockHolder | null {
  if (!inspectDatabase(path, { version: lockSchema.steps.length, applicationId: lockSchema.applicationId }))
    return null;
  const connection = new Connection(path, { readOnly: true });
  try {
    const row = connection.get<{ owner: string; heartbeat: string }>('select owner, heartbeat from lock');
    if (!row) return null;
    const owner = JSON.parse(row.owner) as LockOwner;
    return { owner, heartbeat: row.heartbeat, alive: livesWhere(owner) };
  } finally {
    connection.close();
  }
}

/** Who holds a tenant of the states below `stateDir`; null: nobody. Throws as `openLock` does. */
export function readHolder(stateDir: string, tenant: string): LockHolder | null {
  return readLock(join(stateDir, 'locks', `${fileNamePart(tenant)}.db`));
}

/** Takes the lock from this owner; false when somebody else holds it by now. */
export function breakLock(path: string, owner: LockOwner): boolean {
  const connection = new Connection(path);
  try {
    connection.run('delete from lock where owner = ?', JSON.stringify(owner));
    return connection.get('select 1 from lock') === undefined;
  } finally {
    connection.close();
  }
}

function held(options: { owner: LockOwner; heartbeat: string; path: string; timezone: string }): Failure {
  const { owner, heartbeat, path, timezone } = options;
  return new Failure({
    code: 'E_LOCK_HELD',
    message:
      `This tenant is in use by "${owner.command}" (${owner.spec}), process ${owner.pid} on ${owner.host}, ` +
      `since ${formatInstant(owner.since, timezone)}, last seen ${formatInstant(heartbeat, timezone)}.`,
    hint: `Wait for it or stop it. Only if you are sure that it is gone: deskhaul state unlock. (The lock lies in ${path}.)`,
    exitCode: 4,
  });
}

function lost(path: string): Failure {
  return new Failure({
    code: 'E_LOCK_LOST',
    message: `The lock in ${path} is no longer ours: somebody removed it or took it.`,
    hint: 'Make sure that nobody else writes to this tenant, then run the same command again.',
    exitCode: 4,
  });
}
