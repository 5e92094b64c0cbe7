import type { Entity, RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { type Connection, inList } from './connection.ts';

interface StoredRow {
  entity: Entity;
  id: string;
  aggregate_entity: Entity | '';
  aggregate_id: string;
  target_id: string | null;
  kind: LedgerRow['kind'];
  written: string;
  input_digest: string | null;
  complete: number;
  linked: number;
  url: string | null;
  run: string | null;
  standing: string | null;
  doubtful: number | null;
}

export function ledgerRows(connection: Connection, entity: Entity, ids: readonly string[]): LedgerRow[] {
  return connection
    .all<StoredRow>(`select * from ledger where entity = ? and id ${inList} order by id`, entity, JSON.stringify(ids))
    .map(parse);
}

export function settledRows(
  connection: Connection,
  entity: Entity,
  ids: readonly string[],
): Map<string, { targetId: string | null; inputDigest: string }> {
  const rows = connection.all<{ id: string; target_id: string | null; input_digest: string }>(
    `select id, target_id, input_digest from ledger indexed by ledger_settled
     where entity = ? and id ${inList} and aggregate_id = '' and complete = 1 and linked = 1 and input_digest is not null`,
    entity,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.id, { targetId: row.target_id, inputDigest: row.input_digest }]));
}

export function pageLedgerOutside(
  connection: Connection,
  entity: Entity,
  after: string | null,
  limit: number,
): string[] {
  return connection
    .all<{ id: string }>(
      `select id from ledger where entity = ? and id > ? and aggregate_id = ''
         and not exists (select 1 from scope where scope.entity = ledger.entity and scope.id = ledger.id)
       order by id limit ?`,
      entity,
      after ?? '',
      limit,
    )
    .map(({ id }) => id);
}

export function pageLedger(connection: Connection, entity: Entity, after: string | null, limit: number): LedgerRow[] {
  return connection
    .all<StoredRow>('select * from ledger where entity = ? and id > ? order by id limit ?', entity, after ?? '', limit)
    .map(parse);
}

export function childRows(connection: Connection, aggregates: readonly RecordKey[]): LedgerRow[] {
  const byEntity = Map.groupBy(aggregates, (key) => key.entity);
  return [...byEntity].flatMap(([entity, keys]) =>
    connection
      .all<StoredRow>(
        `select * from ledger where aggregate_entity = ? and aggregate_id <> '' and aggregate_id ${inList}
         order by aggregate_id, entity, id`,
        entity,
        JSON.stringify(keys.map((key) => key.id)),
      )
      .map(parse),
  );
}

/** One look through the entity's rows: nobody asks this of single records. */
export function rowsByTarget(connection: Connection, entity: Entity, targetIds: readonly string[]): LedgerRow[] {
  return connection
    .all<StoredRow>(
      `select * from ledger where entity = ? and target_id ${inList} order by id`,
      entity,
      JSON.stringify(targetIds),
    )
    .map(parse);
}

export function countLedger(connection: Connection, entity: Entity): number {
  return connection.get<{ n: number }>('select count(*) n from ledger where entity = ?', entity)?.n ?? 0;
}

/** The highest number by which the target names a record of this entity, read from the index of them; null without any. */
export function newestTarget(connection: Connection, entity: Entity): string | null {
  const row = connection.get<{ target_id: string }>(
    `select target_id from ledger indexed by ledger_newest where entity = ? and aggregate_entity = '' and target_id is not null
     order by cast(target_id as integer) desc limit 1`,
    entity,
  );
  return row?.target_id ?? null;
}

/** Of what is known of these children may stand that are not: they are looked for before they are written. */
export function doubtChildren(connection: Connection): void {
  connection.run(
    `update ledger set doubtful = 1
     where entity in ('tickets', 'articles') and aggregate_id = '' and kind = 'create' and target_id is not null`,
  );
}

/** To be called inside a transaction. Children go with their aggregate. */
export function forgetLedgerRows(connection: Connection, keys: readonly RecordKey[]): void {
  for (const { entity, id } of keys) {
    connection.run(`delete from ledger where entity = ? and id = ? and aggregate_id = ''`, entity, id);
  }
  forgetChildRows(connection, keys);
}

/** To be called inside a transaction. */
export function forgetChildRows(connection: Connection, aggregates: readonly RecordKey[]): void {
  for (const { entity, id } of aggregates) {
    connection.run('delete from ledger where aggregate_entity = ? and aggregate_id = ?', entity, id);
  }
}

/**
 * To be called inside a transaction. `run`: to which new rows belong; a known row stays with its own. Answers which records were
 * adopted just now.
 */
export function putLedgerRows(connection: Connection, rows: readonly LedgerRow[], run: string | null): RecordKey[] {
  const adopted = rows.filter(({ key, kind }) => kind === 'adopt' && !isKnown(connection, key)).map(({ key }) => key);
  for (const row of rows) {
    connection.run(
      `insert into ledger (entity, id, aggregate_entity, aggregate_id, target_id, kind, written, input_digest, complete, linked,
         url, run, standing, doubtful)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict do update set target_id = excluded.target_id, kind = excluded.kind, written = excluded.written,
         input_digest = excluded.input_digest, complete = excluded.complete, linked = excluded.linked, url = excluded.url,
         standing = excluded.standing, doubtful = excluded.doubtful`,
      row.key.entity,
      row.key.id,
      row.aggregate?.entity ?? '',
      row.aggregate?.id ?? '',
      row.targetId,
      row.kind,
      JSON.stringify(row.written),
      row.inputDigest,
      row.complete ? 1 : 0,
      row.linked ? 1 : 0,
      row.url,
      row.run ?? run,
      row.standing ? JSON.stringify(row.standing) : null,
      row.doubtful ? 1 : null,
    );
  }
  return adopted;
}

/** Children are never adopted. */
function isKnown(connection: Connection, { entity, id }: RecordKey): boolean {
  const sql = `select 1 from ledger where entity = ? and id = ? and aggregate_entity = '' and aggregate_id = ''`;
  return connection.get(sql, entity, id) !== undefined;
}

function parse(row: StoredRow): LedgerRow {
  return {
    key: { entity: row.entity, id: row.id },
    aggregate: row.aggregate_entity === '' ? null : { entity: row.aggregate_entity, id: row.aggregate_id },
    targetId: row.target_id,
    kind: row.kind,
    written: JSON.parse(row.written) as Record<string, string>,
    inputDigest: row.input_digest,
    complete: row.complete === 1,
    linked: row.linked === 1,
    url: row.url,
    ...(row.run === null ? {} : { run: row.run }),
    ...(row.doubtful === 1 ? { doubtful: true } : {}),
    ...(row.standing === null ? {} : { standing: JSON.parse(row.standing) as Record<string, string> }),
  };
}
