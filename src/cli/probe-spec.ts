import { openProbe, probeTenant } from '../engine/probe/probe-tenant.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { safeLine } from '../ui/format.ts';
import { renderProbe } from '../ui/text/render-probe.ts';
import { askApproval } from './ask-approval.ts';
import type { ProbeOptions } from './commands/probe.ts';
import { withRun } from './with-run.ts';
import { writeText } from './write-text.ts';

const asked = {
  before: 'Probe asks before it writes',
  hint: 'Look at what it says it will write, then run probe with --auto-approve.',
};

/** Says what it will write, asks, writes and learns, deletes it all; 3 when something of it stays that could be deleted. */
export function probeSpec(spec: string, options: ProbeOptions): Promise<ExitCode> {
  return withRun({ spec, mode: 'apply', options }, async (context, { watch }) => {
    const isText = options.format === 'text';
    const probe = await openProbe(context);
    if (isText) {
      process.stdout.write(`The probe writes to ${safeLine(context.tenant.url)}, and deletes again:\n`);
      for (const line of probe.announcement) writeText(`  - ${safeLine(line, 200)}\n`);
    }
    if (!options.autoApprove && !(await askApproval('Write this?', asked))) {
      process.stdout.write('Nothing was written.\n');
      return exitCodes.done;
    }
    const probed = await watch(context.migration.name, () => probeTenant(context, probe));
    if (isText) writeText(renderProbe(probed));
    return probed.left.some(({ what }) => what !== 'inline image') ? exitCodes.incomplete : exitCodes.done;
  });
}
