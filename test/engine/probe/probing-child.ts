import { openRun } from '../../../src/engine/open-run.ts';
import { openProbe, probeTenant } from '../../../src/engine/probe/probe-tenant.ts';
import { createRunControls } from '../../../src/engine/run-controls.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import { loadMigration } from '../../../src/spec/load-migration.ts';

/** A process that probes, says when it begins, and waits to be killed. */
const { spec, state, env } = JSON.parse(process.argv[2] ?? '') as {
  spec: string;
  state: string;
  env: Record<string, string>;
};
Object.assign(process.env, env);
const emit = () => {};
const { context } = await openRun({
  loaded: await loadMigration(spec),
  trust: { exec: false, secretFiles: false, hosts: null },
  stateDir: state,
  emit,
  clock: systemClock,
  run: createRunControls(emit),
  command: 'probe',
  mode: 'apply',
});
const probe = await openProbe(context);
process.send?.('begun');
await probeTenant(context, probe);
