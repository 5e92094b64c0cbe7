import type { Change } from '../../model/change.ts';
import type { PlanEntity, RecordKey } from '../../model/entity.ts';
import type { ChangeQuery, ChangeResult, StoredChange } from '../../model/stored-plan.ts';
import type { Connection } from './connection.ts';

/** What a phase has to do, and what of it is still open: a failed change is settled until the next plan; an unknown one is looked for first. */
const due = {
  write: `action in ('create', 'adopt', 'update')`,
  link: `links = 1 and (action in ('link', 'unchanged') or write_result = 'done')`,
} as const;

const unsettled = {
  write: `(write_result is null or write_result = 'unknown')`,
  link: `(link_result is null or link_result = 'unknown')`,
} as const;

interface ChangeRow {
  seq: number;
  body: string;
  input_digest: string | null;
  write_result: ChangeResult | null;
  link_result: ChangeResult | null;
  message: string | null;
}

export function pageChanges(
  connection: Connection,
  query: ChangeQuery,
  after: string | null,
  limit: number,
): StoredChange[] {
  // A few records are found one by one: all of their entity in order may be a million.
  const from = query.ids
    ? '(select value from json_each(?)) wanted cross join changes on id = wanted.value'
    : 'changes';
  return connection
    .all<ChangeRow>(
      `select seq, body, input_digest, write_result, link_result, message from ${from}
       where entity = ? and seq > ? ${query.open ? `and ${due[query.open]} and ${unsettled[query.open]}` : ''}
       order by seq limit ?`,
      ...(query.ids ? [JSON.stringify(query.ids)] : []),
      query.entity,
      after === null ? 0 : Number(after),
      limit,
    )
    .map((row) => ({
      cursor: String(row.seq),
      change: JSON.parse(row.body) as Change,
      inputDigest: row.input_digest,
      result: worse(row.write_result, row.link_result),
      message: row.message,
    }));
}

/** From an index alone, however much the changes hold. */
export function countPhase(
  connection: Connection,
  entity: PlanEntity,
  { phase, since }: { phase: 'write' | 'link'; since: string | null },
): { total: number; open: number } {
  const row = connection.get<{ total: number; open: number | null }>(
    `select count(*) total, sum(${unsettled[phase]}) open from changes indexed by changes_results
     where entity = ? and ${due[phase]} ${since === null ? '' : 'and seq > ?'}`,
    entity,
    ...(since === null ? [] : [Number(since)]),
  );
  return { total: row?.total ?? 0, open: row?.open ?? 0 };
}

export interface ChangeSettlement {
  key: RecordKey;
  phase: 'write' | 'link';
  result: ChangeResult;
  message: string | null;
}

/** A desired body has served when both phases are done; one of a failed change stays for whoever asks why. */
export function settleChanges(connection: Connection, results: readonly ChangeSettlement[]): void {
  connection.transaction(() => {
    for (const { key, phase, result, message } of results) {
      connection.run(
        `update changes set ${phase}_result = ?, message = ? where entity = ? and id = ?`,
        result,
        message,
        key.entity,
        key.id,
      );
      connection.run(
        `delete from desired where digest = (select desired_digest from changes where entity = ? and id = ?
           and (write_result = 'done' or action in ('link', 'unchanged')) and (links = 0 or link_result = 'done'))`,
        key.entity,
        key.id,
      );
    }
  });
}

export function reopenChanges(connection: Connection, keys: readonly RecordKey[]): void {
  connection.transaction(() => {
    for (const { entity, id } of keys) {
      connection.run(
        `update changes set write_result = null, message = null where entity = ? and id = ? and write_result = 'failed'`,
        entity,
        id,
      );
      connection.run(
        `update changes set link_result = null, message = null where entity = ? and id = ? and link_result = 'failed'`,
        entity,
        id,
      );
    }
  });
}

/** Records whose links were written, all but those that led nowhere: the ledger keeps these open. */
export function countOpenLinks(connection: Connection): number {
  const row = connection.get<{ n: number }>(
    `select count(*) n from changes join ledger
       on ledger.entity = changes.entity and ledger.id = changes.id and ledger.aggregate_id = ''
     where links = 1 and link_result = 'done' and ledger.input_digest is null`,
  );
  return row?.n ?? 0;
}

/** The write phase's result, unless the link phase came to something worse. */
function worse(write: ChangeResult | null, link: ChangeResult | null): ChangeResult | null {
  return link === 'failed' || link === 'unknown' ? link : (write ?? link);
}
