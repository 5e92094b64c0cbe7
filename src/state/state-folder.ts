import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { explainFault } from './explain-fault.ts';

/**
 * Makes a folder that only its owner can enter and that never reaches a repository: state holds customer text. An existing
 * folder is narrowed to the same rights. Throws Failure `E_STATE_FOLDER`.
 */
export function prepareFolder(dir: string): void {
  try {
    makeFolders(dir);
    chmodSync(dir, 0o700);
    const ignore = join(dir, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n', { mode: 0o600 });
  } catch (cause) {
    throw new Failure({
      code: 'E_STATE_FOLDER',
      message: `The state cannot be kept in ${dir}: ${cause instanceof Error ? cause.message : cause}.`,
      hint: 'Give --state (or DESKHAUL_STATE) a folder that you may write to.',
      cause,
    });
  }
}

/** Each missing folder once, from the top: `recursive` tries for ever where a file system makes none (`/proc`). */
function makeFolders(dir: string): void {
  if (existsSync(dir)) return;
  if (dirname(dir) !== dir) makeFolders(dirname(dir));
  try {
    mkdirSync(dir, { mode: 0o700 });
  } catch (error) {
    // Another run made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Creates the file with owner-only rights where there is none; SQLite gives its side files the rights of the database. Throws
 * Failure, see `explainFault`.
 */
export function prepareFile(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    throw explainFault(error, path);
  }
}

/** A key (`acme.haloitsm.com`, `zendesk:acme`) as part of a file name on every system. */
export function fileNamePart(key: string): string {
  return key.replace(/[^A-Za-z0-9._-]/g, '_');
}
