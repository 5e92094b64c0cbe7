import { csvLine } from './csv.ts';
import type { ReportContext } from './report-context.ts';
import { reportRecords } from './report-records.ts';

const columns = ['record', 'status', 'source id', 'source address', 'target id', 'target address', 'reason', 'remedy'];

/** Every record of the plan, a line each. */
export async function* csvReport(context: ReportContext): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const { record, status, source, target, reason, remedy } of reportRecords(context)) {
    yield csvLine([record, status, source.id, source.url, target.id, target.url, reason, remedy]);
  }
}
