import type { Clock } from '../../model/clock.ts';
import type { Emit, Event } from '../../model/events.ts';
import { type ExitCode, exitCodes, Failure } from '../../model/failure.ts';
import { nextRunAt, type Timing } from './next-run.ts';
import type { RunResult } from './run-due.ts';

type ScheduleRunEvent = Extract<Event, { type: 'schedule_run' }>;

export interface Schedule {
  clock: Clock;
  emit: Emit;
  /** Aborted by any stop. */
  stopped: AbortSignal;
  /** As the spec says it now: it may be edited while the schedule stays up. */
  timing(): Promise<Timing>;
  /** Null when nothing was due. Throws for a run that failed: the schedule goes on. */
  run(options: { timing: Timing; onlyOverdue: boolean }): Promise<RunResult | null>;
}

/** A machine may sleep meanwhile, and its clock may be set: it is looked at this often. */
const longestSleepMs = 30_000;

/**
 * Runs what is overdue, then whenever a run is due, until it is stopped; says what became of each run. A run that fails, or is
 * refused because somebody else holds the lock, is tried again when the next one is due. Answers 0 when it was stopped while it
 * waited, 130 when a run was. Throws when the spec cannot be read at the start, and Failure `E_CRON_NEVER`.
 */
export async function keepSchedule(schedule: Schedule): Promise<ExitCode> {
  const { clock, emit, stopped } = schedule;
  let timing = await schedule.timing();
  for (let isStart = true; ; isStart = false) {
    if (!isStart) timing = await schedule.timing().catch(() => timing);
    const ended = await runOnce(schedule, { timing, onlyOverdue: isStart });
    const next = stopped.aborted ? null : nextRunAt(timing, clock.now());
    if (ended) emit({ ...ended, next: next === null ? null : toIso(next), timezone: timing.timezone });
    if (ended?.outcome === 'stopped') return exitCodes.interrupted;
    if (stopped.aborted) return exitCodes.done;
    if (next === null) throw never(timing);
    emit({ type: 'waiting', until: toIso(next), timezone: timing.timezone, reason: 'schedule' });
    while (!stopped.aborted && clock.now() < next) {
      // It rejects when the schedule is stopped.
      await clock.sleep(Math.min(next - clock.now(), longestSleepMs), stopped).catch(() => {});
    }
    if (stopped.aborted) return exitCodes.done;
    emit({ type: 'waited' });
  }
}

/** What became of the run; null when nothing was due. */
async function runOnce(
  { clock, run }: Schedule,
  options: { timing: Timing; onlyOverdue: boolean },
): Promise<Omit<ScheduleRunEvent, 'next' | 'timezone'> | null> {
  const began = clock.now();
  const times = () => ({ startedAt: toIso(began), durationMs: Math.max(0, clock.now() - began) });
  try {
    const result = await run(options);
    return result && { type: 'schedule_run', ...result, ...times(), failure: null };
  } catch (error) {
    return {
      type: 'schedule_run',
      kind: null,
      ...outcomeOf(error),
      ...times(),
      entities: {},
      requests: { source: 0, target: 0 },
    };
  }
}

function outcomeOf(error: unknown): Pick<ScheduleRunEvent, 'outcome' | 'failure'> {
  if (!(error instanceof Failure)) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'failed', failure: { code: 'E_INTERNAL', message } };
  }
  const failure = { code: error.code, message: error.message };
  if (error.exitCode === exitCodes.interrupted) return { outcome: 'stopped', failure };
  return { outcome: error.exitCode === exitCodes.refused ? 'refused' : 'failed', failure };
}

function never({ cron }: Timing): Failure {
  return new Failure({
    code: 'E_CRON_NEVER',
    message: `run.delta.cron names no time that is still to come: ${cron}`,
    hint: 'Minute, hour, day, month, weekday: 0 3 * * *',
  });
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
