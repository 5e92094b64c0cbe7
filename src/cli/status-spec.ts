import { resolve } from 'node:path';
import { openReport } from '../engine/report/open-report.ts';
import { readStatus, type StatusEvent } from '../engine/status/read-status.ts';
import { systemClock } from '../http/system-clock.ts';
import { type ExitCode, exitCodes } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import { renderStatus } from '../ui/text/render-status.ts';
import type { StatusOptions } from './commands/status.ts';
import { loadSpec } from './load-spec.ts';
import { secrets } from './secrets.ts';
import { withRun } from './with-run.ts';

/** Says where a migration stands. A spec that was never used has no state; one is not made for it. */
export async function statusSpec(spec: string, options: StatusOptions): Promise<ExitCode> {
  const offline = await readOffline(spec, options);
  if (options.offline) return show(offline, options);
  return withRun({ spec, mode: 'verify', options }, async (context) =>
    show(await readStatus(context, context), options),
  );
}

async function readOffline(spec: string, { state, tenant, offline }: StatusOptions): Promise<StatusEvent> {
  const migration = (await loadSpec(spec)).migration as Migration;
  const { context, close } = await openReport({
    migration,
    stateDir: resolve(state),
    clock: systemClock,
    ...(offline && tenant !== undefined ? { tenant } : {}),
  });
  try {
    return await readStatus(context, null);
  } finally {
    await close();
  }
}

function show(status: StatusEvent, { format }: StatusOptions): ExitCode {
  const text = format === 'json' ? `${JSON.stringify(status)}\n` : renderStatus(status, systemClock.now());
  process.stdout.write(secrets.redact(text));
  return status.drained ? exitCodes.done : exitCodes.incomplete;
}
