import type { Desired, DesiredValue } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { bodiesAmong, danglingTargets, openBodies, openRelations } from '../apply/open-links.ts';
import type { TargetIds } from '../apply/resolve-references.ts';
import { digestValue } from '../digest-fields.ts';

/** What is known of the records that links lead to. */
export interface LinkTargets {
  /** Those that stand. */
  ids: TargetIds;
  /** Whether one that does not stand will, once this plan is applied. */
  isExpected(key: RecordKey): boolean;
}

/** Whether the second phase has something to write for a record: links that can be written now, or once this plan is applied. */
export function linksAreOpen(
  { fields, links, children }: Desired,
  written: LedgerRow | null,
  rows: readonly LedgerRow[],
  targets: LinkTargets,
): boolean {
  if (isOpen(fields, links, written, targets)) return true;
  const byKey = new Map(rows.map((row) => [formatKey(row.key), row]));
  return children.some((child) => isOpen(child.fields, {}, byKey.get(formatKey(child.key)) ?? null, targets));
}

function isOpen(
  fields: Record<string, DesiredValue>,
  links: Record<string, DesiredValue>,
  row: LedgerRow | null,
  { ids, isExpected }: LinkTargets,
): boolean {
  const written = row?.written ?? {};
  const unwritten = Object.entries(links).filter(([name, value]) => written[name] !== digestValue(value));
  const waiting = { ...bodiesAmong(fields), ...Object.fromEntries(unwritten) };
  const awaited = danglingTargets(waiting, ids).some(({ key }) => isExpected(key));
  // Bodies that are yet to be written lead to whatever stands then.
  const bodies = row ? openBodies(fields, written, ids) : {};
  const relations = openRelations(links, written, ids);
  return awaited || Object.keys(bodies).length + Object.keys(relations).length > 0;
}
