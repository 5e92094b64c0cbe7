import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Result } from 'execa';
import { eventsOf, markersOf, openScene, type Scene } from '../../support/scene.ts';

describe('a permission revoked in mid-run', () => {
  let scene: Scene;
  let spec: string;
  let env: Record<string, string>;

  before(async () => {
    scene = await openScene();
    spec = await scene.spec({ '    share: 90%': '    share: 90%\n  patience: 1s' });
    env = { ...scene.env };
  });
  after(() => scene.close());

  const apply = () => scene.run(['apply', spec, '--auto-approve', '--format', 'json'], env);

  function assertStopped(result: Result): void {
    const events = eventsOf(result);
    assert.equal(result.exitCode, 1, String(result.stderr));
    assert.match(String(result.stderr), /^E_PERMISSION /);
    assert.deepEqual(
      events.filter(({ type }) => type === 'record_failed' || type === 'apply_summary'),
      [],
    );
  }

  it('at the source stops the run before anything is written', async () => {
    await scene.fault('zendesk', {
      match: { path: '/api/v2/tickets/*/comments*' },
      nth: 3,
      times: 1000,
      kind: 'status',
      status: 403,
    });
    const result = await apply();
    assertStopped(result);
    assert.match(String(result.stderr), /administrator|scopes of the token/);
    assert.equal(await scene.writes(), 0);
    await scene.clearFaults('zendesk');
  });

  it('at the target stops it at the first refusal; what stands stays, and nothing is marked failed', async () => {
    await scene.fault('halo', {
      match: { method: 'POST', path: '/api/Actions' },
      nth: 2,
      times: 1000,
      kind: 'status',
      status: 403,
    });
    const result = await apply();
    assertStopped(result);
    assert.match(String(result.stderr), /lacks the right edit:tickets/);
    assert.match(String(result.stderr), /Configuration > Integrations > Halo API/);
    assert.equal((await scene.records('halo', 'tickets')).length, 25);
    const refused = (await scene.requests('halo')).filter(({ status }) => status === 403);
    assert.ok(refused.length <= 2, `it went on for ${refused.length} refusals`);
    const [status] = eventsOf(await scene.run(['status', spec, '--offline', '--format', 'json']));
    assert.equal(status?.type === 'status' && status.open, 0, 'a refused write is looked for');
  });

  it('keeps the plan: nothing new is planned while the old one is half applied', async () => {
    const result = await scene.run(['plan', spec]);
    assert.equal(result.exitCode, 4, String(result.stderr));
    assert.match(String(result.stderr), /half applied/);
    assert.match(String(result.stderr), /Run apply: it goes on where it stopped/);
  });

  it('and given back lets the same command complete, with no doubles', async () => {
    await scene.clearFaults('halo');
    const result = await apply();
    assert.equal(result.exitCode, 0, String(result.stderr));
    const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients', 'attachments']);
    assert.ok(markers.length > 100);
    assert.equal(new Set(markers).size, markers.length);
    const verify = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
    assert.equal(verify.exitCode, 0, String(verify.stdout).slice(-2000));
  });
});
