import { dirname, join, resolve } from 'node:path';
import type { RunContext } from '../engine/context.ts';
import { openRun } from '../engine/open-run.ts';
import type { ExitCode } from '../model/failure.ts';
import { readTrust } from '../spec/trust.ts';
import { loadSpec } from './load-spec.ts';
import type { RunOptions } from './run-options.ts';
import { type Session, startSession } from './session.ts';

export type RunMode = 'plan' | 'apply' | 'verify' | 'report';

/** Loads the spec, connects both sides, opens the state, runs `verb` and gives everything back, whatever happens. */
export async function withRun(
  { spec, mode, options }: { spec: string; mode: RunMode; options: RunOptions },
  verb: (context: RunContext, session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const loaded = await loadSpec(spec);
  const session = startSession(options);
  try {
    const { context, close } = await openRun({
      loaded,
      mode,
      command: `${mode} ${spec}`,
      trust: readTrust(process.env, options),
      stateDir: join(resolve(options.state), loaded.migration?.name ?? ''),
      dataRoot: resolve(options.dataRoot ?? dirname(spec)),
      clock: session.clock,
      emit: session.emit,
      run: session.run,
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
