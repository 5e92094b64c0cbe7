import type { Change } from '../../model/change.ts';
import type { Desired, DesiredChild, DesiredValue, Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { digestValue } from '../digest-fields.ts';
import { type Naming, nameField } from '../name-field.ts';
import { type LinkTargets, linksAreOpen } from './links-are-open.ts';

export interface PlanRecordInput {
  desired: Desired;
  /** The record's ledger row: what stands, and what was last written there. */
  written: LedgerRow | null;
  /** Ledger rows of its children. */
  children: readonly LedgerRow[];
  /** An equal record that already stands in the target, and how it was found. */
  existing: { targetId: string; reason: string } | null;
  /** Files (`formatKey`) that the source is known to have no more: that they do not stand is no change. Default: none. */
  gone?: ReadonlySet<string>;
  /** What the target calls its properties. Default: their own names. */
  naming?: Naming;
  /** What its links lead to. Default: nothing stands yet, all of it is expected. */
  targets?: LinkTargets;
}

const allExpected: LinkTargets = { ids: new Map(), isExpected: () => true };

/** What is to be done for one record: a pure function of what it should be and what is known to stand. */
export function planRecord(input: PlanRecordInput): Change {
  const { desired, written, children, existing, gone = new Set(), naming = {}, targets = allExpected } = input;
  const change = emptyChange(desired);
  // An explicit match may name another record than the one adopted before.
  if (existing && (!written || (written.kind === 'adopt' && written.targetId !== existing.targetId))) {
    return { ...change, action: 'adopt', targetId: existing.targetId, reason: existing.reason };
  }
  if (!written?.targetId) {
    return {
      ...change,
      action: 'create',
      fields: Object.keys(desired.fields),
      children: { create: desired.children.length, update: 0, unchanged: 0 },
      links: linksAreOpen(desired, null, [], targets),
      desiredDigest: digest(desired),
    };
  }
  // What we did not create we do not change.
  if (written.kind === 'adopt') return { ...change, action: 'unchanged', targetId: written.targetId };
  const fields = changedFields(desired.fields, written.written);
  const { counts: childChanges, left } = compareChildren(desired.children, children, gone);
  const links = linksAreOpen(desired, written, children, targets);
  const complete = written.complete && fields.length === 0 && childChanges.create + childChanges.update === 0;
  const action = complete ? (links ? 'link' : 'unchanged') : 'update';
  return {
    ...change,
    action,
    desiredDigest: action === 'unchanged' ? null : digest(desired),
    targetId: written.targetId,
    fields,
    children: childChanges,
    links,
    reason: complete || written.complete ? null : 'begun earlier, not complete',
    problems: leftStanding(desired, written, left, naming),
  };
}

function emptyChange(desired: Desired): Change {
  return {
    key: { entity: desired.key.entity as PlanEntity, id: desired.key.id },
    action: 'unchanged',
    label: desired.label,
    reason: null,
    targetId: null,
    fields: [],
    children: { create: 0, update: 0, unchanged: 0 },
    links: false,
    problems: [],
    // Of what is written only: a million unchanged records need none.
    desiredDigest: null,
  };
}

function changedFields(fields: Record<string, DesiredValue>, written: Record<string, string>): string[] {
  const changed: string[] = [];
  for (const name in fields) if (digestValue(fields[name] ?? null) !== written[name]) changed.push(name);
  return changed;
}

/**
 * What was written once and is desired no more: a field that left the mapping, a value that the target cannot empty, a comment that
 * it cannot hide. It stays as it is, and is told.
 */
function leftStanding(
  { key: record, fields, links }: Desired,
  { written }: LedgerRow,
  gone: readonly LedgerRow[],
  naming: Naming,
): Problem[] {
  const stays = { kind: 'skipped', severity: 'warning', hint: 'Remove it there if it is not wanted.' } as const;
  // The ledger's own notes are no properties.
  const properties = Object.keys(written).filter(
    (name) => !name.startsWith('$') && !(name in fields) && !(name in links),
  );
  return [
    ...properties.map((field): Problem => {
      const message = `${nameField(naming, record.entity, field)} was written before and has no value now; it stays in the target as it is.`;
      return { ...stays, code: 'W_FIELD_STAYS', message, field };
    }),
    ...[...new Set(gone.map(({ key }) => key.entity))].map((field): Problem => {
      const message = `${field} that were written before are no longer there at the source and cannot be hidden in the target; they stay there as they are.`;
      return { ...stays, code: 'W_CHILD_STAYS', message, field };
    }),
  ];
}

/** Also `left`: rows of children that are desired no more. */
function compareChildren(
  children: readonly DesiredChild[],
  rows: readonly LedgerRow[],
  gone: ReadonlySet<string>,
): { counts: Change['children']; left: readonly LedgerRow[] } {
  const byKey = new Map(rows.map((row) => [formatKey(row.key), row]));
  const met = new Set<LedgerRow>();
  const counts = { create: 0, update: 0, unchanged: 0 };
  for (const { key, fields } of children) {
    const place = formatKey(key);
    const row = byKey.get(place);
    if (row) met.add(row);
    if (!row) counts[gone.has(place) ? 'unchanged' : 'create']++;
    else if (changedFields(fields, row.written).length > 0) counts.update++;
    else counts.unchanged++;
  }
  return { counts, left: met.size === rows.length ? [] : rows.filter((row) => !met.has(row)) };
}
