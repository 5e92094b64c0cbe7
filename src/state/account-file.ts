import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../model/json.ts';
import type { SourceAccount } from '../model/source.ts';
import { fileNamePart, prepareFolder } from './state-folder.ts';

/** Remembers beside the snapshot whose it is, for a run that asks the source nothing: `account@<source>.json`. */
export function keepAccount(dir: string, account: SourceAccount): void {
  prepareFolder(dir);
  const path = join(dir, `account@${fileNamePart(account.key)}.json`);
  const text = `${JSON.stringify(account)}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}

/** The accounts of which this folder holds a snapshot; one that cannot be read is left out. */
export function readAccounts(dir: string): SourceAccount[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => /^account@.*\.json$/.test(name))
    .flatMap((name) => parse(readFileSync(join(dir, name), 'utf8')) ?? [])
    .filter(({ key }) => existsSync(join(dir, `snapshot@${fileNamePart(key)}.db`)));
}

function parse(text: string): SourceAccount | null {
  try {
    const value: unknown = JSON.parse(text);
    const isAccount = isObject(value) && typeof value.key === 'string' && Array.isArray(value.supportAddresses);
    return isAccount ? (value as unknown as SourceAccount) : null;
  } catch {
    return null;
  }
}
