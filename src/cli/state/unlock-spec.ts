import { join } from 'node:path';
import { chooseState } from '../../engine/state/choose-state.ts';
import { unlockTenant } from '../../engine/state/unlock-tenant.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { findStates } from '../../state/find-states.ts';
import { renderHolder } from '../../ui/text/render-state.ts';
import type { StateOptions } from '../commands/state.ts';
import { writeText } from '../write-text.ts';
import { offline, writeEvent } from './offline.ts';

/** Takes the lock from a run that is gone. */
export async function unlockSpec(spec: string, options: StateOptions): Promise<ExitCode> {
  const { migration, stateDir, ...request } = await offline(spec, options);
  const dir = join(stateDir, migration.name);
  // A tenant that is named needs no state that can be read.
  const tenant = request.tenant ?? chooseState(findStates(dir), dir, undefined).tenant;
  const holder = unlockTenant({
    stateDir,
    tenant,
    force: options.force ?? false,
    timezone: migration.timezone,
  });
  if (options.format === 'json') {
    writeEvent({ type: 'state_done', command: 'unlock', counts: { locks: holder ? 1 : 0 }, file: null });
  } else if (holder) {
    writeText(`Took the lock from ${renderHolder(holder, migration.timezone)}.\n`);
    process.stdout.write('What it was writing is looked for by the next apply.\n');
  } else {
    process.stdout.write(`${tenant} is not locked.\n`);
  }
  return exitCodes.done;
}
