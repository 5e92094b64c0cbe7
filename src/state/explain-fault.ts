import { Failure } from '../model/failure.ts';

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html; extended ones keep them in their low byte. */
const sqlite = {
  perm: 3,
  busy: 5,
  locked: 6,
  readonly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};
/** `SQLITE_IOERR_SHMSIZE`: the write-ahead log's index could not grow; a full disk in nearly every case. */
const indexCannotGrow = 10 | (19 << 8);

/**
 * What the disk or SQLite said, as a Failure about this file of the state: `E_STATE_FULL`, `E_STATE_READONLY`, `E_STATE_IO`
 * (exit 1), `E_STATE_DAMAGED`, `E_STATE_BUSY` (exit 4). Anything else is handed back as it is.
 */
export function explainFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const fault =
    'errcode' in error ? faultOfSqlite(Number(error.errcode)) : 'code' in error ? faultOfFile(error.code) : null;
  if (fault === null) return error;
  const { message, hint, exitCode } = texts[fault];
  const said = error.message === '' ? '' : ` (${error.message})`;
  return new Failure({ code: fault, message: `${message(path)}${said}.`, hint, exitCode, cause: error });
}

type Fault = 'E_STATE_FULL' | 'E_STATE_READONLY' | 'E_STATE_IO' | 'E_STATE_DAMAGED' | 'E_STATE_BUSY';

function faultOfSqlite(code: number): Fault | null {
  if (code === indexCannotGrow) return 'E_STATE_FULL';
  switch (code & 0xff) {
    case sqlite.full:
      return 'E_STATE_FULL';
    case sqlite.readonly:
    case sqlite.perm:
    case sqlite.cannotOpen:
      return 'E_STATE_READONLY';
    case sqlite.io:
      return 'E_STATE_IO';
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return 'E_STATE_DAMAGED';
    case sqlite.busy:
    case sqlite.locked:
      return 'E_STATE_BUSY';
    default:
      return null;
  }
}

function faultOfFile(code: unknown): Fault | null {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'E_STATE_FULL';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'E_STATE_READONLY';
  if (code === 'EIO' || code === 'EFBIG') return 'E_STATE_IO';
  return null;
}

const again = 'then run the same command again: nothing was sent that the state does not know of.';

const texts: Record<Fault, { message: (path: string) => string; hint: string; exitCode: 1 | 4 }> = {
  E_STATE_FULL: {
    message: (path) => `There is no room left on the disk for ${path}`,
    hint: `Make room, ${again}`,
    exitCode: 1,
  },
  E_STATE_READONLY: {
    message: (path) => `${path} cannot be opened for writing`,
    hint: `Make it and its folder writable, or name another with --state, ${again}`,
    exitCode: 1,
  },
  E_STATE_IO: {
    message: (path) => `The disk failed under ${path}`,
    hint: `See to the disk (its size limits, its health), ${again}`,
    exitCode: 1,
  },
  E_STATE_DAMAGED: {
    message: (path) => `${path} is damaged`,
    hint: 'Restore it from a backup, or set it aside and rebuild it from our markers in the target: deskhaul state rebuild.',
    exitCode: 4,
  },
  E_STATE_BUSY: {
    message: (path) => `${path} is held by another program`,
    hint: `See what has it open (a backup, a viewer), ${again}`,
    exitCode: 4,
  },
};
