import { resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { openRun } from '../engine/open-run.ts';
import type { ExitCode } from '../model/failure.ts';
import { readTrust } from '../spec/trust.ts';
import { loadSpec } from './load-spec.ts';
import type { RunOptions } from './run-options.ts';
import { secrets } from './secrets.ts';
import { type Session, startSession } from './session.ts';
import { readLimits, type TimeOptions } from './time-options.ts';

interface RunRequest {
  spec: string;
  mode: 'plan' | 'apply' | 'verify';
  options: RunOptions & TimeOptions;
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
    const { context, close } = await openRun({
      loaded,
      mode,
      command: mode,
      trust: readTrust(process.env, options),
      stateDir: resolve(options.state),
      clock: session.clock,
      emit: session.emit,
      run: session.run,
      limits: { ...limits, startedAt: session.clock.now() },
      redactor: secrets,
      flags: { dataRoot: options.dataRoot && resolve(options.dataRoot), recover: options.recover },
    });
    try {
      return await verb(context, session);
    } finally {
      await close();
    }
  } finally {
    session.end();
  }
}
