import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../src/sandbox/kit/random.ts';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';

/** A bound: a run that is killed within two seconds each time still gets on, or something is wrong. */
const mostKills = 60;

/**
 * Kills the runner after a random time, 0 to 2 seconds, again and again until it is done, on a Halo that is slow and now and then
 * loses an answer; sometimes the state is gone, too. Answers how often.
 */
async function killUntilDone({ scene, spec }: Trial, seed: number): Promise<{ kills: number; lost: number }> {
  const random = createRandom(seed);
  const api = { method: 'POST', path: '/api/*' };
  await scene.fault('halo', { match: api, probability: 0.1, kind: 'commit-then-drop' });
  await scene.fault('halo', { match: api, probability: 0.5, kind: 'slow', delayMs: 20_000 });
  let lost = 0;
  for (let kills = 0; kills < mostKills; kills += 1) {
    const child = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    // Longer with every kill, so that the loop ends on a slow machine, too.
    const patience = sleep(random.next() * 2000 * (1 + kills / 5), 'late', { ref: false });
    if ((await Promise.race([patience, child])) !== 'late') {
      const { exitCode, stderr } = await child;
      if (exitCode === 0) return { kills, lost };
      assert.equal(exitCode, 3, String(stderr));
      continue;
    }
    child.kill('SIGKILL');
    await child;
    if (!random.chance(0.15)) continue;
    lost += 1;
    await rm(scene.state, { recursive: true, force: true });
  }
  assert.fail(`not done after ${mostKills} kills`);
}

describe('a runner that is killed at random until it is done', { timeout: 900_000 }, () => {
  const profiles = isWhole ? (['modern', 'legacy', 'hostile'] as const) : (['modern'] as const);
  for (const profile of profiles) {
    const bench = openBench({ profile, tickets: isWhole ? 30 : 4 });
    for (const seed of isWhole ? [1] : [3]) {
      it(`leaves in a ${profile} Halo what an undisturbed one leaves (seed ${seed})`, async (t) => {
        let lost = 0;
        const { violations } = await bench.disturb(async (trial) => {
          const { kills, ...rest } = await killUntilDone(trial, seed);
          lost = rest.lost;
          assert.ok(kills > 0, 'it was never killed');
          t.diagnostic(`${kills} kills, ${lost} of them with the loss of the state`);
          await trial.scene.clearFaults('halo');
          const verify = await trial.run(['verify', trial.spec, '--level', 'full', '--format', 'json']);
          return verify.exitCode === 0 || assert.fail(String(verify.stdout).slice(-2000));
        });
        // A team has no place for our key: once the state is lost it is somebody else's, whose members we leave alone.
        const ours = violations.filter((violation) => lost === 0 || !/ agents: teams /.test(violation));
        countCases(t, 35, [{ name: `${profile}, seed ${seed}`, violations: ours }]);
      });
    }
  }
});
