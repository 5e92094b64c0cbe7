import { join, resolve } from 'node:path';
import { openReport } from '../engine/report/open-report.ts';
import { noState } from '../engine/state/choose-state.ts';
import { readStatus, type StatusEvent } from '../engine/status/read-status.ts';
import { systemClock } from '../http/system-clock.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import { findStates } from '../state/find-states.ts';
import { readHolder } from '../state/sqlite/lock.ts';
import { renderStatus } from '../ui/text/render-status.ts';
import type { StatusOptions } from './commands/status.ts';
import { loadSpec } from './load-spec.ts';
import { secrets } from './secrets.ts';
import { withRun } from './with-run.ts';

/** Says where a migration stands. A spec that was never used has no state; one is not made for it. */
export async function statusSpec(spec: string, options: StatusOptions): Promise<ExitCode> {
  const migration = (await loadSpec(spec)).migration as Migration;
  if (options.offline) return show(await readOffline(migration, options), options);
  const dir = join(resolve(options.state), migration.name);
  if (findStates(dir).length === 0) throw noState(dir);
  return withRun({ spec, mode: 'verify', options }, async (context) =>
    show(await readStatus(context, context, holderOf(context, options)), options),
  );
}

async function readOffline(migration: Migration, { state, tenant }: StatusOptions): Promise<StatusEvent> {
  const { context, close } = await openReport({
    migration,
    stateDir: resolve(state),
    clock: systemClock,
    ...(tenant === undefined ? {} : { tenant }),
  });
  try {
    return await readStatus(context, null, holderOf(context, { state }));
  } finally {
    await close();
  }
}

function holderOf({ tenant }: { tenant: { key: string } }, { state }: Pick<StatusOptions, 'state'>) {
  return readHolder(resolve(state), tenant.key);
}

function show(status: StatusEvent, { format }: StatusOptions): ExitCode {
  const text =
    format === 'json' ? `${JSON.stringify(status)}\n` : renderStatus(status, systemClock.now(), process.stdout.columns);
  process.stdout.write(secrets.redact(text));
  return status.drained ? exitCodes.done : exitCodes.incomplete;
}
