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
  if (isHtml(value)) return digest({ $html: value.$html, files: value.files.map(identityOf) });
  if (isFile(value)) return digest({ $file: identityOf(value.$file) });
  return digest(value);
}

function identityOf({ id, name, size, contentType }: FileRef) {
  return { id, name, size, contentType };
}
