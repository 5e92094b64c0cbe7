import type { Actual, Difference } from '../../model/actual.ts';
import type { Change } from '../../model/change.ts';
import { type Desired, isHtml } from '../../model/desired.ts';
import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { parseMarker } from '../../model/marker.ts';
import type { RunContext } from '../context.ts';
import { type ComparedRecord, desireAll } from './desire-all.ts';
import { type Judgement, judgeRecord } from './judge-record.ts';
import { type Noted, nothingNoted, readNoted } from './read-noted.ts';
import { tallyBytes, tallyFields } from './tally-fields.ts';
import { tallyImages } from './tally-images.ts';
import { verifyFiles } from './verify-files.ts';
import { reportJudgements } from './verify-finding.ts';
import type { Verdict, VerifyTally } from './verify-tally.ts';
import { withoutTheirs } from './without-theirs.ts';

export interface PageToVerify {
  entity: PlanEntity;
  changes: readonly Change[];
  level: 'counts' | 'fields' | 'full';
  inSample: (id: string) => boolean;
  tally: VerifyTally;
}

/** What came of one record and each of its children. */
export interface VerifiedRecord {
  key: RecordKey;
  judgements: Judgement[];
}

/**
 * Verifies one page of records: reads them back, with the children of those in the sample, and compares. What is wrong is kept and
 * emitted; answers what came of each.
 */
export async function verifyPage(context: RunContext, page: PageToVerify): Promise<VerifiedRecord[]> {
  const { entity, changes, tally } = page;
  const ids = changes.map(({ key }) => key.id);
  const rows = new Map((await context.store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const actuals = await readBack(context, page, [...rows.values()]);
  const wanted = await desireOwn(context, page, rows);
  const noted = await readNoted(context, [...wanted.values()]);
  const verified: VerifiedRecord[] = [];
  for (const { key, action } of changes) {
    const row = rows.get(key.id);
    const actual = actuals.get(row?.targetId ?? '');
    const compared = wanted.get(key.id);
    const judged =
      row && actual && compared
        ? await judgeStanding(context, page, {
            row,
            actual,
            compared: { ...compared, desired: withoutTheirs(compared.desired, row, compared.children) },
            noted: noted.get(key.id) ?? nothingNoted,
          })
        : judgeAlone(
            context,
            { key, verdict: verdictAlone({ blocked: action === 'blocked', row, actual }) },
            compared,
            page,
          );
    verified.push({ key, judgements: judged });
  }
  const judgements = verified.flatMap((record) => record.judgements);
  for (const { key, verdict } of judgements) tally.add(key, verdict);
  await reportJudgements(context, judgements);
  return verified;
}

interface StandingRecord {
  row: LedgerRow;
  actual: Actual;
  compared: ComparedRecord;
  noted: Noted;
}

async function judgeStanding(
  context: RunContext,
  { entity, level, inSample, tally }: PageToVerify,
  { row, actual, compared, noted }: StandingRecord,
): Promise<Judgement[]> {
  const { desired } = compared;
  const children = inSample(row.key.id);
  if (level === 'counts') return judgeByLedger(compared, { noted: noted.names, children });
  const differences = [
    ...context.model.compare(desired, actual, children ? 'children' : 'fields'),
    ...unwrittenBodies(compared, row),
  ];
  const judged = judgeRecord(desired, differences, { noted: noted.names, children });
  tallyFields(tally, context.model, compared, { actual, differences, judgements: judged, children });
  if (!children) return judged;
  const kept = context.migration.options.inlineImages === 'keep';
  tallyImages(tally, desired, { actual, lost: noted.images, kept });
  if (entity === 'tickets') {
    const { strangers = [] } = context.model.match?.(desired, actual) ?? {};
    tallyStrangers(
      tally,
      strangers.filter((stranger) => !isOurs(context, stranger, compared.children)),
    );
  }
  if (level !== 'full') return judged;
  const withBytes = await verifyFiles(context, compared, actual, judged);
  tallyBytes(tally, withBytes);
  return withBytes;
}

/** What is gone at the source and was hidden: nobody desires it any more, but we wrote it. */
function isOurs({ sourceKey }: RunContext, { marker, targetId }: Actual, children: readonly LedgerRow[]): boolean {
  return (
    (marker !== null && parseMarker(sourceKey, marker) !== null) || children.some((row) => row.targetId === targetId)
  );
}

function tallyStrangers(tally: VerifyTally, strangers: readonly Actual[]): void {
  const messages = strangers.filter(({ entity }) => entity === 'comments').length;
  tally.ticketsRead += 1;
  tally.strangers.messages += messages;
  if (messages > 0) tally.strangers.tickets += 1;
}

/** Bodies that stand without an image which broke on the way: their text may be equal, they are not. */
function unwrittenBodies({ desired, children }: ComparedRecord, row: LedgerRow): Difference[] {
  const rows = new Map(children.map((child) => [formatKey(child.key), child]));
  const unwritten = (prefix: string, fields: Desired['fields'], { written }: LedgerRow) =>
    Object.entries(fields)
      .filter(([name, value]) => isHtml(value) && written[name] === undefined)
      .map(([name]) => ({ field: prefix + name, kind: 'different' as const, expected: null, actual: null }));
  return [
    ...unwritten('', desired.fields, row),
    ...desired.children.flatMap(({ key, fields }) => {
      const child = rows.get(formatKey(key));
      return child ? unwritten(`${formatKey(key)}.`, fields, child) : [];
    }),
  ];
}

/** Without reading children back: what the ledger remembers of them. */
function judgeByLedger(
  { desired, children }: ComparedRecord,
  options: { noted: ReadonlySet<string>; children: boolean },
): Judgement[] {
  const known = new Set(children.map((row) => formatKey(row.key)));
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
  { model }: Pick<RunContext, 'model'>,
  { key, verdict }: Pick<Judgement, 'key' | 'verdict'>,
  compared: ComparedRecord | undefined,
  { level, inSample, tally }: PageToVerify,
): Judgement[] {
  const record = { key, verdict, fields: verdict === 'different' ? ['it can no longer be mapped'] : [] };
  if (verdict !== 'missing' || !compared) return [record];
  const children = inSample(key.id);
  if (level !== 'counts')
    tallyFields(tally, model, compared, { actual: null, differences: [], judgements: [], children });
  if (!children) return [record];
  if (level !== 'counts') tallyImages(tally, compared.desired, { actual: null, lost: 0, kept: false });
  const judged = compared.desired.children.map((child) => ({ key: child.key, verdict, fields: [] }));
  if (level === 'full') tallyBytes(tally, judged);
  return [record, ...judged];
}

/** Adopted records are never compared: what we did not create we do not judge. */
function desireOwn(
  context: RunContext,
  { entity, changes }: PageToVerify,
  rows: ReadonlyMap<string, LedgerRow>,
): Promise<Map<string, ComparedRecord>> {
  const ids = changes.map(({ key }) => key.id).filter((id) => rows.get(id)?.kind !== 'adopt');
  return desireAll(context, entity, ids);
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
