import { resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { openRun } from '../engine/open-run.ts';
import type { ExitCode } from '../model/failure.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';
import { readTrust } from '../spec/trust.ts';
import { loadSpec } from './load-spec.ts';
import type { RunOptions } from './run-options.ts';
import { secrets } from './secrets.ts';
import { type Session, startSession } from './session.ts';
import { type Limits, readLimits, type TimeOptions } from './time-options.ts';

interface SnapshotOptions {
  /** Ask the source for nothing but the bytes of files. */
  snapshot?: boolean;
  /** Keep the bytes of files in the state. */
  keepFiles?: boolean;
}

interface RunRequest {
  spec: string;
  mode: 'plan' | 'apply' | 'verify';
  options: RunOptions & TimeOptions & SnapshotOptions;
}

/** Loads the spec, connects both sides, opens the state, runs `verb` and gives everything back, whatever happens. */
export async function withRun(
  { spec, mode, options }: RunRequest,
  verb: (context: RunContext, session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const loaded = await loadSpec(spec);
  const limits = readLimits(loaded, options);
  const session = startSession(options);
  try {
    const opening = { loaded, mode, options, limits, command: mode, session };
    return await withContext(opening, (context) => verb(context, session));
  } finally {
    session.end();
  }
}

interface Opening {
  loaded: LoadedMigration;
  mode: RunRequest['mode'];
  options: RunOptions & SnapshotOptions;
  limits?: Limits;
  /** As the lock names it to others. */
  command: string;
  session: Pick<Session, 'clock' | 'emit' | 'run'>;
}

/** Connects both sides, opens the state, runs `verb` and gives everything back; for those who have a session already. */
export async function withContext<T>(
  { loaded, mode, options, limits = {}, command, session }: Opening,
  verb: (context: RunContext) => Promise<T>,
): Promise<T> {
  const { context, close } = await openRun({
    loaded,
    mode,
    command,
    trust: readTrust(process.env, options),
    stateDir: resolve(options.state),
    clock: session.clock,
    emit: session.emit,
    run: session.run,
    limits: { ...limits, startedAt: session.clock.now() },
    redactor: secrets,
    flags: {
      dataRoot: options.dataRoot && resolve(options.dataRoot),
      recover: options.recover,
      snapshot: options.snapshot,
      keepFiles: options.keepFiles,
    },
  });
  try {
    return await verb(context);
  } finally {
    await close();
  }
}
