import { createIntentIds } from '../engine/apply/intent-id.ts';
import { restoreSettings } from '../engine/settings/restore-settings.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { formatNoun, safeLine } from '../ui/format.ts';
import type { RunOptions } from './run-options.ts';
import { withRun } from './with-run.ts';

/** Puts the tenant's settings back; fails with 3 when one of them is still muted. */
export function restoreSpec(spec: string, options: RunOptions): Promise<ExitCode> {
  return withRun({ spec, mode: 'apply', options }, async (context, { watch }) => {
    const writer = context.target.writer(context.catalogue);
    const run = { context, writer, nextIntentId: createIntentIds(context.clock) };
    const { restored, changed, left } = await watch(context.migration.name, () => restoreSettings(run));
    const counts = { restored: restored.length, changed: changed.length, left: left.length };
    if (options.format === 'json') {
      process.stdout.write(`${JSON.stringify({ type: 'restore_summary', ...counts })}\n`);
    } else {
      for (const title of restored) process.stdout.write(`Put back: ${safeLine(title)}\n`);
      const rest = restored.length + changed.length + left.length;
      process.stdout.write(
        rest === 0
          ? 'No setting was left muted; there is nothing to put back.\n'
          : `${formatNoun(restored.length, 'setting')} put back, ${counts.changed} changed by somebody meanwhile, ${counts.left} still muted.\n`,
      );
    }
    return left.length > 0 ? exitCodes.incomplete : exitCodes.done;
  });
}
