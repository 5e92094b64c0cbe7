import type { Actual, Difference } from '../../model/actual.ts';
import { type Desired, type DesiredChild, type DesiredValue, isFile } from '../../model/desired.ts';
import { formatKey, isIdentity, type PlanEntity } from '../../model/entity.ts';
import { type LedgerRow, sizeProperty } from '../../model/ledger-row.ts';
import { readTargetIds, type TargetIds } from '../apply/resolve-references.ts';
import { bodyLinkStates } from '../bodies/link-states.ts';
import type { RunContext } from '../context.ts';
import { digestFields } from '../digest-fields.ts';
import { plainFields } from '../plain-fields.ts';
import { referencesIn } from '../references.ts';
import { resolveDesired } from '../resolve-desired.ts';
import { measureFiles } from './measure-files.ts';

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

/** The rows of a record and of its children, as far as they stand. */
interface Compared {
  row: LedgerRow;
  children: LedgerRow[];
}

/**
 * Reads recovered records back and answers their ledger rows as if what equals the desired state had just been written: the
 * planner then sees no difference there, and an update for the rest.
 */
export async function compareRecovered(
  context: RunContext,
  recovered: readonly Recovered[],
): Promise<Map<string, Compared>> {
  const { model } = context;
  const standing = await findTargets(context, recovered);
  const results = new Map<string, Compared>();
  const actuals = await readBack(context, recovered);
  for (const { desired, row, children } of recovered) {
    const actual = actuals.get(row.targetId ?? '');
    if (!actual) {
      results.set(desired.key.id, { row, children: [...children] });
      continue;
    }
    const resolved = resolveDesired(desired, standing, context);
    const all = { ...resolved, fields: { ...resolved.fields, ...resolved.links } };
    const asDeclared = model.compare(all, actual, 'children');
    const { desired: received, measured } = await measureFiles(context, all, asDeclared);
    const differences = measured.size > 0 ? model.compare(received, actual, 'children') : asDeclared;
    const found = fillIn({ desired, row, children }, { actual, differences, standing });
    results.set(desired.key.id, withStanding(context, all, withBytes(found, measured, desired)));
  }
  return results;
}

/** With the sizes in which equal files came: what they were declared with, where that was right. */
function withBytes(
  { row, children }: Compared,
  measured: ReadonlyMap<string, Record<string, string>>,
  desired: Desired,
): Compared {
  const declared = new Map(
    desired.children.flatMap(({ key, fields }) => {
      const size = Object.values(fields).find(isFile)?.$file.size ?? null;
      return size === null ? [] : [[formatKey(key), { [sizeProperty]: String(size) }]];
    }),
  );
  const sizes = new Map([...declared, ...measured]);
  return {
    row,
    children: children.map((child) => ({
      ...child,
      written: { ...child.written, ...sizes.get(formatKey(child.key)) },
    })),
  };
}

/** What equals the desired state is what stands: an edit by somebody else shows from now on. */
function withStanding({ model }: Pick<RunContext, 'model'>, resolved: Desired, found: Compared): Compared {
  const fieldsOf = new Map(resolved.children.map(({ key, fields }) => [formatKey(key), fields]));
  const note = (row: LedgerRow, fields: Desired['fields'] = {}): LedgerRow => {
    const equal = Object.entries(fields).filter(([name]) => row.written[name] !== undefined);
    const standing = model.standing?.(row.key.entity, plainFields(Object.fromEntries(equal)));
    return standing ? { ...row, standing } : row;
  };
  return {
    row: note(found.row, resolved.fields),
    children: found.children.map((row) => note(row, fieldsOf.get(formatKey(row.key)))),
  };
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

/** What was read of a recovered record, and how it differs from what it should be. */
interface ReadBack {
  actual: Actual;
  differences: readonly Difference[];
  /** Target ids of all that it refers to. */
  standing: TargetIds;
}

function fillIn({ desired, row, children }: Recovered, read: ReadBack): Compared {
  const rows = desired.children.flatMap((child) => recoveredChild(child, { desired, children, ...read }) ?? []);
  const different = new Set(read.differences.map(({ field }) => field));
  const properties = { ...desired.fields, ...desired.links };
  const written = equalDigests(properties, different, read.standing);
  // In place of another file one may stand already, under a key of its own: it is looked for.
  const complete = rows.length === desired.children.length && !rows.some(isOtherFile);
  const linked = Object.keys(desired.links).every((name) => !different.has(name));
  return { row: { ...row, written, complete, linked }, children: rows };
}

/** Null for a child that does not stand. One that was recognised by what it says, without a readable marker, has no id. */
function recoveredChild(
  { key, marker, fields }: DesiredChild,
  known: Pick<Recovered, 'desired' | 'children'> & ReadBack,
): LedgerRow | null {
  const name = formatKey(key);
  const own = known.differences.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  if (own.some(({ kind }) => kind === 'missing')) return null;
  const found = known.children.find((row) => formatKey(row.key) === name);
  const read = marker === null ? undefined : known.actual.children?.find((child) => child.marker === marker);
  return {
    key,
    aggregate: known.desired.key,
    targetId: found?.targetId ?? read?.targetId ?? null,
    kind: 'create',
    written: own.some(({ kind }) => kind === 'different')
      ? differentFile(fields, new Set(own.map(({ field }) => field.slice(name.length + 1))))
      : equalDigests(fields, new Set(), known.standing),
    inputDigest: null,
    complete: true,
    linked: true,
    url: found?.url ?? null,
  };
}

/** No digest of anything: of a file that stands, and of which is known only that it is another one. */
const otherFile = '?';

/** A file that differs is another file, whose bytes stay what they are; of all else that differs nothing is known. */
function differentFile(fields: DesiredChild['fields'], different: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isFile(value) && different.has(name) ? [[name, otherFile]] : [],
    ),
  );
}

function isOtherFile({ written }: LedgerRow): boolean {
  return Object.values(written).includes(otherFile);
}

/** Of the properties that are as they should be, links of bodies included. */
function equalDigests(
  fields: Record<string, DesiredValue>,
  different: ReadonlySet<string>,
  standing: TargetIds,
): Record<string, string> {
  const equal = Object.fromEntries(Object.entries(fields).filter(([name]) => !different.has(name)));
  return { ...digestFields(equal), ...bodyLinkStates(equal, standing) };
}
