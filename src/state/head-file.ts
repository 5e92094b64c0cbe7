import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { explainFault } from './explain-fault.ts';

/** The last journal sequence that was committed, kept beside the database. */
export interface Head {
  lineage: string;
  sequence: number;
}

/** Null when there is none; `unreadable` when there is one that says nothing. */
export function readHead(path: string): Head | 'unreadable' | null {
  if (!existsSync(path)) return null;
  const match = /^(\S+) (\d+)\n$/.exec(readFileSync(path, 'utf8'));
  return match?.[1] && match[2] ? { lineage: match[1], sequence: Number(match[2]) } : 'unreadable';
}

/**
 * Written beside and renamed, so that a crash leaves the old one or the new one, both of which are true. Beside under a name of
 * this process: two may open a new state at once, and the lock refuses one of them only later. Throws Failure, see `explainFault`.
 */
export function writeHead(path: string, head: Head): void {
  try {
    writeBeside(path, head);
  } catch (error) {
    throw explainFault(error, path);
  }
}

function writeBeside(path: string, head: Head): void {
  const beside = `${path}.${process.pid}.new`;
  const file = openSync(beside, 'w', 0o600);
  try {
    writeFileSync(file, `${head.lineage} ${head.sequence}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}
