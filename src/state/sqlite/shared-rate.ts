import type { RateMemory } from '../../model/services.ts';
import type { Connection } from './connection.ts';

/** What a database of requests says of itself; see `inspectDatabase`. */
export const rateFile = { applicationId: 0x44487275, version: 1 };

/** What a server said of its limit holds for a day: one that was raised since does not say so, only one that was passed. */
const limitHoldsMs = 24 * 60 * 60_000;

/** Makes the tables where there are none; several processes may do so at once. */
export function createRateTables(connection: Connection): void {
  const version = () => connection.get<{ user_version: number }>('pragma user_version')?.user_version;
  if (version() === rateFile.version) return;
  connection.transaction(() => {
    if (version() === rateFile.version) return;
    connection.exec(`
      create table meta (key text primary key, value text not null);
      create table requests (id integer primary key autoincrement, at integer not null);
      create index requests_at on requests (at);
      -- window_ms: the longest window anybody asked about; what is older is nobody's business.
      create table told (
        one integer primary key check (one = 1), requests integer, requests_at integer not null,
        blocked_until integer not null, window_ms integer not null
      );
      insert into told values (1, null, 0, 0, 0);
      pragma application_id = ${rateFile.applicationId};
      pragma user_version = ${rateFile.version};
    `);
  });
}

/**
 * The requests of every process that has this database open, counted together. See RateMemory. That one has arrived is noted
 * with the next one that leaves: until then it counts a little longer, and a commit is saved.
 */
export function sharedRate(connection: Connection): RateMemory {
  const arrived: { id: number; at: number }[] = [];

  function count(from: number): number {
    return connection.get<{ n: number }>('select count(*) n from requests where at > ?', from)?.n ?? 0;
  }

  function tidy(now: number, latest: number, windowMs: number): void {
    for (const { id, at } of arrived.splice(0)) {
      connection.run('update requests set at = ? where id = ? and at > ?', at, id, at);
    }
    const last = connection.get<{ at: number | null }>('select max(at) at from requests')?.at ?? 0;
    // After a clock went back, what lies in the future counts as of now.
    if (last > latest) connection.run('update requests set at = ? where at > ?', latest, latest);
    const longest = connection.get<{ ms: number }>('select window_ms ms from told')?.ms ?? 0;
    if (longest < windowMs) connection.run('update told set window_ms = ?', windowMs);
    connection.run('delete from requests where at <= ?', now - Math.max(longest, windowMs));
  }

  /** Whether so many are not in the window for certain; rows leave in nearly the order of their ids, so that two look-ups tell. */
  function isBelow(most: number): boolean {
    const ends = connection.get<{ first: number | null; last: number | null }>(
      'select (select min(id) from requests) first, (select max(id) from requests) last',
    );
    return ends?.first == null || ends.last == null || ends.last - ends.first + 1 < most;
  }

  return {
    take({ most, windowMs, arrivalMs, now }) {
      return connection.transaction(() => {
        tidy(now, now + arrivalMs, windowMs);
        if (!isBelow(most) && count(now - windowMs) >= most) {
          const nth = connection.get<{ at: number }>(
            'select at from requests order by at desc limit 1 offset ?',
            most - 1,
          );
          return { freeAt: (nth?.at ?? now) + windowMs };
        }
        const added = connection.get<{ id: number }>(
          'insert into requests (at) values (?) returning id',
          now + arrivalMs,
        );
        return { id: added?.id ?? 0 };
      });
    },
    arrived(id, now) {
      arrived.push({ id, at: now });
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
