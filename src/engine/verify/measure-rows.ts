import type { MeasuredRow } from '../../model/verify-counts.ts';
import { type VerifyTally, verifyEntities } from './verify-tally.ts';

/**
 * The table of what must arrive: for each entity its records, then what belongs to them in the checklist's words. Rows of which
 * there is nothing are left out.
 */
export function measureRows(tally: VerifyTally): MeasuredRow[] {
  const rows: MeasuredRow[] = [];
  for (const entity of verifyEntities) {
    const counts = tally.entities[entity];
    if (counts.expected === 0) continue;
    rows.push({ row: entity, ...counts, unread: 0 });
    for (const [row, measured] of Object.entries(tally.rows[entity] ?? {})) {
      rows.push({ row: `${entity}: ${row}`, ...measured });
    }
  }
  if (tally.images.expected > 0) rows.push({ row: 'inline images', ...tally.images });
  if (tally.links.expected > 0) rows.push({ row: 'links in bodies', ...tally.links });
  return rows;
}
