import type { Actual } from '../../model/actual.ts';
import type { Conflict } from '../../model/change.ts';
import type { DesiredChild } from '../../model/desired.ts';
import type { Entity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { asTheirs } from '../../model/standing-mark.ts';
import type { TargetIds } from '../apply/resolve-references.ts';
import { bodyLinkStates } from '../bodies/link-states.ts';
import type { RunContext } from '../context.ts';
import { digestValue } from '../digest-fields.ts';
import { plainFields } from '../plain-fields.ts';
import { decideFields } from './decide-fields.ts';
import { describeConflict } from './describe-conflict.ts';

/** One record, or one of its children, with what it was, should be and is. */
interface Place {
  key: { entity: Entity; id: string };
  /** Before the names of its properties: `comments/12.`. */
  prefix: string;
  place: Pick<DesiredChild, 'fields'>;
  resolved: Pick<DesiredChild, 'fields'>;
  row: LedgerRow;
  actual: Actual;
  ids: TargetIds;
}

export interface Settled {
  /** Properties that are not sent. */
  left: string[];
  /** What the ledger is to remember of them. */
  written: Record<string, string>;
  standing: Record<string, string>;
  conflicts: Conflict[];
}

/**
 * Decides by three values what becomes of the `changed` properties of one record or child: what was last written, what it comes to
 * now, what stands. What `run.onConflict` keeps, and what stands as it should already, is not sent.
 */
export function settlePlace(context: RunContext, at: Place, changed: readonly string[]): Settled {
  const { model, migration } = context;
  const { key, place, resolved, row, actual, ids } = at;
  const standing = row.standing ?? {};
  const next = model.standing?.(key.entity, plainFields(resolved.fields)) ?? {};
  const now = model.standingOf?.(actual, Object.keys(standing)) ?? {};
  const together = model.together?.[key.entity] ?? [];
  const { same, clash } = decideFields({ changed, standing, next, now, together });
  const keeps = migration.run.onConflict !== 'overwrite';
  const left = [...same, ...(keeps ? clash : [])];
  const values = Object.fromEntries(left.map((name) => [name, place.fields[name] ?? null]));
  return {
    left,
    written: {
      ...Object.fromEntries(left.map((name) => [name, digestValue(values[name] ?? null)])),
      ...bodyLinkStates(values, ids),
    },
    standing: Object.fromEntries(
      left.map((name) => [name, same.includes(name) ? (now[name] ?? '') : asTheirs(now[name] ?? '')]),
    ),
    conflicts: clash.map((name) => describeConflict(context, { ...at, name, before: standing[name] })),
  };
}
