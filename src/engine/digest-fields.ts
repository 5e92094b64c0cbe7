import { type DesiredValue, isFile, isHtml } from '../model/desired.ts';
import { digest } from '../model/digest.ts';
import type { FileRef } from '../model/records.ts';

/**
 * Property name to digest of its symbolic value: what the ledger keeps as `written` and the planner compares. A reference
 * counts by what it refers to, a file by what it is; the address a file was last seen at does not count, since it may change
 * with every pull.
 */
export function digestFields(fields: Record<string, DesiredValue>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, digestValue(value)]));
}

export function digestValue(value: DesiredValue): string {
  if (typeof value !== 'object' || value === null) return digestPlain(value);
  if (isHtml(value)) return digest({ $html: value.$html, files: value.files.map(identityOf) });
  if (isFile(value)) return digest({ $file: identityOf(value.$file) });
  return digest(value);
}

function identityOf({ id, name, size, contentType }: FileRef) {
  return { id, name, size, contentType };
}

/** Statuses, ids, names and flags are the same on one record after the other. */
const known = new Map<string | number | boolean | null, string>();
const most = 10_000;
const longest = 80;

function digestPlain(value: string | number | boolean | null): string {
  if (typeof value === 'string' && value.length > longest) return digest(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const made = digest(value);
  known.set(value, made);
  return made;
}
