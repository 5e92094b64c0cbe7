import { type Command, InvalidArgumentError } from 'commander';
import type { TimeLimits } from '../engine/windows/run-times.ts';
import { parseDuration } from '../http/duration.ts';
import { Failure } from '../model/failure.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';

export type Limits = Pick<TimeLimits, 'maxDurationMs' | 'untilWindowEnd'>;

/** How long a command may go on; in milliseconds. */
export interface TimeOptions {
  maxDuration?: number;
  untilWindowEnd?: boolean;
}

/** For commands that go on where they stopped. */
export function addMaxDuration(command: Command): Command {
  return command.option(
    '--max-duration <time>',
    'stop gracefully when this time is over (55m, 2h); exit 5: more to do, same command',
    readDuration,
  );
}

export function addUntilWindowEnd(command: Command): Command {
  return command.option(
    '--until-window-end',
    'stop gracefully where it would wait for the next of run.windows; exit 5: more to do, same command',
  );
}

/** Throws Failure `E_NO_WINDOWS` for a spec without windows that is to end with one. */
export function readLimits({ migration }: LoadedMigration, { maxDuration, untilWindowEnd }: TimeOptions): Limits {
  if (untilWindowEnd && migration?.run.windows.length === 0) {
    throw new Failure({
      code: 'E_NO_WINDOWS',
      message: '--until-window-end ends a run with its window, and the spec has none.',
      hint: 'Add run.windows, or give the run a time: --max-duration 55m.',
    });
  }
  return { ...(maxDuration && { maxDurationMs: maxDuration }), ...(untilWindowEnd && { untilWindowEnd }) };
}

function readDuration(text: string): number {
  const ms = parseDuration(text);
  if (ms === null) throw new InvalidArgumentError('a duration such as 90s, 55m or 2h');
  return ms;
}
