import { createWriteStream, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import type { VerifySummaryEvent } from '../verify/verify-migration.ts';
import { markdownReport } from './markdown-report.ts';
import { readFindings } from './read-findings.ts';
import { type ReportHead, readReportHead } from './report-head.ts';
import { reportRecords } from './report-records.ts';

export interface ReportFiles {
  json: string;
  markdown: string;
}

/**
 * Writes `report.json` and `report.md` into the state's folder (`dir`, rights 0600): counts per entity, every record that did not
 * simply arrive with its reason and its ids and addresses on both sides, every finding. Streamed, so that it may be long; the
 * Markdown lists the first of each and points to the JSON.
 */
export async function writeReport(
  context: RunContext,
  dir: string,
  verified: VerifySummaryEvent | null = null,
): Promise<ReportFiles> {
  const head = await readReportHead(context, verified);
  const files = { json: join(dir, 'report.json'), markdown: join(dir, 'report.md') };
  await writeWhole(files.json, jsonReport(context, head));
  await writeWhole(files.markdown, markdownReport(context, head));
  return files;
}

async function* jsonReport(context: RunContext, head: ReportHead): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`;
  let separator = '\n    ';
  for await (const line of reportRecords(context, (status) => !arrived.has(status))) {
    yield separator + JSON.stringify(line);
    separator = ',\n    ';
  }
  yield '\n  ],\n  "findings": [';
  separator = '\n    ';
  for await (const { key, finding } of readFindings(context)) {
    yield separator + JSON.stringify({ record: formatKey(key), ...finding });
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

const arrived: ReadonlySet<string> = new Set(['migrated', 'adopted', 'unchanged']);

/** Written beside and renamed: a report is whole or the old one. */
async function writeWhole(path: string, text: AsyncGenerator<string>): Promise<void> {
  const beside = `${path}.new`;
  await pipeline(Readable.from(text), createWriteStream(beside, { mode: 0o600 }));
  renameSync(beside, path);
}
