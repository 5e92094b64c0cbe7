import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsOf, openScene } from '../support/scene.ts';

const withoutSecrets = { ZENDESK_API_TOKEN: '', HALO_CLIENT_SECRET: '' };

describe('a rollback that is killed', { timeout: 120_000 }, () => {
  it('is finished before anything is applied again, unless that is asked for', async (t) => {
    const scene = await openScene({ tickets: 8 });
    t.after(() => scene.close());
    const spec = await scene.spec();
    const unused = await scene.run(['rollback', spec, '--list'], withoutSecrets);
    assert.match(String(unused.stdout), /^No run has written to the target yet/);
    assert.equal((await scene.run(['apply', spec, '--auto-approve'])).exitCode, 0);
    await scene.fault('halo', { match: { method: 'DELETE' }, kind: 'slow', delayMs: 600_000 });
    const child = scene.run(['rollback', spec, '--auto-approve']);
    while (!(await scene.isStruck('halo'))) await sleep(20);
    const during = await scene.run(['status', spec, '--offline']);
    const states = async () =>
      eventsOf(await scene.run(['rollback', spec, '--list', '--format', 'json'], withoutSecrets)).map((event) =>
        event.type === 'run' ? [event.command, event.state] : event,
      );
    // The tenant's lock is held: the list takes none, and connects to nothing.
    assert.deepEqual(await states(), [
      ['apply', 'complete'],
      ['rollback', 'running'],
    ]);
    child.kill('SIGKILL');
    await child;
    await scene.clearFaults('halo');
    assert.match(String(during.stdout), new RegExp(`it runs now \\(process ${child.pid} `));

    assert.deepEqual((await states()).at(-1), ['rollback', 'killed']);
    const status = await scene.run(['status', spec, '--offline']);
    assert.match(String(status.stdout), /killed before its end[\s\S]*rollback goes on where it stopped/);
    const refused = await scene.run(['apply', spec, '--auto-approve']);
    assert.equal(refused.exitCode, 4);
    assert.match(String(refused.stderr), /^E_ROLLBACK_UNFINISHED .*did not come to its end/);
    const applied = await scene.run(['apply', spec, '--auto-approve', '--after-rollback']);
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    assert.equal((await scene.run(['apply', spec, '--auto-approve'])).exitCode, 0);
  });
});
