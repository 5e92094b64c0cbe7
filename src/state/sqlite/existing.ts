import type { PlanEntity } from '../../model/entity.ts';
import type { Existing } from '../../model/existing.ts';
import { foldName } from '../../model/fold-name.ts';
import { type Connection, inList } from './connection.ts';

export function clearExisting(connection: Connection, entity: PlanEntity): void {
  connection.transaction(() => {
    connection.run('delete from existing where entity = ?', entity);
    connection.run('delete from existing_keys where entity = ?', entity);
  });
}

/** A row that is already there is replaced, with its keys. */
export function addExisting(connection: Connection, entity: PlanEntity, rows: readonly Existing[]): void {
  connection.transaction(() => {
    for (const row of rows) {
      const before = connection.get<{ body: string }>(
        'select body from existing where entity = ? and id = ?',
        entity,
        row.id,
      );
      for (const key of before ? parse(before).keys : []) {
        connection.run('delete from existing_keys where entity = ? and key = ? and id = ?', entity, key, row.id);
      }
      connection.run(
        'insert or replace into existing (entity, id, marker, folded, body) values (?, ?, ?, ?, ?)',
        entity,
        row.id,
        row.marker,
        foldName(row.name),
        JSON.stringify(row),
      );
      for (const key of row.keys) {
        connection.run('insert or ignore into existing_keys values (?, ?, ?)', entity, key, row.id);
      }
    }
  });
}

/** The range of a prefix, so that the index on the marker is used whatever characters the prefix holds. */
export function pageMarked(
  connection: Connection,
  entity: PlanEntity,
  prefix: string,
  after: string | null,
  limit: number,
): Existing[] {
  return connection
    .all<{ body: string }>(
      `select body from existing where entity = ? and marker >= ? and marker < ? and marker > ?
       order by marker, id limit ?`,
      entity,
      prefix,
      `${prefix}\u{10FFFF}`,
      after ?? '',
      limit,
    )
    .map(parse);
}

export function existingByName(connection: Connection, entity: PlanEntity, names: readonly string[]): Existing[] {
  return connection
    .all<{ body: string }>(
      `select body from existing where entity = ? and folded ${inList} order by id`,
      entity,
      JSON.stringify(names.map(foldName)),
    )
    .map(parse);
}

export function existingById(connection: Connection, entity: PlanEntity, ids: readonly string[]): Existing[] {
  return connection
    .all<{ body: string }>(
      `select body from existing where entity = ? and id ${inList} order by id`,
      entity,
      JSON.stringify(ids),
    )
    .map(parse);
}

export function existingByKey(connection: Connection, entity: PlanEntity, keys: readonly string[]): Existing[] {
  return connection
    .all<{ body: string }>(
      `select body from existing where entity = ? and id in
         (select id from existing_keys where entity = ? and key ${inList}) order by id`,
      entity,
      entity,
      JSON.stringify(keys),
    )
    .map(parse);
}

function parse(row: { body: string }): Existing {
  return JSON.parse(row.body) as Existing;
}
