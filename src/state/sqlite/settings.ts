import type { StoredSetting } from '../../model/muted-setting.ts';
import type { Connection } from './connection.ts';

export function readSettings(connection: Connection): StoredSetting[] {
  return connection
    .all<{ body: string }>('select body from settings order by id')
    .map(({ body }) => JSON.parse(body) as StoredSetting);
}

export function putSettings(connection: Connection, rows: readonly StoredSetting[]): void {
  for (const row of rows) {
    connection.run('insert or replace into settings values (?, ?)', row.id, JSON.stringify(row));
  }
}
