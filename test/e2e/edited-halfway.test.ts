import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventsOf, markersOf, openScene, type Scene } from '../support/scene.ts';

describe('a spec that is edited while its plan is half applied', { timeout: 240_000 }, () => {
  let scene: Scene;

  before(async () => {
    scene = await openScene({ tickets: 20 });
  });

  after(() => scene?.close());

  it('stops when a right is taken away, with nothing marked failed', async () => {
    const spec = await scene.spec();
    await scene.fault('halo', {
      match: { method: 'POST', path: '/api/Actions' },
      nth: 2,
      times: 99,
      kind: 'status',
      status: 403,
    });
    const stopped = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(stopped.exitCode, 1, String(stopped.stderr));
    assert.match(String(stopped.stderr), /E_PERMISSION/);
    assert.ok(await scene.isStruck('halo'));
    await scene.clearFaults('halo');
    const report = await scene.run(['report', spec, '--format', 'csv']);
    assert.doesNotMatch(String(report.stdout), /,failed,/);
  });

  it('is planned anew: what was written is brought up to date, and nothing is doubled', async () => {
    const edited = await scene.spec({ 'urgent: Critical': 'urgent: High' });
    const applied = await scene.run(['apply', edited, '--auto-approve', '--format', 'json']);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    const events = eventsOf(applied);
    assert.ok(events.some((event) => event.type === 'finding' && event.finding.code === 'W_PLAN_REPLACED'));
    assert.ok(events.some((event) => event.type === 'canary' && event.passed));
    const markers = await markersOf(scene, ['tickets', 'actions', 'users', 'clients']);
    assert.equal(new Set(markers).size, markers.length);
    const verified = await scene.run(['verify', edited]);
    assert.equal(verified.exitCode, 0, String(verified.stdout).slice(-1500));
  });

  it('leaves nothing to be tried again', async () => {
    const edited = await scene.spec({ 'urgent: Critical': 'urgent: High' });
    const retried = await scene.run(['retry', edited, '--auto-approve']);
    assert.equal(retried.exitCode, 0, String(retried.stderr));
    assert.match(String(retried.stdout), /Nothing failed/);
  });
});
