import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listDoubles } from '../support/halo-markers.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';
import { openScene, type Scene } from '../support/scene.ts';

const tickets = 6;

/** Kills the program while the Halo is at work on the nth of these requests, which it is until the faults are cleared. */
async function killWhileBusy(scene: Scene, args: readonly string[], path: string, nth: number): Promise<void> {
  await scene.fault('halo', { match: { method: 'POST', path }, nth, kind: 'hold' });
  const child = scene.run(args);
  while (!(await scene.isStruck('halo'))) await sleep(5);
  child.kill('SIGKILL');
  await child;
}

/** Runs the same command, and lets the Halo finish when that has looked in vain. */
async function goOn(scene: Scene, args: readonly string[]): Promise<void> {
  const child = scene.run(args);
  let waited = false;
  for await (const line of createInterface({ input: child.stdout as Readable })) {
    if (waited || !/"type":"waiting".*"reason":"index"/.test(line)) continue;
    waited = true;
    await scene.clearFaults('halo');
  }
  const { exitCode, stderr } = await child;
  assert.equal(exitCode, 0, String(stderr));
  assert.ok(waited, 'it did not wait');
}

describe('a Halo that is still at work when its client is killed', { concurrency: 2, timeout: 300_000 }, () => {
  const requests = [
    ['/api/Tickets', 2],
    ['/api/Users', 1],
    ['/api/Actions', 1],
  ] as const;
  for (const profile of isWhole ? (['modern', 'legacy'] as const) : (['modern'] as const)) {
    for (const [path, nth] of isWhole ? requests : requests.slice(0, 1)) {
      it(`on a request to ${path} (${profile}) is waited for, and nothing is sent again`, async (t) => {
        const scene = await openScene({ profile, tickets });
        try {
          const spec = await scene.spec({ 'share: 90%': 'share: 90%\n  patience: 700ms' });
          const args = ['apply', spec, '--auto-approve', '--format', 'json'];
          await killWhileBusy(scene, args, path, nth);
          await goOn(scene, args);
          assert.equal((await scene.records('halo', 'tickets')).length, tickets);
          countCases(t, 10, [{ name: `${profile} ${path}`, violations: await listDoubles(scene) }]);
        } finally {
          await scene.close();
        }
      });
    }
  }
});
