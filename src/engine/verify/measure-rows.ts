import type { MeasuredCounts, MeasuredRow, VerifyEntity } from '../../model/events.ts';
import type { TargetModel } from '../../model/target.ts';
import { noCounts, type VerifyTally, verifyEntities } from './verify-tally.ts';

/**
 * The table of what must arrive: for each entity its records, then what belongs to them in the checklist's words. Rows of which
 * there is nothing are left out.
 */
export function measureRows(tally: VerifyTally, model: Pick<TargetModel, 'rowOf'>): MeasuredRow[] {
  const rows: MeasuredRow[] = [];
  for (const entity of verifyEntities) {
    const counts = tally.entities[entity];
    if (counts.expected === 0) continue;
    rows.push({ row: entity, ...counts, unread: 0 });
    for (const [row, sum] of sumRows(entity, tally, model)) rows.push({ row: `${entity}: ${row}`, ...sum });
  }
  if (tally.images.expected > 0) rows.push({ row: 'inline images', ...tally.images });
  return rows;
}

function sumRows(
  entity: VerifyEntity,
  tally: VerifyTally,
  { rowOf }: Pick<TargetModel, 'rowOf'>,
): ReadonlyMap<string, MeasuredCounts> {
  const rows = new Map<string, MeasuredCounts>();
  for (const [field, counts] of Object.entries(tally.fields[entity] ?? {})) {
    const name = rowOf?.(entity, field) ?? field;
    rows.set(name, addCounts(rows.get(name) ?? noCounts(), counts));
  }
  return rows;
}

export function addCounts(one: MeasuredCounts, other: MeasuredCounts): MeasuredCounts {
  const sum = { ...one };
  for (const name of Object.keys(sum) as (keyof MeasuredCounts)[]) sum[name] += other[name];
  return sum;
}
