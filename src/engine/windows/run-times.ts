import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { createPace } from './pace.ts';
import { type Window, windowAt } from './window-at.ts';

/** When a run may work and when it may write. */
export interface RunTimes {
  /**
   * Part of every checkpoint. Inside `within` it waits while no window is open. Throws Failure `E_TIME` (exit 5) when the run's
   * time is over, or would be before the next batch has ended, judged by the last ones. A stop ends the wait at once. Time spent in
   * `hold`, by which a person pauses the run, is no work.
   */
  pass(hold: () => Promise<void>): Promise<void>;
  /** Runs work that writes: what `pass` is called for in it happens in windows only. */
  within<T>(edges: WindowEdges, work: () => Promise<T>): Promise<T>;
}

/** What is done whenever a window opens, before anything is written in it, and when it has ended. */
export interface WindowEdges {
  open(): Promise<void>;
  /** Whether it is done; false: it is tried again while waiting. */
  close(): Promise<boolean>;
}

export interface TimeLimits {
  windows: readonly Window[];
  /** Of windows that name none. */
  timezone: string;
  /** From when `maxDurationMs` counts (milliseconds since the epoch); default: now. */
  startedAt?: number;
  maxDurationMs?: number;
  /** Ends the run where it would wait for a window. */
  untilWindowEnd?: boolean;
}

interface Gate extends WindowEdges {
  /** Whether `open` was called last. */
  isOpen: boolean;
  /** Whether anything was begun in this window. */
  isUsed: boolean;
}

/** A machine may sleep meanwhile, and its clock may be set: it is looked at this often. */
const longestSleepMs = 30_000;

/** `stopped` is aborted by any stop. */
export function createRunTimes(
  { clock, emit, stopped }: { clock: Clock; emit: Emit; stopped: AbortSignal },
  { windows, timezone, maxDurationMs, untilWindowEnd = false, startedAt = clock.now() }: TimeLimits,
): RunTimes {
  const pace = createPace(startedAt);
  pace.rest(clock.now());
  const maxMs = maxDurationMs ?? Number.POSITIVE_INFINITY;
  let isBegun = false;
  let gate: Gate | null = null;
  let entering: Promise<void> | null = null;

  function requireTime(): void {
    const ahead = isBegun ? pace.expected() : 0;
    if (pace.elapsed() + ahead >= maxMs) throw timeIsOver();
    isBegun = true;
  }

  /** When writing may go on; null: now. */
  function nextOpening({ isUsed }: Gate): number | null {
    const now = clock.now();
    const state = windowAt(now, windows, timezone);
    if (!state.open) return state.until;
    if (state.until === null || !isUsed || now + pace.expected() <= state.until) return null;
    // What is left of this window is too short for a batch.
    const next = windowAt(state.until, windows, timezone);
    return next.open ? null : next.until;
  }

  async function enter(current: Gate): Promise<void> {
    let hasWaited = false;
    for (let until = nextOpening(current); until !== null; until = nextOpening(current)) {
      await wait(current, until);
      if (stopped.aborted) return;
      current.isUsed = false;
      hasWaited = true;
    }
    if (hasWaited) emit({ type: 'waited' });
    if (!current.isOpen) {
      current.isOpen = true;
      await current.open();
    }
    current.isUsed = true;
  }

  async function wait(current: Gate, until: number): Promise<void> {
    if (untilWindowEnd) throw windowIsOver(until, timezone);
    if (pace.elapsed() + until - clock.now() >= maxMs) throw windowTooLate(until, timezone);
    let isPutBack = !current.isOpen || (await current.close());
    current.isOpen = false;
    emit({ type: 'waiting', until: new Date(until).toISOString(), timezone, reason: 'window' });
    while (!stopped.aborted && clock.now() < until) {
      // It rejects when the run is stopped.
      await clock.sleep(Math.min(until - clock.now(), longestSleepMs), stopped).catch(() => {});
      if (!isPutBack) isPutBack = await current.close();
    }
    pace.rest(clock.now());
  }

  return {
    async pass(hold) {
      pace.tick(clock.now());
      await hold();
      pace.rest(clock.now());
      if (stopped.aborted) return;
      requireTime();
      if (!gate) return;
      // Whoever comes meanwhile waits for the same opening.
      entering ??= enter(gate).finally(() => {
        entering = null;
      });
      await entering;
    },
    async within(edges, work) {
      gate = { ...edges, isOpen: false, isUsed: false };
      try {
        return await work();
      } finally {
        gate = null;
      }
    },
  };
}

const moreToDo = 'There is more to do: run the same command again, and it goes on.';

function timeIsOver(): Failure {
  return new Failure({
    code: 'E_TIME',
    message: 'The time that this run was given (--max-duration) is over; everything so far is kept.',
    hint: moreToDo,
    exitCode: exitCodes.moreToDo,
  });
}

function windowIsOver(until: number, timezone: string): Failure {
  return new Failure({
    code: 'E_TIME',
    message: `No window is open any more (--until-window-end); everything so far is kept. The next one begins ${formatZoned(until, timezone)}.`,
    hint: moreToDo,
    exitCode: exitCodes.moreToDo,
  });
}

function windowTooLate(until: number, timezone: string): Failure {
  return new Failure({
    code: 'E_TIME',
    message: `No window is open before the time that this run was given (--max-duration) is over; everything so far is kept. The next one begins ${formatZoned(until, timezone)}.`,
    hint: moreToDo,
    exitCode: exitCodes.moreToDo,
  });
}
