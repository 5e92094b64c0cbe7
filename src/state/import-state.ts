import { rmSync } from 'node:fs';
import type { SQLInputValue } from 'node:sqlite';
import { Failure } from '../model/failure.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import { type CarriedTable, carriedTables } from './carried-tables.ts';
import { exportKind } from './export-state.ts';
import { writeHead } from './head-file.ts';
import type { OpenState } from './open-store.ts';
import { lastSequence } from './sqlite/journal.ts';
import { doubtChildren } from './sqlite/ledger.ts';
import { writeMeta } from './sqlite/meta.ts';
import { stateSchema } from './sqlite/state-schema.ts';
import { createLineReader, unusable } from './state-lines.ts';
import { countOpenWrites } from './summarize-state.ts';

/** The first line of an exported state. */
export interface ExportHeader {
  name: string;
  tenant: string;
  source: string;
  lineage: string;
  serial: number;
  sequence: number;
}

type NumberedLines = AsyncIterable<string>;

/** Reads the first line. Throws Failure `E_STATE_FILE` (exit 4) for a file that is none, or of a newer version. */
export async function readExportHeader(file: string, lines: NumberedLines): Promise<ExportHeader> {
  for await (const text of lines) return parseHeader(file, createLineReader(file)(text, 1));
  throw unusable({ file, line: 1 }, 'the file is empty');
}

/**
 * Replaces the rows of a state by those of a file, all or nothing, and grows its serial; answers how many rows of each table.
 * The state has to be empty, or an older one of the file's own lineage: `E_IMPORT_LINEAGE`, `E_IMPORT_OLDER` (exit 4). The
 * plan, the journal and all that a plan reads anew go. Throws `E_STATE_FILE` for a file that was cut or edited.
 */
export async function importState(
  state: OpenState,
  file: string,
  lines: NumberedLines,
): Promise<Partial<Record<CarriedTable | 'memos', number>>> {
  const { connection, headPath } = state;
  const read = createLineReader(file);
  const counts: Partial<Record<CarriedTable | 'memos', number>> = {};
  let header: ExportHeader | null = null;
  let ended = false;
  let line = 0;
  connection.exec('begin immediate');
  try {
    for await (const text of lines) {
      line += 1;
      if (ended) throw unusable({ file, line }, 'something follows the end');
      const value = read(text, line);
      if (!header) {
        header = parseHeader(file, value);
        refuseForeign(state, header);
        refuseOther(state, header);
        clear(state);
        continue;
      }
      if (value.type === 'end') {
        if (value.lines !== line - 2)
          throw unusable({ file, line }, `${line - 2} rows are here, ${value.lines} were written`);
        ended = true;
        continue;
      }
      const table = insert(state, { file, line }, value);
      counts[table] = (counts[table] ?? 0) + 1;
    }
    if (!header) throw unusable({ file, line: 1 }, 'the file is empty');
    if (!ended) throw unusable({ file, line }, 'the file ends here, before its end was written');
    stamp(state, header);
    // It may have been exported before the last run: what that one wrote stands, and this file does not know it.
    doubtChildren(connection);
    // A head of another lineage would call the new state lost; without one it is begun anew.
    rmSync(headPath, { force: true });
    connection.exec('commit');
  } catch (error) {
    if (connection.database.isTransaction) connection.exec('rollback');
    throw error;
  }
  writeHead(headPath, { lineage: header.lineage, sequence: header.sequence });
  return counts;
}

function parseHeader(file: string, value: JsonObject): ExportHeader {
  const at = { file, line: 1 };
  if (value.type !== exportKind.type) throw unusable(at, 'this is no exported state');
  if (value.version !== exportKind.version || Number(value.format) > stateSchema.steps.length) {
    throw unusable(at, 'a newer deskhaul wrote this file; update this one');
  }
  const { name, tenant, source, lineage, serial, sequence } = value;
  const texts = [name, tenant, source, lineage].every((text) => typeof text === 'string' && text !== '');
  if (!texts || !Number.isSafeInteger(serial) || !Number.isSafeInteger(sequence)) {
    throw unusable(at, 'the header lacks what it has to say');
  }
  return { name, tenant, source, lineage, serial, sequence } as unknown as ExportHeader;
}

function refuseForeign({ head }: OpenState, header: ExportHeader): void {
  for (const what of ['tenant', 'source'] as const) {
    if (header[what] === head[what]) continue;
    throw new Failure({
      code: `E_STATE_${what.toUpperCase()}`,
      message: `The file belongs to the ${what} ${header[what]}, not to ${head[what]}.`,
      hint: 'Nothing was imported. Name the spec that it was exported with.',
      exitCode: 4,
    });
  }
}

function refuseOther({ connection, head }: OpenState, header: ExportHeader): void {
  const known = connection.get<{ n: number }>('select count(*) n from ledger')?.n ?? 0;
  if (known === 0 && countOpenWrites(connection) === 0) return;
  if (header.lineage !== head.lineage) {
    throw new Failure({
      code: 'E_IMPORT_LINEAGE',
      message: `This state knows ${known} records of another history (${head.lineage}) than the file (${header.lineage}); one of them would be forgotten, and its records doubled.`,
      hint: 'Nothing was imported. Move this state away first if it is the wrong one.',
      exitCode: 4,
    });
  }
  const serial = Number(connection.get<{ value: string }>(`select value from meta where key = 'serial'`)?.value);
  if (header.serial >= serial && header.sequence >= lastSequence(connection)) return;
  throw new Failure({
    code: 'E_IMPORT_OLDER',
    message: `The file (serial ${header.serial}, ${header.sequence} writes) is older than this state (serial ${serial}, ${lastSequence(connection)} writes): what was written since would be written again.`,
    hint: 'Nothing was imported. If this state is beyond repair: deskhaul state rebuild --anew reads our markers in the target.',
    exitCode: 4,
  });
}

function clear({ connection }: OpenState): void {
  const planned = ['changes', 'desired', 'existing', 'existing_keys', 'scope', 'findings', 'journal'];
  for (const table of [...Object.keys(carriedTables), ...planned]) connection.run(`delete from ${table}`);
  connection.run(`delete from meta where key = 'plan' or key like 'memo:%'`);
}

function insert(
  { connection }: OpenState,
  at: { file: string; line: number },
  value: JsonObject,
): CarriedTable | 'memos' {
  const { type, row } = value;
  if (!isObject(row)) throw unusable(at, 'this line holds no row');
  if (type === 'memos') {
    writeMeta(connection, String(row.key), String(row.value));
    return type;
  }
  if (typeof type !== 'string' || !(type in carriedTables))
    throw unusable(at, `rows of ${JSON.stringify(type)} are not known`);
  const table = type as CarriedTable;
  const columns = carriedTables[table];
  connection.run(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    ...columns.map((column) => toSql(row[column])),
  );
  return table;
}

function toSql(value: JsonValue | undefined): SQLInputValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function stamp({ connection }: OpenState, { lineage, serial, sequence }: ExportHeader): void {
  writeMeta(connection, 'lineage', lineage);
  writeMeta(connection, 'serial', String(serial + 1));
  writeMeta(connection, 'serial_reason', 'import');
  connection.run(`delete from sqlite_sequence where name = 'journal'`);
  connection.run(`insert into sqlite_sequence (name, seq) values ('journal', ?)`, sequence);
}
