import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ResultPromise } from 'execa';
import { openScene, type Scene } from '../../support/scene.ts';

describe('a second run on the same tenant', () => {
  let scene: Scene;
  let first: ResultPromise;
  let spec: string;
  let another: string;

  before(async () => {
    scene = await openScene();
    spec = await scene.spec();
    another = await scene.spec({ 'name: acme-zendesk-to-halo': 'name: another' }, 'another.yaml');
    const fault = { kind: 'slow', nth: 1, delayMs: 50_000 } as const;
    await scene.fault('halo', { ...fault, match: { method: 'POST', path: '/api/Client' } });
    first = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    while (!(await scene.isStruck('halo'))) await sleep(10);
    // It lives, holds the tenant, and does not get on until told.
    first.kill('SIGSTOP');
  });
  after(() => {
    first?.kill('SIGKILL');
    return scene.close();
  });

  for (const [what, command, options] of [
    ['of the same spec', 'apply', ['--auto-approve']],
    ['that would only plan', 'plan', []],
    ['of another spec', 'apply', ['--auto-approve']],
  ] as const) {
    it(`${what} is refused, and told who is there`, async () => {
      const file = what === 'of another spec' ? another : spec;
      const result = await scene.run([command, file, ...options]);
      assert.equal(result.exitCode, 4, String(result.stderr));
      assert.match(
        String(result.stderr),
        /E_LOCK_HELD .*"apply" \(.*migration\.yaml\), process \d+ on \S+, since \d{4}-/,
      );
      assert.match(String(result.stderr), /Wait for it or stop it/);
    });
  }

  it('does not disturb the first, which completes; then the tenant is free', async () => {
    first.kill('SIGCONT');
    const result = await first;
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal((await scene.records('halo', 'tickets')).length, 25);
    const again = await scene.run(['plan', spec, '--detailed-exitcode', '--format', 'json']);
    assert.equal(again.exitCode, 0, String(again.stderr));
  });

  it('of another spec is told whose records these are, and with consent takes them over without making one anew', async () => {
    const refused = await scene.run(['plan', another]);
    assert.equal(refused.exitCode, 4);
    assert.match(String(refused.stderr), /E_STATE_OTHER .*acme-zendesk-to-halo/);
    const result = await scene.run(['plan', another, '--recover']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.match(String(result.stdout), /Plan: 0 to create/);
  });
});
