import type { SourceEntity } from '../../model/entity.ts';
import { type Connection, inList } from './connection.ts';
import { insertAll } from './insert-all.ts';

export function addScope(
  connection: Connection,
  entity: SourceEntity,
  ids: readonly string[],
  ranks?: ReadonlyMap<string, number>,
): void {
  connection.transaction(() => {
    insertAll(
      connection,
      'insert or ignore into scope (entity, id, rank)',
      ids.map((id) => [entity, id, ranks?.get(id) ?? 0]),
    );
  });
}

export function pageScope(connection: Connection, entity: SourceEntity, after: string | null, limit: number): string[] {
  const [rank, id] = after === null ? [Number.MIN_SAFE_INTEGER, ''] : [rankOf(connection, entity, after), after];
  return connection
    .all<{ id: string }>(
      'select id from scope where entity = ? and (rank, id) > (?, ?) order by rank, id limit ?',
      entity,
      rank,
      id,
      limit,
    )
    .map((row) => row.id);
}

function rankOf(connection: Connection, entity: SourceEntity, id: string): number {
  return connection.get<{ rank: number }>('select rank from scope where entity = ? and id = ?', entity, id)?.rank ?? 0;
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
