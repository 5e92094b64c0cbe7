import { join, resolve } from 'node:path';
import { listRuns } from '../engine/runs/list-runs.ts';
import { chooseState } from '../engine/state/choose-state.ts';
import { withFound } from '../engine/state/open-offline.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import { findStates } from '../state/find-states.ts';
import { readHolder } from '../state/sqlite/lock.ts';
import { renderRuns } from '../ui/text/render-runs.ts';
import { usualWidth } from '../ui/usual-width.ts';
import type { RollbackOptions } from './commands/rollback.ts';
import { offline, writeEvent } from './state/offline.ts';

/**
 * Lists the runs of a state; connects to nothing, takes no lock and makes no state where there is none. Throws Failure `E_STATES`
 * and what opening a state throws.
 */
export async function showRuns(spec: string, options: RollbackOptions): Promise<ExitCode> {
  const request = await offline(spec, options);
  const dir = join(resolve(options.state), request.migration.name);
  const states = findStates(dir);
  const found = states.length === 0 ? null : chooseState(states, dir, options.tenant);
  const runs = found
    ? await withFound({ ...request, ...found }, ({ store }) =>
        listRuns(store, readHolder(request.stateDir, found.tenant)),
      )
    : [];
  if (options.format === 'json') for (const run of runs) writeEvent({ type: 'run', ...run });
  else {
    const { timezone } = request.migration;
    process.stdout.write(renderRuns(runs, { timezone, width: process.stdout.columns ?? usualWidth }));
  }
  return exitCodes.done;
}
