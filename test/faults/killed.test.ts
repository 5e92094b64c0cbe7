import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastEvent } from '../support/cli.ts';
import { listDoubles } from '../support/halo-markers.ts';
import { openScene, type Scene } from '../support/scene.ts';

/** After how many more writes the process is killed, and whether its state is lost then, too. */
const kills = [
  { writes: 3, lost: false },
  { writes: 9, lost: true },
  { writes: 14, lost: false },
  { writes: 6, lost: false },
  { writes: 11, lost: true },
] as const;

for (const profile of ['legacy', 'hostile'] as const) {
  describe(`killed again and again while it writes to a ${profile} Halo`, { timeout: 120_000 }, () => {
    let scene: Scene;
    let spec: string;

    before(async () => {
      scene = await openScene({ profile, tickets: 20 });
      spec = await scene.spec({ 'share: 90%': 'share: 90%\n  patience: 1s' });
      // Slow enough to be met in the middle, and now and then without an answer.
      await scene.fault('halo', {
        match: { method: 'POST', path: '/api/Actions' },
        every: 4,
        kind: 'commit-then-drop',
      });
      await scene.fault('halo', { match: { method: 'POST', path: '/api/*' }, kind: 'slow', delayMs: 4000 });
    });

    after(() => scene?.close());

    async function killAfter(writes: number): Promise<void> {
      const until = (await scene.writes()) + writes;
      const child = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
      let ended = false;
      const end = child.then(() => {
        ended = true;
      });
      while (!ended && (await scene.writes()) < until) await sleep(10);
      child.kill('SIGKILL');
      await end;
    }

    it('goes on each time, and in the end everything stands once', async () => {
      for (const { writes, lost } of kills) {
        await killAfter(writes);
        if (lost) await rm(scene.state, { recursive: true, force: true });
      }
      await scene.clearFaults('halo');
      const apply = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
      assert.equal(apply.exitCode, 0, `${apply.stderr}\n${String(apply.stdout).slice(-1000)}`);
      assert.deepEqual(await listDoubles(scene), []);
      const verify = await scene.run(['verify', spec, '--level', 'full', '--format', 'json']);
      assert.equal(verify.exitCode, 0, JSON.stringify(lastEvent(verify)));
      assert.deepEqual(await scene.effects(), []);
    });
  });
}
