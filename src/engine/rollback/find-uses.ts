import type { PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { Use } from '../../model/target-reader.ts';
import { findAuthors } from './find-authors.ts';
import { nameOf, type RollbackRun } from './rollback-run.ts';

/** So many uses are looked up in the ledger at once. */
const atOnce = 2000;

/**
 * What of these records somebody else's work hangs on, in words: tickets of a contact or what it wrote in one, contacts of an organization, values of a
 * custom field. What is rolled back itself does not count.
 */
export async function findUses(
  run: RollbackRun,
  entity: PlanEntity,
  rows: readonly LedgerRow[],
): Promise<Map<LedgerRow, string>> {
  const { target, signal } = run.context;
  if (entity === 'customFields' && run.plans) return usedByKept(run, rows);
  const found = new Map<LedgerRow, Map<PlanEntity, number>>();
  let open: { row: LedgerRow; use: Use }[] = [];
  for (const row of rows) {
    const sought = {
      entity,
      targetId: row.targetId ?? '',
      marker: formatMarker(run.context.sourceKey, row.key),
      since: run.since,
    };
    for await (const uses of target.reader.uses?.(sought, signal) ?? []) {
      open.push(...uses.map((use) => ({ row, use })));
      if (open.length < atOnce) continue;
      await count(run, open, found);
      open = [];
    }
  }
  await count(run, open, found);
  const authors = entity === 'contacts' ? await findAuthors(run.context, [...run.keptTickets]) : new Set();
  const wrote = rows.filter(({ key }) => authors.has(key.id));
  return new Map([
    ...wrote.map((row) => [row, 'it wrote in a ticket that will stay in the target'] as const),
    ...[...found].map(([row, counts]) => [row, describe(entity, counts)] as const),
  ]);
}

/** Before anything is deleted every record holds a value: only what stays can keep a field. */
function usedByKept({ kept }: RollbackRun, rows: readonly LedgerRow[]): Map<LedgerRow, string> {
  return new Map(kept.size === 0 ? [] : rows.map((row) => [row, 'records that stay may hold a value of it']));
}

async function count(
  run: RollbackRun,
  open: readonly { row: LedgerRow; use: Use }[],
  found: Map<LedgerRow, Map<PlanEntity, number>>,
): Promise<void> {
  for (const [entity, group] of Map.groupBy(open, ({ use }) => use.entity)) {
    const ids = [...new Set(group.map(({ use }) => use.targetId))];
    const going = await run.going(entity, ids);
    for (const { row, use } of group) {
      if (going.has(use.targetId) && !run.kept.has(nameOf(use))) continue;
      const counts = found.get(row) ?? new Map<PlanEntity, number>();
      found.set(row, counts.set(entity, (counts.get(entity) ?? 0) + 1));
    }
  }
}

function describe(entity: PlanEntity, counts: ReadonlyMap<PlanEntity, number>): string {
  const what = [...counts].map(([name, n]) => `${n} ${n === 1 ? name.replace(/s$/, '') : name}`).join(' and ');
  return entity === 'customFields'
    ? `a value of it stands on ${what} in the target`
    : `it has ${what} that will stay in the target`;
}
