import type { SourceEntity } from '../../model/entity.ts';
import { type Connection, inList } from './connection.ts';

export function addScope(connection: Connection, entity: SourceEntity, ids: readonly string[]): void {
  connection.transaction(() => {
    for (const id of ids) connection.run('insert or ignore into scope values (?, ?)', entity, id);
  });
}

export function pageScope(connection: Connection, entity: SourceEntity, after: string | null, limit: number): string[] {
  return connection
    .all<{ id: string }>(
      'select id from scope where entity = ? and id > ? order by id limit ?',
      entity,
      after ?? '',
      limit,
    )
    .map((row) => row.id);
}

export function inScope(connection: Connection, entity: SourceEntity, ids: readonly string[]): Set<string> {
  const rows = connection.all<{ id: string }>(
    `select id from scope where entity = ? and id ${inList}`,
    entity,
    JSON.stringify(ids),
  );
  return new Set(rows.map((row) => row.id));
}

export function countScope(connection: Connection, entity: SourceEntity): number {
  return connection.get<{ n: number }>('select count(*) n from scope where entity = ?', entity)?.n ?? 0;
}
