import { Failure } from '../../model/failure.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import type { Connection } from './connection.ts';

/** The intents of one batch, without their files and siblings. To be called inside a transaction. */
export function addIntents(connection: Connection, intents: readonly Intent[], at: string): void {
  for (const { fields, file: _bytes, siblings: _known, ...body } of intents) {
    connection.run(
      'insert into journal (id, at, body, fields) values (?, ?, ?, ?)',
      body.id,
      at,
      JSON.stringify(body),
      JSON.stringify(fields),
    );
  }
}

/** What the head file remembers. */
export function lastSequence(connection: Connection): number {
  return connection.get<{ seq: number }>(`select seq from sqlite_sequence where name = 'journal'`)?.seq ?? 0;
}

/** To be called inside a transaction, with the ledger rows that follow. */
export function closeIntents(connection: Connection, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const settled = outcome.kind !== 'unknown';
    const known = connection.run(
      `update journal set outcome = ?, code = ?, message = ?${settled ? ', fields = null' : ''} where id = ?`,
      outcome.kind,
      outcome.kind === 'rejected' ? outcome.code : null,
      outcome.kind === 'done' ? null : outcome.message,
      outcome.intent.id,
    );
    if (known === 0) throw unintended(outcome.intent.id);
  }
}

/** Oldest first, since ids ascend in time. Files are never journalled. */
export function openIntents(connection: Connection, limit: number, after: string | null): Intent[] {
  return connection
    .all<{ at: string; body: string; fields: string | null }>(
      `select at, body, fields from journal where (outcome is null or outcome = 'unknown') and id > ? order by id limit ?`,
      after ?? '',
      limit,
    )
    .map((row) => ({
      ...(JSON.parse(row.body) as Omit<Intent, 'fields' | 'file' | 'siblings'>),
      at: row.at,
      fields: row.fields === null ? {} : (JSON.parse(row.fields) as Intent['fields']),
      file: null,
    }));
}

function unintended(id: string): Failure {
  return new Failure({
    code: 'E_NO_INTENT',
    message: `An outcome came for ${id}, which was never intended.`,
    hint: 'This is a fault of deskhaul; please report it.',
  });
}
