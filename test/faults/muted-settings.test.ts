import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { haloClient } from '../support/halo-client.ts';
import { openScene, type Scene } from '../support/scene.ts';

/** The example with what it mutes while it runs, on a tenant whose incidents start an approval and whose AI is on. */
const muting = {
  'share: 90%': 'share: 90%\n  patience: 1s',
  'prepare:': 'prepare:\n  approvals: "off"\n  ai: "off"\n  customFields: true',
};

describe('settings that a run mutes', { timeout: 150_000 }, () => {
  let scene: Scene;
  let spec: string;
  let before_: Settings;

  interface Settings {
    approval: number;
    connection: number;
    insights: boolean;
  }

  async function settings(): Promise<Settings> {
    const types = await scene.records<{ name: string; approval_process_id: number }>('halo', 'tickettypes');
    const [control] = await scene.records<{ ai_connection_type?: number; enable_openai_insights?: boolean }>(
      'halo',
      'control',
    );
    return {
      approval: types.find(({ name }) => name === 'Incident')?.approval_process_id ?? -1,
      connection: control?.ai_connection_type ?? -1,
      insights: control?.enable_openai_insights ?? false,
    };
  }

  const muted: Settings = { approval: 0, connection: 0, insights: false };

  /** Ends the run by a signal once it has muted the settings and begun to write; answers its exit code. */
  async function endInTheMiddle(signal: NodeJS.Signals): Promise<number | undefined> {
    await scene.fault('halo', { match: { method: 'POST', path: '/api/*' }, kind: 'slow', delayMs: 20_000 });
    const until = (await scene.writes()) + 7;
    const child = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    let ended = '';
    const end = child.then((result) => {
      ended = `${result.stderr}${String(result.stdout).slice(-500)}`;
      return result.exitCode;
    });
    while (ended === '' && (await scene.writes()) < until) await sleep(10);
    assert.equal(ended, '', 'the run ended before it could be stopped');
    assert.deepEqual(await settings(), muted);
    child.kill(signal);
    const exitCode = await end;
    await scene.clearFaults('halo');
    return exitCode;
  }

  before(async () => {
    scene = await openScene({ profile: 'legacy', tickets: 20, tenant: 'unprepared' });
    spec = await scene.spec(muting);
    before_ = await settings();
    assert.deepEqual(before_, { approval: 1, connection: 1, insights: true });
  });

  after(() => scene?.close());

  it('stay muted when the run is killed, and restore puts them back', async () => {
    await endInTheMiddle('SIGKILL');
    assert.deepEqual(await settings(), muted);
    const check = await scene.run(['check', spec]);
    assert.match(String(check.stdout), /FAIL {2}Settings that an earlier run switched off/);
    const restore = await scene.run(['restore', spec]);
    assert.equal(restore.exitCode, 0, String(restore.stderr));
    assert.match(String(restore.stdout), /settings put back/);
    assert.deepEqual(await settings(), before_);
    const again = await scene.run(['restore', spec]);
    assert.match(String(again.stdout), /No setting was left muted; there is nothing to put back/);
    const lost = await scene.run(['restore', spec], { DESKHAUL_STATE: `${scene.state}-lost` });
    assert.match(String(lost.stdout), /If the state of a run that was cut off is lost, look at approvals and AI/);
  });

  it('are muted again by the run that goes on, and put back when a person stops it', async () => {
    assert.equal(await endInTheMiddle('SIGINT'), 130);
    assert.deepEqual(await settings(), before_);
  });

  it('are put back when the tenant takes the right to write away', async () => {
    await scene.fault('halo', {
      match: { method: 'POST', path: '/api/Tickets' },
      kind: 'status',
      status: 403,
    });
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 1, String(result.stdout).slice(-1000));
    await scene.clearFaults('halo');
    assert.deepEqual(await settings(), before_);
  });

  it('keep the former value after a crash, and what somebody changed meanwhile', async () => {
    await endInTheMiddle('SIGKILL');
    assert.deepEqual(await settings(), muted);
    const halo = haloClient(scene.ready.halo);
    await halo.post('Control', { ai_connection_type: 3 });
    const apply = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(apply.exitCode, 0, `${apply.stderr}\n${String(apply.stdout).slice(-2000)}`);
    assert.deepEqual(await settings(), { ...before_, connection: 3 });
    assert.deepEqual(await scene.effects(), []);
  });

  it('are left alone when there is nothing to write', async () => {
    const writes = await scene.writes();
    const apply = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(apply.exitCode, 0, String(apply.stderr));
    assert.equal(await scene.writes(), writes);
  });
});
