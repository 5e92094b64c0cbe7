import { join, relative, resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { writeReport } from '../engine/report/write-report.ts';
import type { RunOptions } from './run-options.ts';
import { writeText } from './write-text.ts';

/** Writes what became of every record beside the state, and says where, unless stdout is for a program. */
export async function saveReport(
  context: RunContext,
  { state, format }: Pick<RunOptions, 'state' | 'format'>,
): Promise<void> {
  const { markdown, json } = await writeReport(context, join(resolve(state), context.migration.name));
  if (format === 'text') writeText(`Report: ${relative('', markdown)}, for programs ${relative('', json)}\n`);
}
