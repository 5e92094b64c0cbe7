import type { SourceEntity } from '../../model/entity.ts';
import type { PullOptions } from '../../model/snapshot.ts';
import type { Page } from '../../model/source.ts';
import type { Connection } from './connection.ts';
import { readMeta, writeMeta } from './meta.ts';

/*
 * Which pull a snapshot is in, how far it has come, and where the next one may begin. All of it is to be called inside a
 * transaction.
 */

/** Number of the present pull, or of the last one. */
export function pullNumber(connection: Connection): number {
  return Number(readMeta(connection, 'pull') ?? '0');
}

/** Deltas completed since everything was pulled. */
export function countDeltas(connection: Connection): number {
  return Number(readMeta(connection, 'deltas') ?? '0');
}

export function listWatermarks(connection: Connection): Map<SourceEntity, string> {
  const rows = connection.all<{ entity: SourceEntity; watermark: string }>('select entity, watermark from watermarks');
  return new Map(rows.map(({ entity, watermark }) => [entity, watermark]));
}

/** See `Snapshot.beginPull`. */
export function beginPull(
  connection: Connection,
  { full = false, settings = '', version = '' }: PullOptions,
): { number: number; resumed: boolean } {
  const number = pullNumber(connection);
  const inAnotherWay = noteReading(connection, settings, version);
  const mustBeFull = full || inAnotherWay;
  if (readMeta(connection, 'pulling') === 'yes' && !inAnotherWay && !(mustBeFull && isDelta(connection))) {
    return { number, resumed: true };
  }
  writeMeta(connection, 'pull', String(number + 1));
  writeMeta(connection, 'pulling', 'yes');
  connection.run('delete from cursors');
  if (!mustBeFull) {
    connection.run('insert into cursors (entity, done, since) select entity, 0, watermark from watermarks');
  }
  return { number: number + 1, resumed: false };
}

/** Keeps where the next page begins. A pull's watermark is that of its first page. */
export function keepPlace(connection: Connection, entity: SourceEntity, page: Page<SourceEntity>): void {
  const { cursor, done, watermark, partial } = page;
  connection.run(
    `insert into cursors (entity, cursor, done, watermark, partial) values (?, ?, ?, ?, ?)
       on conflict (entity) do update set cursor = excluded.cursor, done = excluded.done,
         watermark = coalesce(watermark, excluded.watermark), partial = max(partial, excluded.partial)`,
    entity,
    cursor,
    done ? 1 : 0,
    watermark ?? null,
    partial ? 1 : 0,
  );
}

/** The watermarks of a pull count from the moment it is complete. */
export function endPull(connection: Connection): void {
  writeMeta(connection, 'deltas', String(isDelta(connection) ? countDeltas(connection) + 1 : 0));
  writeMeta(connection, 'pulling', 'no');
  connection.run('delete from watermarks where entity in (select entity from cursors where done = 1)');
  connection.run(
    `insert into watermarks (entity, watermark)
       select entity, watermark from cursors where done = 1 and watermark is not null`,
  );
}

function isDelta(connection: Connection): boolean {
  return connection.get('select 1 from cursors where since is not null limit 1') !== undefined;
}

/** Whether the source is read otherwise than at the last pull. What a connector reads otherwise, it reads so in threads as well. */
function noteReading(connection: Connection, settings: string, version: string): boolean {
  const before = { settings: readMeta(connection, 'settings'), version: readMeta(connection, 'version') };
  writeMeta(connection, 'settings', settings);
  writeMeta(connection, 'version', version);
  if (before.version !== null && before.version !== version) {
    connection.run(`update records set version = '' where entity = 'threads'`);
  }
  return (
    (before.settings !== null && before.settings !== settings) ||
    (before.version !== null && before.version !== version)
  );
}
