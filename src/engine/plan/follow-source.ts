import { type Desired, type DesiredChild, type DesiredValue, isFile, type Problem } from '../../model/desired.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { formatMarker } from '../../model/marker.ts';
import type { RunContext } from '../context.ts';
import { digestValue } from '../digest-fields.ts';

/** Ledger rows of a record that stands and of its children. */
export interface Written {
  row: LedgerRow;
  children: readonly LedgerRow[];
}

/**
 * What a record should be, with what must not stay of what was written before: a property whose value is gone at the source is
 * emptied, a comment or file that is gone there is kept from everybody whom the target can keep from it. A file that is another one
 * under the same id (a redacted one) stands beside the old one, which is kept from people in its turn: no target is known to replace
 * the bytes of a file that stands.
 */
export function followSource(
  context: Pick<RunContext, 'model' | 'mapping' | 'sourceKey'>,
  desired: Desired,
  { row, children }: Written,
  options: { withdraw: boolean } = { withdraw: true },
): { desired: Desired; problems: Problem[] } {
  if (row.kind === 'adopt') return { desired, problems: [] };
  const rows = new Map(children.map((child) => [formatKey(child.key), child]));
  const renewed = desired.children.map((child) => renewFile(context, child, rows));
  const fields = emptiedFields(context, desired, row);
  const withdrawn = options.withdraw ? withdrawnChildren(context, renewed, children) : [];
  const hidden = withdrawn.filter((child) =>
    Object.entries(child.fields).some(
      ([name, value]) => rows.get(formatKey(child.key))?.written[name] !== digestValue(value),
    ),
  );
  return {
    desired: { ...desired, fields: { ...desired.fields, ...fields }, children: [...renewed, ...withdrawn] },
    problems: [...new Set(hidden.map(({ key }) => key.entity))].map(withdrawnProblem),
  };
}

function withdrawnProblem(field: string): Problem {
  return {
    kind: 'skipped',
    severity: 'warning',
    code: 'W_CHILD_WITHDRAWN',
    message: `${field} that were written before are no longer there at the source: they are hidden from users in the target, where agents still see them.`,
    hint: 'Delete them there by hand if agents must not see them either.',
    field,
  };
}

function emptiedFields(
  { model, mapping }: Pick<RunContext, 'model' | 'mapping'>,
  { key, fields, links }: Desired,
  { written }: LedgerRow,
): Record<string, DesiredValue> {
  const entity = key.entity as PlanEntity;
  const mapped = mapping[entity];
  if (!model.emptied || !mapped) return {};
  const gone = Object.keys(written).filter((name) => !name.startsWith('$') && !(name in fields) && !(name in links));
  return Object.fromEntries(
    gone.flatMap((name) => {
      const value = model.emptied?.(entity, name, mapped);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Under a key of its own where another file was written under its key. */
function renewFile(
  { model, sourceKey }: Pick<RunContext, 'model' | 'sourceKey'>,
  child: DesiredChild,
  rows: ReadonlyMap<string, LedgerRow>,
): DesiredChild {
  const written = rows.get(formatKey(child.key))?.written ?? {};
  const [name, file] = Object.entries(child.fields).find(([, value]) => isFile(value)) ?? [];
  if (name === undefined || file === undefined || !model.withdrawal) return child;
  const now = digestValue(file);
  if (written[name] === undefined || written[name] === now) return child;
  const key = { ...child.key, id: `${child.key.id}~${now.slice(0, 8)}` };
  return { ...child, key, marker: formatMarker(sourceKey, key) };
}

function withdrawnChildren(
  { model, sourceKey }: Pick<RunContext, 'model' | 'sourceKey'>,
  wanted: readonly DesiredChild[],
  rows: readonly LedgerRow[],
): DesiredChild[] {
  const present = new Set(wanted.map(({ key }) => formatKey(key)));
  return rows
    .filter(({ key }) => !present.has(formatKey(key)))
    .flatMap(({ key }) => {
      const fields = model.withdrawal?.(key) ?? null;
      return fields === null ? [] : [{ key, parent: null, marker: formatMarker(sourceKey, key), fields }];
    });
}
