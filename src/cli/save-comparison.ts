import { join, relative, resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { writeComparison } from '../engine/demo/write-comparison.ts';
import { formatCount } from '../ui/format.ts';
import type { RunOptions } from './run-options.ts';
import { writeText } from './write-text.ts';

/** Writes both sides of a demo beside the state, and says where, unless stdout is for a program. */
export async function saveComparison(
  context: RunContext,
  { state, format }: Pick<RunOptions, 'state' | 'format'>,
): Promise<void> {
  const { html, markdown, fine, wrong } = await writeComparison(context, join(resolve(state), context.migration.name));
  if (format !== 'text') return;
  const counts = `${formatCount(fine)} records as they should be, ${formatCount(wrong)} to look at`;
  writeText(`Side by side (${counts}): ${relative('', html)}, ${relative('', markdown)}\n`);
}
