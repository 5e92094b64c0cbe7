import { join } from 'node:path';
import { jsonReport } from './json-report.ts';
import { markdownReport } from './people-reports.ts';
import type { ReportContext } from './report-context.ts';
import { readReportHead } from './report-head.ts';
import { writeWhole } from './write-whole.ts';

export interface ReportFiles {
  json: string;
  markdown: string;
}

/**
 * Writes `report.json` and `report.md` into the state's folder (`dir`, rights 0600): counts per entity, what the last verification
 * measured, every record that did not simply arrive with its reason, its remedy and its ids and addresses on both sides, every
 * finding. Streamed, so that it may be long; the Markdown lists the first of each and points to the JSON.
 */
export async function writeReport(context: ReportContext, dir: string): Promise<ReportFiles> {
  const head = await readReportHead(context);
  const files = { json: join(dir, 'report.json'), markdown: join(dir, 'report.md') };
  await writeWhole(
    files.json,
    jsonReport(context, head, (status) => !arrived.has(status)),
  );
  await writeWhole(files.markdown, markdownReport(context, head));
  return files;
}

const arrived: ReadonlySet<string> = new Set(['migrated', 'adopted', 'unchanged']);
