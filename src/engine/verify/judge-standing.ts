import type { Actual, Difference } from '../../model/actual.ts';
import { type Desired, isHtml } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { parseMarker } from '../../model/marker.ts';
import type { RunContext } from '../context.ts';
import type { ComparedRecord } from './desire-all.ts';
import { type Judgement, judgeRecord } from './judge-record.ts';
import type { PageToVerify } from './page-to-verify.ts';
import type { Noted } from './read-noted.ts';
import { tallyBytes, tallyFields } from './tally-fields.ts';
import { tallyImages } from './tally-images.ts';
import { verifyFiles } from './verify-files.ts';
import type { VerifyTally } from './verify-tally.ts';

interface StandingRecord {
  row: LedgerRow;
  actual: Actual;
  compared: ComparedRecord;
  noted: Noted;
}

/** Compares a record that stands with what it should be, as deep as the level asks; counts what was found, and answers what came of it. */
export async function judgeStanding(
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
