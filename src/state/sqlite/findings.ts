import type { Entity, RecordKey } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { RecordFinding } from '../../model/record-finding.ts';
import { type Connection, inList } from './connection.ts';

type StoredFinding = RecordFinding & { seq: number };

/** A finding as a row keeps it: with the aggregate of its record inside, so that equal findings of two aggregates are two. */
type FindingBody = Finding & { aggregate?: RecordKey };

interface FindingRow {
  seq: number;
  entity: Entity;
  id: string;
  body: string;
}

/** The same finding of the same record is kept once, so that a resumed run does not repeat it. */
export function addFindings(connection: Connection, rows: readonly RecordFinding[]): void {
  connection.transaction(() => {
    for (const { key, aggregate, finding } of rows) {
      connection.run(
        'insert or ignore into findings (entity, id, code, body) values (?, ?, ?, ?)',
        key.entity,
        key.id,
        finding.code,
        JSON.stringify({ ...finding, aggregate } satisfies FindingBody),
      );
    }
  });
}

export function pageFindings(connection: Connection, after: number | null, limit: number): StoredFinding[] {
  return connection
    .all<FindingRow>('select seq, entity, id, body from findings where seq > ? order by seq limit ?', after ?? 0, limit)
    .map(parse);
}

export function findingsOf(connection: Connection, entity: Entity, ids: readonly string[]): StoredFinding[] {
  return connection
    .all<FindingRow>(
      `select seq, entity, id, body from findings where entity = ? and id ${inList} order by seq`,
      entity,
      JSON.stringify(ids),
    )
    .map(parse);
}

function parse(row: FindingRow): StoredFinding {
  const { aggregate, ...finding } = JSON.parse(row.body) as FindingBody;
  return { seq: row.seq, key: { entity: row.entity, id: row.id }, ...(aggregate ? { aggregate } : {}), finding };
}
