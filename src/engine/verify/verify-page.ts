import type { Change } from '../../model/change.ts';
import { type Desired, isHtml } from '../../model/desired.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/store.ts';
import type { Actual, Difference } from '../../model/target.ts';
import { fileLossCodes } from '../apply/fetch-file.ts';
import { imageLossCode } from '../apply/resolve-html.ts';
import { readTargetIds } from '../apply/resolve-references.ts';
import type { RunContext } from '../context.ts';
import { desireRecords } from '../plan/desire-records.ts';
import { resolveDesired } from '../resolve-desired.ts';
import { type Judgement, judgeRecord } from './judge-record.ts';
import { verifyFiles } from './verify-files.ts';
import { reportJudgements } from './verify-finding.ts';
import type { Verdict, VerifyTally } from './verify-tally.ts';

export interface PageToVerify {
  entity: PlanEntity & ('groups' | 'agents' | 'organizations' | 'contacts' | 'articles' | 'tickets');
  changes: readonly Change[];
  level: 'counts' | 'fields' | 'full';
  inSample: (id: string) => boolean;
  tally: VerifyTally;
}

/** Verifies one page of records: reads them back, with the children of those in the sample, and compares. */
export async function verifyPage(context: RunContext, page: PageToVerify): Promise<void> {
  const { entity, changes, tally } = page;
  const ids = changes.map(({ key }) => key.id);
  const rows = new Map((await context.store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const actuals = await readBack(context, page, [...rows.values()]);
  const desires = await desireAll(context, page, rows);
  const noted = await readNoted(context, [...desires.values()]);
  const judgements: Judgement[] = [];
  for (const { key, action } of changes) {
    const row = rows.get(key.id);
    const actual = actuals.get(row?.targetId ?? '');
    const desired = desires.get(key.id);
    const judged =
      row && actual && desired
        ? await judgeStanding(context, page, { row, actual, desired, noted })
        : judgeAlone({ key, verdict: verdictAlone({ blocked: action === 'blocked', row, actual }) }, desired, page);
    judgements.push(...judged);
  }
  for (const { key, verdict } of judgements) if (isVerified(key.entity)) tally.add(key.entity, verdict);
  await reportJudgements(context, judgements);
}

interface StandingRecord {
  row: LedgerRow;
  actual: Actual;
  desired: Desired;
  noted: ReadonlySet<string>;
}

async function judgeStanding(
  context: RunContext,
  { level, inSample }: PageToVerify,
  { row, actual, desired, noted }: StandingRecord,
): Promise<Judgement[]> {
  const children = inSample(row.key.id);
  if (level === 'counts') return judgeByLedger(context, desired, { noted, children });
  const depth = children ? 'children' : 'fields';
  const differences = [
    ...context.model.compare(desired, actual, depth),
    ...(await unwrittenBodies(context, desired, row)),
  ];
  const judged = judgeRecord(desired, differences, { noted, children });
  return level === 'full' && children ? verifyFiles(context, desired, actual, judged) : judged;
}

/** Bodies that stand without an image which broke on the way: their text may be equal, they are not. */
async function unwrittenBodies({ store }: RunContext, desired: Desired, row: LedgerRow): Promise<Difference[]> {
  const children = new Map((await store.children([desired.key])).map((child) => [formatKey(child.key), child]));
  const unwritten = (prefix: string, fields: Desired['fields'], { written }: LedgerRow) =>
    Object.entries(fields)
      .filter(([name, value]) => isHtml(value) && written[name] === undefined)
      .map(([name]) => ({ field: prefix + name, kind: 'different' as const, expected: null, actual: null }));
  return [
    ...unwritten('', desired.fields, row),
    ...desired.children.flatMap(({ key, fields }) => {
      const child = children.get(formatKey(key));
      return child ? unwritten(`${formatKey(key)}.`, fields, child) : [];
    }),
  ];
}

/** Without reading children back: what the ledger remembers of them. */
async function judgeByLedger(
  { store }: RunContext,
  desired: Desired,
  options: { noted: ReadonlySet<string>; children: boolean },
): Promise<Judgement[]> {
  const known = new Set((await store.children([desired.key])).map((row) => formatKey(row.key)));
  const absent = desired.children
    .map(({ key }) => formatKey(key))
    .filter((name) => !known.has(name))
    .map((field) => ({ field, kind: 'missing' as const, expected: null, actual: null }));
  return judgeRecord(desired, absent, options);
}

/** A record that does not stand, or of which only its standing is our business: adopted ones are not ours. */
function verdictAlone({ blocked, row, actual }: { blocked: boolean; row?: LedgerRow; actual?: Actual }): Verdict {
  if (!row) return blocked ? 'accepted' : 'missing';
  if (!actual) return 'missing';
  return row.kind === 'adopt' ? 'equal' : 'different';
}

function judgeAlone(
  { key, verdict }: Pick<Judgement, 'key' | 'verdict'>,
  desired: Desired | undefined,
  { inSample }: PageToVerify,
): Judgement[] {
  const record = { key, verdict, fields: verdict === 'different' ? ['it can no longer be mapped'] : [] };
  if (verdict !== 'missing' || !desired || !inSample(key.id)) return [record];
  return [record, ...desired.children.map((child) => ({ key: child.key, verdict, fields: [] }))];
}

/** Adopted records are never compared: what we did not create we do not judge. */
async function desireAll(
  context: RunContext,
  { entity, changes }: PageToVerify,
  rows: ReadonlyMap<string, LedgerRow>,
): Promise<Map<string, Desired>> {
  const ids = changes.map(({ key }) => key.id).filter((id) => rows.get(id)?.kind !== 'adopt');
  const found = new Map<string, Desired>();
  for await (const batch of desireRecords(context, entity, ids)) {
    const wanted = batch.flatMap(({ desired }) => desired ?? []);
    const targetIds = await readTargetIds(
      context,
      wanted.flatMap(({ fields, links, children }) => [fields, links, ...children.map((child) => child.fields)]),
    );
    for (const desired of wanted) {
      const resolved = resolveDesired(desired, targetIds, context);
      found.set(desired.key.id, { ...resolved, fields: { ...resolved.fields, ...resolved.links } });
    }
  }
  return found;
}

async function readBack(
  { target, signal }: RunContext,
  { entity, level, inSample }: PageToVerify,
  rows: readonly LedgerRow[],
): Promise<Map<string, Actual>> {
  const actuals = new Map<string, Actual>();
  const aggregate = entity === 'tickets' || entity === 'articles';
  const [deep, flat] = [true, false].map((children) =>
    rows.filter(({ key }) => (aggregate && level !== 'counts' && inSample(key.id)) === children),
  );
  for (const [list, children] of [
    [deep ?? [], true],
    [flat ?? [], false],
  ] as const) {
    const ids = list.flatMap(({ targetId }) => targetId ?? []);
    if (ids.length === 0) continue;
    for await (const actual of target.reader.read(entity, ids, { children, signal })) {
      actuals.set(actual.targetId, actual);
    }
  }
  return actuals;
}

/** Records and children of which apply noted that a file or an image stays behind; a file that arrived since counts as any other. */
async function readNoted({ store }: RunContext, desires: readonly Desired[]): Promise<Set<string>> {
  const standing = new Set((await store.children(desires.map(({ key }) => key))).map(({ key }) => formatKey(key)));
  const keys = desires.flatMap(({ key, children }) => [key, ...children.map((child) => child.key)]);
  const noted = new Set<string>();
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    const found = await store.findingsOf(
      entity,
      group.map(({ id }) => id),
    );
    for (const { key, finding } of found) {
      const name = formatKey(key);
      if (finding.code === imageLossCode || (isFileLoss(finding.code) && !standing.has(name))) noted.add(name);
    }
  }
  return noted;
}

function isFileLoss(code: string): boolean {
  return (fileLossCodes as readonly string[]).includes(code);
}

function isVerified(entity: string): entity is Parameters<VerifyTally['add']>[0] {
  return !['customFields', 'folders'].includes(entity);
}
