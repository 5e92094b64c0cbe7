import { existsSync, statSync } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import { Connection } from './connection.ts';

/** What a file says of itself before anything is written to it. */
export interface Inspection {
  version: number;
  meta: Record<string, string>;
}

/** Larger files are not read whole before every run: damage in them is met, and told, where they are read. */
const wholeCheckBytes = 64 * 2 ** 20;

/**
 * Reads a state file without changing a byte of it. Null: there is none, or an empty one.
 * Throws Failure `E_STATE_NEWER` or `E_STATE_DAMAGED`, both exit 4, and what `explainFault` makes of a disk that fails.
 */
export function inspectDatabase(path: string, known: { version: number; applicationId: number }): Inspection | null {
  if (!existsSync(path) || statSync(path).size === 0) return null;
  let connection: Connection | null = null;
  try {
    connection = new Connection(path, { readOnly: true });
    const version = connection.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0;
    const applicationId = connection.get<{ application_id: number }>('pragma application_id')?.application_id ?? 0;
    // A process that died while it made the file leaves one without tables.
    if (applicationId === 0 && !connection.get('select 1 from sqlite_schema')) return null;
    if (applicationId !== known.applicationId) throw damaged(path, 'it is no state file of this kind');
    if (version > known.version) throw newer(path, version, known.version);
    const check = connection.get<{ quick_check: string }>(
      statSync(path).size > wholeCheckBytes ? `pragma quick_check('meta')` : 'pragma quick_check(1)',
    )?.quick_check;
    if (check !== 'ok') throw damaged(path, 'its integrity check fails');
    const rows = connection.all<{ key: string; value: string }>('select key, value from meta');
    return { version, meta: Object.fromEntries(rows.map((row) => [row.key, row.value])) };
  } catch (error) {
    // What SQLite said of the file is told as our own findings are, with what to do about a whole file.
    const said = error instanceof Failure && error.code === 'E_STATE_DAMAGED' ? error.cause : undefined;
    if (error instanceof Failure && said === undefined) throw error;
    const cause = said ?? error;
    throw damaged(path, cause instanceof Error ? cause.message : 'it cannot be read', cause);
  } finally {
    connection?.close();
  }
}

function newer(path: string, found: number, known: number): Failure {
  return new Failure({
    code: 'E_STATE_NEWER',
    message: `${path} was written by a newer deskhaul (format ${found}; this one knows up to ${known}).`,
    hint: 'Update deskhaul; the file was left as it is.',
    exitCode: 4,
  });
}

function damaged(path: string, why: string, cause?: unknown): Failure {
  return new Failure({
    code: 'E_STATE_DAMAGED',
    message: `${path} is damaged: ${why}.`,
    hint: 'Restore it from a backup, or let plan --recover or state rebuild set it aside and rebuild it; the file was left as it is.',
    exitCode: 4,
    cause,
  });
}
