import { createIntentIds } from '../engine/apply/intent-id.ts';
import { sweepProbes } from '../engine/probe/sweep-probes.ts';
import { restoreSettings } from '../engine/settings/restore-settings.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { formatNoun, safeLine } from '../ui/format.ts';
import type { RunOptions } from './run-options.ts';
import { withRun } from './with-run.ts';

/** A lost state took the former values with it: the tenant alone does not tell what a run switched off. */
const notNoted =
  'This state notes no setting that a run switched off: there is nothing to put back. If the state of a run that was cut off is lost, look at approvals and AI in the target yourself.\n';

/** Puts the tenant's settings back; fails with 3 when one of them is still muted. */
export function restoreSpec(spec: string, options: RunOptions): Promise<ExitCode> {
  return withRun({ spec, mode: 'apply', options }, async (context, { watch }) => {
    const writer = context.target.writer(context.catalogue);
    const run = { context, writer, nextIntentId: createIntentIds(context.clock) };
    const [probes, { restored, changed, left }] = await watch(context.migration.name, async () => [
      await sweepProbes(context),
      await restoreSettings(run),
    ]);
    const counts = { restored: restored.length, changed: changed.length, left: left.length };
    if (options.format === 'json') {
      process.stdout.write(`${JSON.stringify({ type: 'restore_summary', ...counts })}\n`);
    } else {
      const isNoted = (await context.store.settings()).length > 0;
      if (probes.removed > 0) process.stdout.write('Deleted what a probe that was cut off had left.\n');
      for (const title of restored) process.stdout.write(`Put back: ${safeLine(title)}\n`);
      const rest = restored.length + changed.length + left.length;
      process.stdout.write(
        rest === 0
          ? isNoted
            ? 'No setting was left muted; there is nothing to put back.\n'
            : notNoted
          : `${formatNoun(restored.length, 'setting')} put back, ${counts.changed} changed by somebody meanwhile, ${counts.left} still muted.\n`,
      );
    }
    return left.length + probes.left.length > 0 ? exitCodes.incomplete : exitCodes.done;
  });
}
