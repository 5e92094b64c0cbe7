import type { Actual } from '../../model/actual.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { parseMarker } from '../../model/marker.ts';
import { digestOf } from '../../model/standing-mark.ts';
import type { RunContext } from '../context.ts';
import { editedFields } from '../edited-fields.ts';

/** What people did inside a record of ours. */
export interface Additions {
  /** Messages and files that are none of ours. */
  count: number;
  /** Our comments that somebody changed: `comments/5512`. */
  edited: string[];
}

/**
 * Tells our comments and files from those that others added. Where the target does not show our key on them, a comment is ours
 * if it has the very text of one of ours, and so many files are ours as we wrote.
 */
export function findAdditions(
  { model, sourceKey }: Pick<RunContext, 'model' | 'sourceKey'>,
  { children }: Actual,
  rows: readonly LedgerRow[],
): Additions {
  const open = new Map(rows.map((row) => [formatKey(row.key), row]));
  const result: Additions = { count: 0, edited: [] };
  const unmarked: Actual[] = [];
  for (const child of children ?? []) {
    const key = child.marker === null ? null : parseMarker(sourceKey, child.marker);
    if (key === null) {
      unmarked.push(child);
      continue;
    }
    const row = take(open, key);
    if (row && editedFields(row, child, model).length > 0) result.edited.push(formatKey(key));
  }
  for (const child of unmarked) {
    const alike = [...open.values()].find((row) => row.key.entity === child.entity && isAlike(row, child, model));
    if (alike) open.delete(formatKey(alike.key));
    else result.count += 1;
  }
  return result;
}

function take(open: Map<string, LedgerRow>, key: RecordKey): LedgerRow | null {
  const name = formatKey(key);
  const row = open.get(name) ?? null;
  open.delete(name);
  return row;
}

function isAlike({ standing = {} }: LedgerRow, child: Actual, { standingOf }: RunContext['model']): boolean {
  const now = standingOf?.(child, Object.keys(standing)) ?? {};
  return Object.entries(standing).every(([name, before]) => now[name] === digestOf(before));
}
