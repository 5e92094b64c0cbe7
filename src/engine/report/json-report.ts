import { formatKey } from '../../model/entity.ts';
import { readFindings } from './read-findings.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportHead } from './report-head.ts';
import { type RecordStatus, reportRecords } from './report-records.ts';

/** The head, the records that are `wanted` and every finding, as one JSON document. */
export async function* jsonReport(
  context: ReportContext,
  head: ReportHead,
  wanted: (status: RecordStatus) => boolean = () => true,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`;
  let separator = '\n    ';
  for await (const line of reportRecords(context, wanted)) {
    yield separator + JSON.stringify(line);
    separator = ',\n    ';
  }
  yield '\n  ],\n  "findings": [';
  separator = '\n    ';
  for await (const { key, aggregate, finding } of readFindings(context, head)) {
    const of = aggregate ? { of: formatKey(aggregate) } : {};
    yield separator + JSON.stringify({ record: formatKey(key), ...of, ...finding });
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}
