import type { RunRow } from '../../model/run-row.ts';
import type { Connection } from './connection.ts';

interface StoredRun {
  id: string;
  command: RunRow['command'];
  started_at: string;
  ended_at: string | null;
  outcome: RunRow['outcome'];
}

/** Ids name the second in which a run began; of several in one second, or after a clock that went back, the number tells. */
export function beginRun(connection: Connection, command: RunRow['command'], now: number): RunRow {
  return connection.transaction(() => {
    const startedAt = new Date(now).toISOString();
    const number = (connection.get<{ n: number }>('select count(*) n from runs')?.n ?? 0) + 1;
    const id = `${startedAt.slice(0, 19).replace(/[-:]/g, '')}Z-${number}`;
    connection.run('insert into runs (id, command, started_at) values (?, ?, ?)', id, command, startedAt);
    return { id, command, startedAt, endedAt: null, outcome: null };
  });
}

export function endRun(connection: Connection, id: string, outcome: RunRow['outcome'], now: number): void {
  connection.run('update runs set ended_at = ?, outcome = ? where id = ?', new Date(now).toISOString(), outcome, id);
}

/** Oldest first. */
export function listRuns(connection: Connection): RunRow[] {
  return connection
    .all<StoredRun>('select * from runs order by rowid')
    .map(({ id, command, started_at, ended_at, outcome }) => ({
      id,
      command,
      startedAt: started_at,
      endedAt: ended_at,
      outcome,
    }));
}
