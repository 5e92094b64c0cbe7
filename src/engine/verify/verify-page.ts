import type { Actual } from '../../model/actual.ts';
import type { RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RunContext } from '../context.ts';
import { type ComparedRecord, desireAll } from './desire-all.ts';
import type { Judgement } from './judge-record.ts';
import { judgeStanding } from './judge-standing.ts';
import type { PageToVerify } from './page-to-verify.ts';
import { nothingNoted, readNoted } from './read-noted.ts';
import { tallyBytes, tallyFields } from './tally-fields.ts';
import { tallyImages } from './tally-images.ts';
import { reportJudgements } from './verify-finding.ts';
import type { Verdict } from './verify-tally.ts';
import { withoutTheirs } from './without-theirs.ts';

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
            compared: { ...compared, desired: withoutTheirs(compared.desired, row, compared.children, context.model) },
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
  { entity, level, inSample, listed }: PageToVerify,
  rows: readonly LedgerRow[],
): Promise<Map<string, Actual>> {
  const actuals = new Map<string, Actual>();
  const aggregate = entity === 'tickets' || entity === 'articles' || listed !== null;
  const [deep, flat] = [true, false].map((children) =>
    rows.filter(({ key }) => (aggregate && level !== 'counts' && inSample(key.id)) === children),
  );
  for (const [list, children] of [
    [deep ?? [], true],
    [flat ?? [], false],
  ] as const) {
    const ids = list.flatMap(({ targetId }) => targetId ?? []);
    const unlisted: string[] = [];
    for (const id of ids) {
      const marker = children ? undefined : listed?.get(id);
      if (marker === undefined) unlisted.push(id);
      else actuals.set(id, { entity, targetId: id, marker, fields: {}, children: null });
    }
    if (unlisted.length === 0) continue;
    for await (const actual of target.reader.read(entity, unlisted, { children, signal })) {
      actuals.set(actual.targetId, actual);
    }
  }
  return actuals;
}
