import type { Connection } from './connection.ts';

export function readMeta(connection: Connection, key: string): string | null {
  return connection.get<{ value: string }>('select value from meta where key = ?', key)?.value ?? null;
}

export function writeMeta(connection: Connection, key: string, value: string): void {
  connection.run('insert into meta values (?, ?) on conflict (key) do update set value = excluded.value', key, value);
}
