import type { Entity, RecordKey } from '../../model/entity.ts';
import type { Outcome } from '../../model/intent.ts';
import type { RunRow, Wrote } from '../../model/run-row.ts';
import type { Connection } from './connection.ts';

interface StoredRun {
  id: string;
  command: RunRow['command'];
  started_at: string;
  ended_at: string | null;
  outcome: RunRow['outcome'];
  code: string | null;
  wrote: string | null;
}

/** Ids name the second in which a run began; of several in one second, or after a clock that went back, the number tells. */
export function beginRun(connection: Connection, command: RunRow['command'], now: number): RunRow {
  return connection.transaction(() => {
    const startedAt = new Date(now).toISOString();
    const number = (connection.get<{ n: number }>('select count(*) n from runs')?.n ?? 0) + 1;
    const id = `${startedAt.slice(0, 19).replace(/[-:]/g, '')}Z-${number}`;
    connection.run(`insert into runs (id, command, started_at, wrote) values (?, ?, ?, '{}')`, id, command, startedAt);
    return { id, command, startedAt, endedAt: null, outcome: null, code: null, wrote: {} };
  });
}

export function endRun(
  connection: Connection,
  id: string,
  { outcome, code, now }: { outcome: RunRow['outcome']; code: string | null; now: number },
): void {
  connection.run(
    'update runs set ended_at = ?, outcome = ?, code = ? where id = ?',
    new Date(now).toISOString(),
    outcome,
    code,
    id,
  );
}

/** Oldest first. */
export function listRuns(connection: Connection): RunRow[] {
  return connection.all<StoredRun>('select * from runs order by rowid').map(parse);
}

export function lastRun(connection: Connection): RunRow | null {
  const row = connection.get<StoredRun>('select * from runs order by rowid desc limit 1');
  return row ? parse(row) : null;
}

/** One look through the ledger. */
export function countCreated(connection: Connection): Map<string, Partial<Record<Entity, number>>> {
  const counts = new Map<string, Partial<Record<Entity, number>>>();
  for (const { run, entity, n } of connection.all<{ run: string; entity: Entity; n: number }>(
    `select run, entity, count(*) n from ledger where kind = 'create' and run is not null group by run, entity`,
  )) {
    counts.set(run, { ...counts.get(run), [entity]: n });
  }
  return counts;
}

/**
 * Adds to what the run is known to have written; to be called inside the transaction that writes it, after its ledger rows.
 * Updates of what this very run brought, or updated before, do not count again.
 */
export function countWritten(
  connection: Connection,
  run: string,
  { outcomes, adopted }: { outcomes: readonly Outcome[]; adopted: readonly RecordKey[] },
): void {
  const added: Wrote = {};
  const add = ({ entity }: RecordKey, what: keyof NonNullable<Wrote[Entity]>, n = 1) => {
    if (n > 0) added[entity] = { ...added[entity], [what]: (added[entity]?.[what] ?? 0) + n };
  };
  for (const key of adopted) add(key, 'adopted');
  for (const { kind, intent } of outcomes) {
    if (kind !== 'done') continue;
    if (intent.operation === 'create') add(intent.key, 'created');
    if (intent.operation === 'delete') add(intent.key, 'deleted');
    if (intent.operation === 'update') add(intent.key, 'updated', noteUpdate(connection, run, intent));
  }
  if (Object.keys(added).length > 0) addWrote(connection, run, added);
}

/** 1 when the record was brought by an earlier run, and not updated by this one before. */
function noteUpdate(connection: Connection, run: string, { key, aggregate }: Outcome['intent']): number {
  return connection.run(
    `update ledger set updated_run = ? where entity = ? and id = ? and aggregate_entity = ? and aggregate_id = ?
       and run is not ? and updated_run is not ?`,
    run,
    key.entity,
    key.id,
    aggregate?.entity ?? '',
    aggregate?.id ?? '',
    run,
    run,
  );
}

function addWrote(connection: Connection, run: string, added: Wrote): void {
  const row = connection.get<{ wrote: string | null }>('select wrote from runs where id = ?', run);
  const wrote = JSON.parse(row?.wrote ?? '{}') as Wrote;
  for (const [entity, counts] of Object.entries(added) as [Entity, NonNullable<Wrote[Entity]>][]) {
    const known = { ...wrote[entity] };
    for (const [what, n] of Object.entries(counts) as [keyof typeof known, number][])
      known[what] = (known[what] ?? 0) + n;
    wrote[entity] = known;
  }
  connection.run('update runs set wrote = ? where id = ?', JSON.stringify(wrote), run);
}

function parse({ id, command, started_at, ended_at, outcome, code, wrote }: StoredRun): RunRow {
  return {
    id,
    command,
    startedAt: started_at,
    endedAt: ended_at,
    outcome,
    code,
    wrote: wrote === null ? null : (JSON.parse(wrote) as Wrote),
  };
}
