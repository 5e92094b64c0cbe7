import { keepSchedule } from '../engine/schedule/keep-schedule.ts';
import { readTiming, type Timing } from '../engine/schedule/next-run.ts';
import { type RunResult, runDue } from '../engine/schedule/run-due.ts';
import { type ExitCode, exitCodes, Failure } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import { createJsonView } from '../ui/json/json-view.ts';
import { renderCron } from '../ui/text/render-cron.ts';
import { renderSystemd } from '../ui/text/render-systemd.ts';
import { createScheduleView } from '../ui/text/schedule-view.ts';
import type { ScheduleOptions } from './commands/schedule.ts';
import { loadSpec } from './load-spec.ts';
import { readMigration } from './read-migration.ts';
import { readService } from './read-service.ts';
import { saveReport } from './save-report.ts';
import { type Session, startSession } from './session.ts';
import { withContext } from './with-run.ts';

/** Keeps a schedule until it is stopped, or prints what keeps it on a machine. */
export async function scheduleSpec(spec: string, options: ScheduleOptions): Promise<ExitCode> {
  const { migration } = await loadSpec(spec);
  const timing = readTiming(migration as Migration);
  if (options.print) {
    const service = readService(spec, (migration as Migration).name, options);
    process.stdout.write(options.print === 'systemd' ? renderSystemd(service) : renderCron(service, timing));
    return exitCodes.done;
  }
  requireApproval(options);
  const session = startSession(options, ({ clock }) =>
    options.format === 'json' ? createJsonView(process.stdout) : createScheduleView(process.stdout, clock),
  );
  const { clock, emit, run } = session;
  try {
    return await session.watch(spec, () =>
      keepSchedule({
        clock,
        emit,
        stopped: run.stopped,
        timing: async () => readTiming((await readSpec(spec)).migration as Migration),
        run: (due) => runSpec(spec, options, { session, ...due }),
      }),
    );
  } finally {
    session.end();
  }
}

async function runSpec(
  spec: string,
  options: ScheduleOptions,
  { session, ...due }: { session: Session; timing: Timing; onlyOverdue: boolean },
): Promise<RunResult | null> {
  const loaded = await readSpec(spec);
  return withContext({ loaded, mode: 'apply', command: 'schedule', options, session }, async (context) => {
    const result = await runDue(context, { ...due, skipBlocked: options.skipBlocked ?? false });
    // Where it is was said by the first apply; here each run has one line.
    if (result) await saveReport(context, { state: options.state, format: 'json' });
    return result;
  });
}

/** Quietly: its warnings were told when the schedule began. Throws Failure `E_SPEC` for one that was broken since. */
async function readSpec(spec: string): Promise<LoadedMigration> {
  const loaded = await readMigration(spec);
  const broken = loaded.findings.find(({ severity }) => severity === 'error');
  if (loaded.migration && !broken) return loaded;
  throw new Failure({
    code: 'E_SPEC',
    message: `${spec} is not valid any more: ${broken?.message ?? 'it cannot be read'}`,
    hint: 'deskhaul validate lists every finding.',
  });
}

function requireApproval({ autoApprove }: ScheduleOptions): void {
  if (autoApprove) return;
  throw new Failure({
    code: 'E_APPROVAL',
    message: 'A schedule writes without asking, so it has to be told that it may.',
    hint: 'Look at what plan shows, then run schedule with --auto-approve.',
  });
}
