import { join } from 'node:path';
import { type OpenRun, openRun } from '../../../src/engine/open-run.ts';
import { createRunControls } from '../../../src/engine/run-controls.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { Clock } from '../../../src/model/clock.ts';
import type { Emit } from '../../../src/model/events.ts';
import { loadMigration } from '../../../src/spec/load-migration.ts';
import type { BenchScene } from './open-bench.ts';

/** The engine in this process, on a scene's spec and state. */
export async function openEngine(
  { spec, folder, env }: Pick<BenchScene, 'spec' | 'folder' | 'env'>,
  { mode = 'plan', clock = systemClock, emit = () => {} }: { mode?: 'plan' | 'apply'; clock?: Clock; emit?: Emit } = {},
): Promise<OpenRun> {
  Object.assign(process.env, env);
  return await openRun({
    loaded: await loadMigration(spec),
    trust: { exec: false, secretFiles: false, hosts: null },
    stateDir: join(folder, 'state'),
    emit,
    clock,
    run: createRunControls(emit),
    command: mode,
    mode,
  });
}
