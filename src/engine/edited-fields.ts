import type { Actual } from '../model/actual.ts';
import type { LedgerRow } from '../model/ledger-row.ts';
import { isTheirs } from '../model/standing-mark.ts';
import type { TargetModel } from '../model/target-model.ts';

/** Properties of a record that somebody changed in the target since they were written; without those that were not read. */
export function editedFields(
  { standing = {} }: Pick<LedgerRow, 'standing'>,
  actual: Actual,
  { standingOf }: Pick<TargetModel, 'standingOf'>,
): string[] {
  const now = standingOf?.(actual, Object.keys(standing)) ?? {};
  return Object.entries(standing).flatMap(([name, before]) => {
    const found = now[name];
    return isTheirs(before) || (found !== undefined && found !== before) ? [name] : [];
  });
}
