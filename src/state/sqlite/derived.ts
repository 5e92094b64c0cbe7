import type { SQLInputValue } from 'node:sqlite';
import type { Derived, DerivedKind } from '../../model/derived.ts';
import type { JsonValue } from '../../model/json.ts';
import { type Connection, inList } from './connection.ts';
import { insertAll } from './insert-all.ts';

interface DerivedRow {
  id: string;
  record: string;
  thread: string | null;
  value: string | null;
}

const standing = (as: string) => `records as ${as} indexed by records_digests`;

/** A row holds what it was made from in plain text, so that the database sees by itself which of them still count. */
const basis = `? || ' ' || r.digest || ' ' || ifnull(t.digest, '')`;

/** Standing records with what was derived of them as they stand now; takes `parametersOf` first. */
const select = (join: 'join' | 'left join') =>
  `select r.id, r.digest record, t.digest thread, d.value from ${standing('r')}
     left join ${standing('t')} on ? = 1 and t.entity = 'threads' and t.id = r.id and t.gone = 0
     ${join} derived d on d.kind = ? and d.id = r.id and d.basis = ${basis}
   where r.entity = ? and r.gone = 0`;

function parametersOf(kind: DerivedKind): SQLInputValue[] {
  return [kind.withThread ? 1 : 0, nameOf(kind), kind.setting, kind.entity];
}

export function readDerived(connection: Connection, kind: DerivedKind, ids: readonly string[]): Derived[] {
  const sql = `${select('join')} and r.id ${inList}`;
  return connection.all<DerivedRow>(sql, ...parametersOf(kind), JSON.stringify(ids)).map(toDerived);
}

export function pageDerived(connection: Connection, kind: DerivedKind, after: string | null, limit: number): Derived[] {
  const sql = `${select('left join')} and r.id > ? order by r.id limit ?`;
  return connection.all<DerivedRow>(sql, ...parametersOf(kind), after ?? '', limit).map(toDerived);
}

function toDerived({ id, record, thread, value }: DerivedRow): Derived {
  return { id, digests: [record, thread], value: value === null ? null : (JSON.parse(value) as JsonValue) };
}

export function putDerived(connection: Connection, kind: DerivedKind, rows: readonly Derived[]): void {
  connection.transaction(() => {
    insertAll(
      connection,
      'insert or replace into derived (kind, id, basis, value)',
      rows.map(({ id, digests, value }) => [
        nameOf(kind),
        id,
        `${kind.setting} ${digests[0]} ${digests[1] ?? ''}`,
        JSON.stringify(value),
      ]),
    );
  });
}

function nameOf({ name, entity }: DerivedKind): string {
  return `${name} ${entity}`;
}
