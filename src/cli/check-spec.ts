import { resolve } from 'node:path';
import { checkMigration } from '../engine/check/check-migration.ts';
import type { CheckItem } from '../model/check.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { readTrust } from '../spec/trust.ts';
import { renderChecklistMarkdown } from '../ui/markdown/render-checklist.ts';
import { renderCheckItem, renderCheckSummary } from '../ui/text/render-checklist.ts';
import { loadSpec } from './load-spec.ts';
import type { RunOptions } from './run-options.ts';
import { secrets } from './secrets.ts';
import { startSession } from './session.ts';
import { writeText } from './write-text.ts';

/** Works through the checklist; fails with 1 when an item fails. Only `plan` and `apply` change anything. */
export async function checkSpec(spec: string, options: RunOptions): Promise<ExitCode> {
  const loaded = await loadSpec(spec);
  const session = startSession({ ...options, plain: true });
  const items: CheckItem[] = [];
  const checks = checkMigration({
    loaded,
    trust: readTrust(process.env, options),
    stateDir: resolve(options.state),
    clock: session.clock,
    // The items say all else.
    emit: (event) => {
      if (event.type === 'waiting' || event.type === 'waited') session.emit(event);
    },
    run: session.run,
    redactor: secrets,
    flags: { dataRoot: options.dataRoot && resolve(options.dataRoot) },
  });
  try {
    await session.watch(spec, async () => {
      for await (const item of checks) {
        items.push(item);
        if (options.format === 'json') process.stdout.write(`${JSON.stringify({ type: 'check', ...item })}\n`);
        if (options.format === 'text') writeText(`${renderCheckItem(item)}\n`);
      }
    });
  } finally {
    session.end();
  }
  if (options.format === 'text') writeText(`\n${renderCheckSummary(items)}\n`);
  if (options.format === 'markdown') process.stdout.write(renderChecklistMarkdown(loaded.file, items));
  return items.some(({ status }) => status === 'fail') ? exitCodes.failed : exitCodes.done;
}
