import type { TestContext } from 'node:test';
import type { RunContext } from '../../../src/engine/context.ts';
import { openRun } from '../../../src/engine/open-run.ts';
import { createRunControls } from '../../../src/engine/run-controls.ts';
import { systemClock } from '../../../src/http/system-clock.ts';
import type { Event } from '../../../src/model/events.ts';
import type { SandboxesOptions } from '../../../src/sandbox/start-sandboxes.ts';
import { loadMigration } from '../../../src/spec/load-migration.ts';
import { atEnd } from '../../support/at-end.ts';
import { type HaloClient, haloClient } from '../../support/halo-client.ts';
import { openScene, type Scene } from '../../support/scene.ts';

export interface Probing {
  scene: Scene;
  halo: HaloClient;
  spec: string;
  /** Opens the spec as `probe` does; events are gathered. */
  open(): Promise<{ context: RunContext; events: Event[]; close(): Promise<void> }>;
}

/** A tenant with a client and a user made for probing, and a spec that names them. */
export async function openProbing(t: TestContext, options: Partial<SandboxesOptions> = {}): Promise<Probing> {
  const scene = await openScene({ tickets: 5, ...options });
  atEnd(t, () => scene.close());
  const halo = haloClient(scene.ready.halo);
  await halo.post('Client', { name: 'deskhaul test' });
  const [client] = await scene
    .records<{ id: number; name: string; main_site_id: number }>('halo', 'clients')
    .then((rows) => rows.filter(({ name }) => name === 'deskhaul test'));
  const emailaddress = 'deskhaul-test@acme.example';
  await halo.post('Users', { name: 'Probe Person', emailaddress, site_id: client?.main_site_id });
  const spec = await scene.spec({
    'clientSecret: { env: HALO_CLIENT_SECRET }': `clientSecret: { env: HALO_CLIENT_SECRET }\n  patience: 1s\n  probe: { client: deskhaul test, user: ${emailaddress} }`,
  });
  return {
    scene,
    halo,
    spec,
    async open() {
      Object.assign(process.env, scene.env);
      const events: Event[] = [];
      const emit = (event: Event) => void events.push(event);
      const { context, close } = await openRun({
        loaded: await loadMigration(spec),
        trust: { exec: false, secretFiles: false, hosts: null },
        stateDir: scene.state,
        emit,
        clock: systemClock,
        run: createRunControls(emit),
        command: 'probe',
        mode: 'apply',
      });
      return { context, events, close };
    },
  };
}
