import type { Actual } from '../../model/actual.ts';
import type { Change, Conflict } from '../../model/change.ts';
import type { Desired, DesiredChild } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { changedFields } from '../apply/changed-fields.ts';
import { readTargetIds, type TargetIds } from '../apply/resolve-references.ts';
import type { RunContext } from '../context.ts';
import { resolveDesired } from '../resolve-desired.ts';
import { conflictFinding, conflictProblem } from './describe-conflict.ts';
import type { PlanEntry } from './plan-writer.ts';
import { readUpdated } from './read-updated.ts';
import { type Settled, settlePlace } from './settle-place.ts';

/** Ledger rows of a record and of its children. */
export interface KnownRows {
  row: LedgerRow | null;
  children: readonly LedgerRow[];
}

/** An update with what is known of the record. */
export interface Update {
  entry: PlanEntry;
  desired: Desired;
  row: LedgerRow;
  /** Properties that changed at the source and of which it is known what stood. */
  fields: string[];
  /** The same of its children. */
  children: { child: DesiredChild; row: LedgerRow; fields: string[] }[];
}

/**
 * Looks at what the planned updates would write over: a property that somebody changed in the target since we wrote it is left,
 * overwritten or makes the record fail, as `run.onConflict` says; one that is there already need not be sent. Reads from the
 * target only what is to be updated.
 */
export async function settleConflicts(
  context: RunContext,
  entries: readonly PlanEntry[],
  rowsOf: (id: string) => KnownRows,
): Promise<PlanEntry[]> {
  const updates = context.model.standingOf ? entries.flatMap((entry) => updateOf(entry, rowsOf) ?? []) : [];
  if (updates.length === 0) return [...entries];
  const actuals = await readUpdated(context, updates);
  const ids = await readTargetIds(
    context,
    updates.flatMap(({ desired }) => [desired.fields, ...desired.children.map(({ fields }) => fields)]),
  );
  const settled = new Map(
    updates.flatMap((update): [PlanEntry, PlanEntry][] => {
      const actual = actuals.get(update.row.targetId ?? '');
      return actual ? [[update.entry, settle(context, update, actual, ids)]] : [];
    }),
  );
  return entries.map((entry) => settled.get(entry) ?? entry);
}

/** Null for what writes over nothing that we know of: creations, new comments, records without a note of what stood. */
function updateOf(entry: PlanEntry, rowsOf: (id: string) => KnownRows): Update | null {
  const { change, desired } = entry;
  if (change.action !== 'update' || !desired) return null;
  const { row, children } = rowsOf(change.key.id);
  if (!row?.targetId || row.kind !== 'create') return null;
  const fields = change.fields.filter((name) => row.standing?.[name] !== undefined);
  const known = new Map(children.map((child) => [formatKey(child.key), child]));
  const below =
    change.children.update === 0
      ? []
      : desired.children.flatMap((child) => {
          const own = known.get(formatKey(child.key));
          const changed = own ? Object.keys(changedFields(child.fields, own.written).fields) : [];
          const compared = changed.filter((name) => own?.standing?.[name] !== undefined);
          return own && compared.length > 0 ? [{ child, row: own, fields: compared }] : [];
        });
  return fields.length + below.length > 0 ? { entry, desired, row, fields, children: below } : null;
}

function settle(context: RunContext, update: Update, actual: Actual, ids: TargetIds): PlanEntry {
  const { entry, desired, row } = update;
  const { change } = entry;
  const resolved = resolveDesired(desired, ids, context);
  const found = new Map(context.model.match?.(resolved, actual).pairs.map((pair) => [formatKey(pair.key), pair.found]));
  const own = settlePlace(
    context,
    { key: desired.key, prefix: '', place: desired, resolved, row, actual, ids },
    update.fields,
  );
  const below = new Map(
    update.children.flatMap(({ child, row: childRow, fields }) => {
      const name = formatKey(child.key);
      const at = found.get(name);
      const to = resolved.children.find(({ key }) => formatKey(key) === name);
      if (!at || !to) return [];
      const place = { key: child.key, prefix: `${name}.`, place: child, resolved: to, row: childRow, actual: at, ids };
      return [[name, settlePlace(context, place, fields)] as const];
    }),
  );
  const all = [own, ...below.values()];
  const conflicts = all.flatMap((each) => each.conflicts);
  if (all.every((each) => each.left.length === 0) && conflicts.length === 0) return entry;
  const [first] = conflicts;
  if (first && context.migration.run.onConflict === 'fail') {
    const problems = [
      ...change.problems,
      ...conflicts.map((each) => conflictProblem(each, { key: desired.key, model: context.model })),
    ];
    return { ...entry, change: { ...change, action: 'fail', desiredDigest: null, problems, conflicts }, desired: null };
  }
  const wanted: Desired = {
    ...desired,
    ...noteOf(own),
    children: desired.children.map((child) => ({ ...child, ...noteOf(below.get(formatKey(child.key))) })),
    accepted: [
      ...desired.accepted,
      ...conflicts.map((each) => conflictFinding(each, { key: desired.key, model: context.model })),
    ],
  };
  return { ...entry, change: reduced(change, wanted, { own, below, update, conflicts }), desired: wanted };
}

/** The change without what is not sent. It stays an update, since what was decided is remembered when it is applied. */
function reduced(
  change: Change,
  desired: Desired,
  given: { own: Settled; below: ReadonlyMap<string, Settled>; update: Update; conflicts: Conflict[] },
): Change {
  const { own, below, update, conflicts } = given;
  const fields = change.fields.filter((name) => !own.left.includes(name));
  const quiet = update.children.filter(({ child, fields: all }) => {
    const changed = Object.keys(changedFields(child.fields, rowOf(update, child).written).fields);
    const left = below.get(formatKey(child.key))?.left ?? [];
    return all.length > 0 && changed.every((name) => left.includes(name));
  }).length;
  const children = {
    ...change.children,
    update: change.children.update - quiet,
    unchanged: change.children.unchanged + quiet,
  };
  const isQuiet = fields.length + children.create + children.update === 0;
  const why = conflicts.length > 0 ? 'changed in the target too' : 'the target has it already';
  return {
    ...change,
    fields,
    children,
    reason: isQuiet ? why : change.reason,
    desiredDigest: digest(desired),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

function rowOf({ children, row }: Update, child: DesiredChild): LedgerRow {
  return children.find((each) => each.child === child)?.row ?? row;
}

function noteOf(settled: Settled | undefined): Pick<Desired, 'settled'> {
  return settled && settled.left.length > 0
    ? { settled: { written: settled.written, standing: settled.standing } }
    : {};
}
