import type { SourceEntity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { Unreadable } from '../../model/source.ts';
import { type Connection, inList } from './connection.ts';

interface UnreadableRow {
  id: string;
  finding: string;
}

/** To be called inside a transaction, like `forgetUnreadable`. `pull` is the number of the pull that saw it. */
export function putUnreadable(
  connection: Connection,
  entity: SourceEntity,
  { id, finding }: Unreadable,
  pull: number,
): void {
  connection.run(
    'insert or replace into unreadable (entity, id, finding, pull) values (?, ?, ?, ?)',
    entity,
    id,
    JSON.stringify(finding),
    pull,
  );
}

export function forgetUnreadable(connection: Connection, entity: SourceEntity, id: string): void {
  connection.run('delete from unreadable where entity = ? and id = ?', entity, id);
}

export function pageUnreadable(
  connection: Connection,
  entity: SourceEntity,
  after: string | null,
  limit: number,
): Unreadable[] {
  return connection
    .all<UnreadableRow>(
      'select id, finding from unreadable where entity = ? and id > ? order by id limit ?',
      entity,
      after ?? '',
      limit,
    )
    .map(parse);
}

export function listUnreadable(connection: Connection, entity: SourceEntity, ids: readonly string[]): Unreadable[] {
  return connection
    .all<UnreadableRow>(
      `select id, finding from unreadable where entity = ? and id ${inList} order by id`,
      entity,
      JSON.stringify(ids),
    )
    .map(parse);
}

function parse({ id, finding }: UnreadableRow): Unreadable {
  return { id, finding: JSON.parse(finding) as Finding };
}
