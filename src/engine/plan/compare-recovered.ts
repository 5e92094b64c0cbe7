import type { Desired, DesiredValue } from '../../model/desired.ts';
import { type Entity, formatKey, type PlanEntity } from '../../model/entity.ts';
import type { IdentityRow, LedgerRow } from '../../model/store.ts';
import type { Actual } from '../../model/target.ts';
import { readTargetIds, type TargetIds } from '../apply/resolve-references.ts';
import type { RunContext } from '../context.ts';
import { digestFields } from '../digest-fields.ts';
import { referencesIn } from '../references.ts';
import { resolveDesired } from '../resolve-desired.ts';

/** Whether all that is known of a record is that it stands: its marker was found after the state was lost. */
export function isRecovered(row: LedgerRow): boolean {
  return row.kind === 'create' && row.inputDigest === null && !row.complete && Object.keys(row.written).length === 0;
}

/** A recovered record with what it should be, and the rows of its children. */
export interface Recovered {
  desired: Desired;
  row: LedgerRow;
  children: readonly LedgerRow[];
}

/**
 * Reads recovered records back and answers their ledger rows as if what equals the desired state had just been written: the
 * planner then sees no difference there, and an update for the rest.
 */
export async function compareRecovered(
  context: RunContext,
  recovered: readonly Recovered[],
): Promise<Map<string, { row: LedgerRow; children: LedgerRow[] }>> {
  const { model } = context;
  const standing = await findTargets(context, recovered);
  const results = new Map<string, { row: LedgerRow; children: LedgerRow[] }>();
  const actuals = await readBack(context, recovered);
  for (const { desired, row, children } of recovered) {
    const actual = actuals.get(row.targetId ?? '');
    if (!actual) {
      results.set(desired.key.id, { row, children: [...children] });
      continue;
    }
    const resolved = resolveDesired(desired, standing, context);
    const accepted = new Set(desired.accepted.map(({ field }) => field));
    const different = new Set(
      model
        .compare(resolved, actual, 'children')
        .map(({ field }) => field)
        .filter((field) => !accepted.has(field)),
    );
    results.set(desired.key.id, fillIn({ desired, row, children }, different));
  }
  return results;
}

async function readBack({ target, signal }: RunContext, recovered: readonly Recovered[]): Promise<Map<string, Actual>> {
  const actuals = new Map<string, Actual>();
  const [first] = recovered;
  if (!first) return actuals;
  const entity = first.desired.key.entity as PlanEntity;
  const children = entity === 'tickets' || entity === 'articles';
  const ids = recovered.flatMap(({ row }) => row.targetId ?? []);
  for await (const actual of target.reader.read(entity, ids, { children, signal }))
    actuals.set(actual.targetId, actual);
  return actuals;
}

/** Target ids of all that these refer to: from the ledger, else from what was settled to be adopted. */
async function findTargets(context: RunContext, recovered: readonly Recovered[]): Promise<TargetIds> {
  const properties = recovered.flatMap(({ desired: { fields, links, children } }) => [
    fields,
    links,
    ...children.map((child) => child.fields),
  ]);
  const found = new Map<string, string>();
  const keys = recovered.flatMap(({ desired }) => referencesIn(desired).map(({ $ref }) => $ref));
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    if (!isIdentity(entity)) continue;
    const rows = await context.store.identities(entity, [...new Set(group.map(({ id }) => id))]);
    for (const row of rows) if (row.targetId !== null) found.set(formatKey(row), row.targetId);
  }
  return new Map([...found, ...(await readTargetIds(context, properties))]);
}

function isIdentity(entity: Entity): entity is IdentityRow['entity'] {
  return ['groups', 'agents', 'organizations', 'contacts', 'folders'].includes(entity);
}

function fillIn(
  { desired, row, children }: Recovered,
  different: ReadonlySet<string>,
): { row: LedgerRow; children: LedgerRow[] } {
  const wanted = new Map(desired.children.map((child) => [formatKey(child.key), child]));
  const equalChildren = children.map((child): LedgerRow => {
    const name = formatKey(child.key);
    const fields = wanted.get(name)?.fields ?? {};
    return { ...child, written: different.has(name) ? {} : digestFields(fields) };
  });
  const written = { ...equalDigests(desired.fields, different), ...equalDigests(desired.links, different) };
  const complete = desired.children.length <= children.length && different.size === 0;
  const linked = Object.keys(desired.links).every((name) => !different.has(name));
  return { row: { ...row, written, complete, linked }, children: equalChildren };
}

function equalDigests(fields: Record<string, DesiredValue>, different: ReadonlySet<string>): Record<string, string> {
  const digests = Object.entries(digestFields(fields));
  return Object.fromEntries(digests.filter(([name]) => !different.has(name)));
}
