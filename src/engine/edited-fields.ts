import type { Actual } from '../model/actual.ts';
import type { LedgerRow } from '../model/ledger-row.ts';
import type { TargetModel } from '../model/target-model.ts';

/** Before the digest of a value that somebody else put there and that was left: it is theirs, whatever comes from the source. */
const theirs = '~';

/** How a value that was read is remembered when it stays although it is not ours. */
export function asTheirs(standing: string): string {
  return `${theirs}${standing}`;
}

/** Whether what stands is not what we wrote, although it was seen and left. */
export function isTheirs(standing: string | undefined): boolean {
  return standing?.startsWith(theirs) ?? false;
}

/** The digest alone, whoever's value it is. */
export function digestOf(standing: string): string {
  return isTheirs(standing) ? standing.slice(theirs.length) : standing;
}

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
