import { resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { openRun } from '../engine/open-run.ts';
import type { ExitCode } from '../model/failure.ts';
import { readTrust } from '../spec/trust.ts';
import { loadSpec } from './load-spec.ts';
import type { RunOptions } from './run-options.ts';
import { secrets } from './secrets.ts';
import { type Session, startSession } from './session.ts';

interface RunRequest {
  spec: string;
  mode: 'plan' | 'apply' | 'verify';
  options: RunOptions;
}

/** Loads the spec, connects both sides, opens the state, runs `verb` and gives everything back, whatever happens. */
export async function withRun(
  { spec, mode, options }: RunRequest,
  verb: (context: RunContext, session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const loaded = await loadSpec(spec);
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
