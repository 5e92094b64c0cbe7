import type { IdentityEntity } from '../../model/entity.ts';
import { foldName } from '../../model/fold-name.ts';
import type { IdentityRow } from '../../model/identity-row.ts';
import { type Connection, inList } from './connection.ts';
import { insertAll } from './insert-all.ts';

export function addIdentities(connection: Connection, rows: readonly IdentityRow[]): void {
  connection.transaction(() => {
    insertAll(
      connection,
      'insert or replace into identities (entity, id, email, folded, body)',
      rows.map((row) => [
        row.entity,
        row.id,
        row.email,
        row.name === null ? null : foldName(row.name),
        JSON.stringify(row),
      ]),
    );
  });
}

export function forgetIdentities(connection: Connection, entity: IdentityEntity, ids: readonly string[]): void {
  connection.run(`delete from identities where entity = ? and id ${inList}`, entity, JSON.stringify(ids));
}

export function identities(connection: Connection, entity: IdentityEntity, ids: readonly string[]): IdentityRow[] {
  return connection
    .all<{ body: string }>(
      `select body from identities where entity = ? and id ${inList} order by id`,
      entity,
      JSON.stringify(ids),
    )
    .map(parse);
}

export function pageIdentities(
  connection: Connection,
  entity: IdentityEntity,
  after: string | null,
  limit: number,
): IdentityRow[] {
  return connection
    .all<{ body: string }>(
      'select body from identities where entity = ? and id > ? order by id limit ?',
      entity,
      after ?? '',
      limit,
    )
    .map(parse);
}

/** Of each e-mail the identity with the smallest id, so that the same one leads in every run. */
export function identitiesByEmail(
  connection: Connection,
  entity: IdentityEntity,
  emails: readonly string[],
): IdentityRow[] {
  return connection
    .all<{ body: string }>(
      `select i.body from identities i join
         (select email, min(id) id from identities where entity = ? and email ${inList} group by email) first
         on i.entity = ? and i.id = first.id order by i.id`,
      entity,
      JSON.stringify(emails),
      entity,
    )
    .map(parse);
}

export function identitiesByName(
  connection: Connection,
  entity: IdentityEntity,
  names: readonly string[],
): IdentityRow[] {
  return connection
    .all<{ body: string }>(
      `select body from identities where entity = ? and folded ${inList} order by id`,
      entity,
      JSON.stringify(names.map(foldName)),
    )
    .map(parse);
}

function parse(row: { body: string }): IdentityRow {
  return JSON.parse(row.body) as IdentityRow;
}
