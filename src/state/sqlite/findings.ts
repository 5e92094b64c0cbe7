import type { Entity, RecordKey } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import { type Connection, inList } from './connection.ts';

export interface StoredFinding {
  seq: number;
  key: RecordKey;
  finding: Finding;
}

interface FindingRow {
  seq: number;
  entity: Entity;
  id: string;
  body: string;
}

/** The same finding of the same record is kept once, so that a resumed run does not repeat it. */
export function addFindings(connection: Connection, rows: readonly { key: RecordKey; finding: Finding }[]): void {
  connection.transaction(() => {
    for (const { key, finding } of rows) {
      connection.run(
        'insert or ignore into findings (entity, id, code, body) values (?, ?, ?, ?)',
        key.entity,
        key.id,
        finding.code,
        JSON.stringify(finding),
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
  return { seq: row.seq, key: { entity: row.entity, id: row.id }, finding: JSON.parse(row.body) as Finding };
}
