import type { SettledFields } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { Store } from '../../model/store.ts';
import type { Work } from './work.ts';

/**
 * Takes note of what the plan decided not to send (the target has it already, or somebody's own value stays there), so that it
 * counts as written from now on: nothing is sent for it, and the next plan does not ask again.
 */
export async function rememberSettled(store: Pick<Store, 'putLedger'>, works: readonly Work[]): Promise<void> {
  const rows: LedgerRow[] = [];
  for (const work of works) {
    const { desired } = work;
    if (work.row && desired.settled) {
      work.row = withSettled(work.row, desired.settled);
      rows.push(work.row);
    }
    for (const { key, settled } of desired.children) {
      const row = work.children.get(formatKey(key));
      if (!row || !settled) continue;
      const known = withSettled(row, settled);
      work.children.set(formatKey(key), known);
      rows.push(known);
    }
  }
  if (rows.length > 0) await store.putLedger(rows);
}

/** The row with what was decided not to be sent. */
export function withSettled(row: LedgerRow, { written, standing }: SettledFields): LedgerRow {
  return { ...row, written: { ...row.written, ...written }, standing: { ...row.standing, ...standing } };
}
