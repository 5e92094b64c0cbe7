import type { Derived } from '../../model/derived.ts';
import type { JsonValue } from '../../model/json.ts';
import { type Connection, inList } from './connection.ts';

export function readDerived(connection: Connection, kind: string, ids: readonly string[]): Map<string, Derived> {
  const rows = connection.all<{ id: string; basis: string; value: string }>(
    `select id, basis, value from derived where kind = ? and id ${inList}`,
    kind,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, basis, value }) => [id, { id, basis, value: JSON.parse(value) as JsonValue }]));
}

export function putDerived(connection: Connection, kind: string, rows: readonly Derived[]): void {
  connection.transaction(() => {
    for (const { id, basis, value } of rows) {
      connection.run('insert or replace into derived values (?, ?, ?, ?)', kind, id, basis, JSON.stringify(value));
    }
  });
}
