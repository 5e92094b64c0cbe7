import { formatKey, planEntities } from '../../model/entity.ts';
import type { Cell, ReportSection } from '../../model/report-section.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { readFindings } from './read-findings.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportHead, VerifiedHead } from './report-head.ts';
import { type RecordLine, type RecordStatus, reportRecords } from './report-records.ts';

const statuses: [RecordStatus[], string][] = [
  [['failed'], 'Failed'],
  [['unknown'], 'Unknown: may have arrived'],
  [['blocked'], 'Blocked by the spec'],
  [['pending'], 'Not applied yet'],
  [['rolled back'], 'Rolled back'],
  [['skipped'], 'Skipped'],
  [['migrated', 'adopted', 'unchanged'], 'Arrived'],
];

const count = (name: string) => ({ name, count: true });
const text = (name: string) => ({ name });

/** The report for people, table by table; what grows with the records is streamed. */
export function* reportSections(context: ReportContext, head: ReportHead): Generator<ReportSection> {
  yield countsSection(head);
  if (head.verified) {
    yield reviewSection(head.verified, head.timezone);
    yield measuredSection(head.verified);
  }
  for (const [wanted, title] of statuses) {
    yield {
      title,
      note: null,
      columns: ['record', 'reason', 'source', 'target', 'remedy'].map(text),
      rows: recordRows(context, wanted),
      complete: 'csv',
    };
  }
  yield {
    title: 'Noted',
    note: null,
    columns: ['record', 'code', 'what'].map(text),
    rows: findingRows(context, head),
    complete: 'json',
  };
}

const actions = ['create', 'adopt', 'update', 'link', 'unchanged', 'skipped', 'failed', 'unknown'] as const;

function countsSection({ entities, left, rolledBack, demo }: ReportHead): ReportSection {
  const isWhole = Object.keys(left).length === 0;
  const isStanding = Object.keys(rolledBack).length === 0;
  const names = ['created', 'adopted', 'updated', 'linked', 'unchanged', 'skipped', 'failed', 'unknown'];
  const rows = planEntities.flatMap((entity): Cell[][] => {
    const counts = entities[entity];
    const open = left[entity] ?? 0;
    const gone = rolledBack[entity] ?? 0;
    if (!counts || (open + gone === 0 && Object.values(counts).every((value) => value === 0))) return [];
    return [
      [entity, ...actions.map((action) => counts[action]), ...(isStanding ? [] : [gone]), ...(isWhole ? [] : [open])],
    ];
  });
  return {
    title: 'What became of the records',
    note: demo ? 'Of a demo: other records are no part of it.' : null,
    columns: [
      text(''),
      ...names.map(count),
      ...(isStanding ? [] : [count('rolled back')]),
      ...(isWhole ? [] : [count('not applied')]),
    ],
    rows: each(rows),
    complete: null,
  };
}

function reviewSection({ review, at, level, doubles: _ }: VerifiedHead, timezone: string): ReportSection {
  return {
    title: 'Review after the migration',
    note: `Measured ${formatZoned(Date.parse(at), timezone)}, level ${level}.`,
    columns: ['question', 'answer', 'measured'].map(text),
    rows: each(review.map(({ line, answer, measured }) => [line, answer, measured])),
    complete: null,
  };
}

function measuredSection({ rows }: VerifiedHead): ReportSection {
  const names = ['expected', 'equal', 'accepted', 'different', 'missing', 'unread'] as const;
  return {
    title: 'Read back and compared',
    note: null,
    columns: [text(''), ...names.map(count)],
    rows: each(rows.map((row) => [row.row, ...names.map((name) => row[name])])),
    complete: null,
  };
}

async function* each(rows: readonly Cell[][]): AsyncGenerator<Cell[]> {
  yield* rows;
}

async function* recordRows(context: ReportContext, wanted: readonly RecordStatus[]): AsyncGenerator<Cell[]> {
  for await (const line of reportRecords(context, (status) => wanted.includes(status))) {
    const { record, reason, remedy, source, target } = line;
    yield [record, reason, placeOf(source), placeOf(target), remedy];
  }
}

function placeOf({ id, url }: RecordLine['source'] | RecordLine['target']): Cell {
  return url === null ? id : { url };
}

/** What the plan announced, what stayed behind, what verify found: the reasons of `accepted` and of `different`. */
async function* findingRows(context: ReportContext, head: ReportHead): AsyncGenerator<Cell[]> {
  for await (const { key, aggregate, finding } of readFindings(context, head)) {
    const of = aggregate ? `${formatKey(key)} of ${formatKey(aggregate)}` : formatKey(key);
    yield [of, finding.code, finding.message];
  }
}
