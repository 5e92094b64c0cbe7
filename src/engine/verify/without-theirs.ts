import type { Desired, DesiredChild } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { isTheirs } from '../../model/standing-mark.ts';
import { type Naming, nameField } from '../name-field.ts';

/** What a record should be, without the properties in which somebody's own value was left in the target: these are as announced. */
export function withoutTheirs(
  desired: Desired,
  row: LedgerRow,
  children: readonly LedgerRow[],
  model: Naming,
): Desired {
  const left = theirs(row);
  const below = new Map(children.map((child) => [formatKey(child.key), theirs(child)]));
  if (left.size === 0 && [...below.values()].every((names) => names.size === 0)) return desired;
  return {
    ...desired,
    fields: leaveOut(desired.fields, left),
    children: desired.children.map((child) => ({
      ...child,
      fields: leaveOut(child.fields, below.get(formatKey(child.key)) ?? new Set()),
    })),
    accepted: [
      ...desired.accepted,
      ...[...left].map((field) => ({
        severity: 'info' as const,
        code: 'W_CONFLICT',
        message: `${nameField(model, desired.key.entity, field)} was changed in the target and at the source: the target's value stays.`,
        field,
      })),
    ],
  };
}

function theirs({ standing = {} }: LedgerRow): Set<string> {
  return new Set(Object.keys(standing).filter((name) => isTheirs(standing[name])));
}

function leaveOut(fields: DesiredChild['fields'], names: ReadonlySet<string>): DesiredChild['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}
