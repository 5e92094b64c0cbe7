import { formatKey, planEntities } from '../../model/entity.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import type { RunContext } from '../context.ts';
import { readFindings } from './read-findings.ts';
import type { ReportHead } from './report-head.ts';
import { type RecordLine, type RecordStatus, reportRecords } from './report-records.ts';

/** So many records of a kind are listed; whoever needs all of them reads the JSON. */
const listed = 100;

const sections: [RecordStatus, string][] = [
  ['failed', 'Failed'],
  ['unknown', 'Unknown: may have arrived'],
  ['blocked', 'Blocked by the spec'],
  ['pending', 'Not applied yet'],
  ['skipped', 'Skipped'],
];

/** The report for people. */
export async function* markdownReport(context: RunContext, head: ReportHead): AsyncGenerator<string> {
  const asOf = formatZoned(Date.parse(head.createdAt), head.timezone);
  yield `# ${head.name}\n\nFrom ${head.source.url} (${head.source.key}) to ${head.target.url}, as of ${asOf}.\n\n`;
  yield* countsTable(head);
  yield* verifiedTable(head);
  for (const [status, title] of sections) yield* section(context, status, title);
  yield* findingsSection(context);
}

function* countsTable({ entities }: ReportHead): Generator<string> {
  yield '## What became of the records\n\n';
  yield '| | created | adopted | updated | linked | unchanged | skipped | failed | unknown |\n';
  yield '|---|--:|--:|--:|--:|--:|--:|--:|--:|\n';
  for (const entity of planEntities) {
    const counts = entities[entity];
    if (!counts || Object.values(counts).every((count) => count === 0)) continue;
    const { create, adopt, update, link, unchanged, skipped, failed, unknown } = counts;
    yield `| ${[entity, create, adopt, update, link, unchanged, skipped, failed, unknown].join(' | ')} |\n`;
  }
  yield '\n';
}

function* verifiedTable({ verified }: ReportHead): Generator<string> {
  if (!verified) return;
  yield '## Read back and compared\n\n| | expected | equal | accepted | different | missing |\n|---|--:|--:|--:|--:|--:|\n';
  for (const [entity, { expected, equal, accepted, different, missing }] of Object.entries(verified)) {
    if (expected > 0) yield `| ${[entity, expected, equal, accepted, different, missing].join(' | ')} |\n`;
  }
  yield '\n';
}

async function* section(context: RunContext, status: RecordStatus, title: string): AsyncGenerator<string> {
  let count = 0;
  for await (const line of reportRecords(context, (each) => each === status)) {
    count += 1;
    if (count === 1) yield `## ${title}\n\n| record | reason | source | target |\n|---|---|---|---|\n`;
    if (count <= listed) yield row(line);
  }
  if (count > listed) yield `\n${count - listed} more are in report.json.\n`;
  if (count > 0) yield '\n';
}

/** What the plan announced, what stayed behind, what verify found: the reasons of `accepted` and of `different`. */
async function* findingsSection(context: RunContext): AsyncGenerator<string> {
  let count = 0;
  for await (const { key, finding } of readFindings(context)) {
    count += 1;
    if (count === 1) yield '## Noted\n\n| record | code | what |\n|---|---|---|\n';
    if (count <= listed)
      yield `| ${[formatKey(key), finding.code, finding.message].map(escapeMarkdown).join(' | ')} |\n`;
  }
  if (count > listed) yield `\n${count - listed} more are in report.json.\n`;
}

function row({ record, reason, source, target }: RecordLine): string {
  const places = [source, target].map(({ url, id }) => (url === null ? escapeMarkdown(id ?? '') : address(url)));
  return `| ${[escapeMarkdown(record), escapeMarkdown(reason ?? ''), ...places].join(' | ')} |\n`;
}

/** Stays a link, and inside its cell. */
function address(url: string): string {
  return url.replace(/[\s\p{Cc}<>|`]/gu, encodeURIComponent);
}
