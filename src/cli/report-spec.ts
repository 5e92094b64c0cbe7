import { resolve } from 'node:path';
import { csvReport } from '../engine/report/csv-report.ts';
import { jsonReport } from '../engine/report/json-report.ts';
import { openReport } from '../engine/report/open-report.ts';
import { htmlReport, textReport } from '../engine/report/people-reports.ts';
import { redirects } from '../engine/report/redirects.ts';
import type { ReportContext } from '../engine/report/report-context.ts';
import { readReportHead } from '../engine/report/report-head.ts';
import { systemClock } from '../http/system-clock.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { ReportOptions } from './commands/report.ts';
import { loadSpec } from './load-spec.ts';
import { writeOut } from './write-out.ts';

/** Reports from the state alone; to stdout or into a file. */
export async function reportSpec(spec: string, options: ReportOptions): Promise<ExitCode> {
  const migration = (await loadSpec(spec)).migration as Migration;
  const { state, tenant, format, out } = options;
  const { context, close } = await openReport({ migration, stateDir: resolve(state), tenant, clock: systemClock });
  try {
    await writeOut(out, await render(context, format));
  } finally {
    await close();
  }
  return exitCodes.done;
}

async function render(context: ReportContext, format: ReportOptions['format']): Promise<AsyncGenerator<string>> {
  if (format === 'csv') return csvReport(context);
  if (format === 'redirects') return redirects(context);
  const head = await readReportHead(context);
  return { json: jsonReport, text: textReport, html: htmlReport }[format](context, head);
}
