import { Failure } from '../model/failure.ts';
import type { IdentityRow } from '../model/identity-row.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { type CarriedTable, carriedTables, leftMemos } from './carried-tables.ts';
import type { OpenState } from './open-store.ts';
import type { Connection } from './sqlite/connection.ts';
import { lastSequence } from './sqlite/journal.ts';
import { stateSchema } from './sqlite/state-schema.ts';
import { createLineWriter } from './state-lines.ts';
import { countOpenWrites } from './summarize-state.ts';

/** Version of the file, and what its first line calls it. */
export const exportKind = { type: 'deskhaul_state', version: 1 } as const;

/**
 * The state as lines of JSON: a header, the rows of `carriedTables`, and an end that says how many there were; each line sums up
 * all before it. One moment of the state, however long it takes to read. Throws Failure `E_STATE_OPEN_WRITES` while the outcome
 * of a write is unknown: what it was about to send is customer text and stays here, and without it nobody could look for it.
 */
export async function* exportState({ connection, store }: OpenState, name: string): AsyncGenerator<string> {
  const head = await store.head();
  const write = createLineWriter();
  connection.exec('begin');
  try {
    const open = countOpenWrites(connection);
    if (open > 0) throw openWrites(open);
    const sequence = lastSequence(connection);
    yield write({ ...exportKind, format: stateSchema.steps.length, name, ...head, sequence });
    let lines = 0;
    for (const [table, row] of carriedRows(connection)) {
      lines += 1;
      yield write({ type: table, row });
    }
    yield write({ type: 'end', lines });
  } finally {
    if (connection.database.isTransaction) connection.exec('rollback');
  }
}

function* carriedRows(connection: Connection): Generator<[CarriedTable | 'memos', JsonObject]> {
  for (const { key, value } of connection.all<{ key: string; value: string }>(
    `select key, value from meta where key like 'memo:%' order by key`,
  )) {
    if (!leftMemos.includes(key)) yield ['memos', { key, value }];
  }
  for (const [table, columns] of Object.entries(carriedTables) as [CarriedTable, readonly string[]][]) {
    const rows = connection.database.prepare(`select ${columns.join(', ')} from ${table}`).iterate();
    for (const row of rows as Iterable<Record<string, JsonValue>>) {
      yield [table, table === 'identities' ? { ...row, body: withoutPerson(String(row.body)) } : { ...row }];
    }
  }
}

function withoutPerson(body: string): string {
  const row: IdentityRow = { ...(JSON.parse(body) as IdentityRow), name: null, email: null, reason: '' };
  return JSON.stringify(row);
}

function openWrites(open: number): Failure {
  return new Failure({
    code: 'E_STATE_OPEN_WRITES',
    message: `The outcome of ${open === 1 ? 'one write' : `${open} writes`} is not known yet; another state could send them again.`,
    hint: 'Run apply: it looks for them in the target. What it cannot settle, state show names; state forget gives it up.',
    exitCode: 4,
  });
}
