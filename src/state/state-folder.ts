import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder that only its owner can enter and that never reaches a repository: state holds customer text. An existing
 * folder is narrowed to the same rights.
 */
export function prepareFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
  const ignore = join(dir, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n', { mode: 0o600 });
}

/** Creates the file with owner-only rights where there is none; SQLite gives its side files the rights of the database. */
export function prepareFile(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** A key (`acme.haloitsm.com`, `zendesk:acme`) as part of a file name on every system. */
export function fileNamePart(key: string): string {
  return key.replace(/[^A-Za-z0-9._-]/g, '_');
}
