import type { Derived, DerivedKind } from '../../model/derived.ts';
import type { JsonValue } from '../../model/json.ts';
import { type Connection, inList } from './connection.ts';

interface DerivedRow {
  id: string;
  record: string;
  thread: string | null;
  value: string | null;
}

const standing = (as: string) => `records as ${as} indexed by records_digests`;

/** A row holds what it was made from in plain text, so that the database sees by itself which of them still count. */
const basis = `? || ' ' || r.digest || ' ' || ifnull(t.digest, '')`;

const thread = `left join ${standing('t')} on ? = 1 and t.entity = 'threads' and t.id = r.id and t.gone = 0`;

export function readDerived(connection: Connection, kind: DerivedKind, ids: readonly string[]): Derived[] {
  const rows = connection.all<DerivedRow & { value: string }>(
    `select r.id, r.digest record, t.digest thread, d.value from ${standing('r')} ${thread}
       join derived d on d.kind = ? and d.id = r.id and d.basis = ${basis}
     where r.entity = ? and r.id ${inList} and r.gone = 0`,
    kind.withThread ? 1 : 0,
    nameOf(kind),
    kind.setting,
    kind.entity,
    JSON.stringify(ids),
  );
  return rows.map((row) => ({
    id: row.id,
    digests: [row.record, row.thread],
    value: JSON.parse(row.value) as JsonValue,
  }));
}

export function pageDerived(
  connection: Connection,
  kind: DerivedKind,
  after: string | null,
  limit: number,
): (Derived & { value: JsonValue | null })[] {
  const rows = connection.all<DerivedRow>(
    `select r.id, r.digest record, t.digest thread, d.value from ${standing('r')} ${thread}
       left join derived d on d.kind = ? and d.id = r.id and d.basis = ${basis}
     where r.entity = ? and r.id > ? and r.gone = 0 order by r.id limit ?`,
    kind.withThread ? 1 : 0,
    nameOf(kind),
    kind.setting,
    kind.entity,
    after ?? '',
    limit,
  );
  return rows.map((row) => ({
    id: row.id,
    digests: [row.record, row.thread],
    value: row.value === null ? null : (JSON.parse(row.value) as JsonValue),
  }));
}

export function putDerived(connection: Connection, kind: DerivedKind, rows: readonly Derived[]): void {
  connection.transaction(() => {
    for (const { id, digests, value } of rows) {
      connection.run(
        'insert or replace into derived (kind, id, basis, value) values (?, ?, ?, ?)',
        nameOf(kind),
        id,
        `${kind.setting} ${digests[0]} ${digests[1] ?? ''}`,
        JSON.stringify(value),
      );
    }
  });
}

function nameOf({ name, entity }: DerivedKind): string {
  return `${name} ${entity}`;
}
