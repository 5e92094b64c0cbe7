import { type Kysely, sql } from 'kysely';
import type { RateMemory } from '../../model/services.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

export const rateSchema: Schema = { applicationId: 0x44487274, steps: [createTables] };

/** What a server said of its limit holds for a day: one that was raised since does not say so, only one that was passed. */
const limitHoldsMs = 24 * 60 * 60_000;
/** Requests are kept for the longest window in use, and for no less than this. */
const leastKeptMs = 60 * 60_000;

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('requests')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('requests_at').on('requests').column('at').execute();
  await db.schema
    .createTable('told')
    .addColumn('one', 'integer', (c) => c.primaryKey().check(sql`one = 1`))
    .addColumn('requests', 'integer')
    .addColumn('requests_at', 'integer', (c) => c.notNull())
    .addColumn('blocked_until', 'integer', (c) => c.notNull())
    .execute();
  await sql`insert into told values (1, null, 0, 0)`.execute(db);
}

/** The requests of every process that has this database open, counted together. See RateMemory. */
export function sharedRate(connection: Connection): RateMemory {
  const count = (from: number) =>
    connection.get<{ n: number }>('select count(*) n from requests where at > ?', from)?.n ?? 0;

  return {
    take({ most, windowMs, arrivalMs, now }) {
      return connection.transaction(() => {
        // After a clock went back, what lies in the future counts as of now.
        const latest = now + arrivalMs;
        connection.run('update requests set at = ? where at > ?', latest, latest);
        if (count(now - windowMs) >= most) {
          const nth = connection.get<{ at: number }>(
            'select at from requests order by at desc limit 1 offset ?',
            most - 1,
          );
          return { freeAt: (nth?.at ?? now) + windowMs };
        }
        connection.run('delete from requests where at <= ?', now - Math.max(windowMs, leastKeptMs));
        connection.run('insert into requests (at) values (?)', latest);
        return { id: connection.get<{ id: number }>('select last_insert_rowid() id')?.id ?? 0 };
      });
    },
    arrived(id, now) {
      connection.run('update requests set at = ? where id = ? and at > ?', now, id, now);
    },
    inWindow: (windowMs, now) => count(now - windowMs),
    told(now) {
      const row = connection.get<{ requests: number | null; requests_at: number; blocked_until: number }>(
        'select requests, requests_at, blocked_until from told',
      );
      const holds = row !== undefined && Math.abs(now - row.requests_at) < limitHoldsMs;
      return { limit: holds ? row.requests : null, blockedUntil: row?.blocked_until ?? 0 };
    },
    tell({ limit, blockedUntil }, now) {
      if (limit !== undefined) connection.run('update told set requests = ?, requests_at = ?', limit, now);
      if (blockedUntil !== undefined) {
        connection.run(
          'update told set blocked_until = ? where blocked_until < ?',
          Math.ceil(blockedUntil),
          blockedUntil,
        );
      }
    },
  };
}
