import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';

const ends: Record<string, NodeJS.Signals[]> = {
  SIGTERM: ['SIGTERM'],
  SIGHUP: ['SIGHUP'],
  'Ctrl-C twice': ['SIGINT', 'SIGINT'],
};

/** Sends signals while a request is being carried out; answers how the program ended. */
async function interrupt({ scene, spec }: Trial, signals: readonly NodeJS.Signals[], nth: number) {
  await scene.fault('halo', {
    match: { method: 'POST', path: '/api/*' },
    nth,
    times: 1,
    kind: 'slow',
    delayMs: 200_000,
  });
  const child = scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
  while (!(await scene.isStruck('halo'))) await sleep(10);
  for (const signal of signals) {
    child.kill(signal);
    // The second is another word, not an echo of the first.
    await sleep(50);
  }
  return await child;
}

describe('a run that is told to end', { concurrency: 2, timeout: 600_000, skip: process.platform === 'win32' }, () => {
  const bench = openBench({ profile: 'modern' });
  for (const [name, signals] of Object.entries(ends)) {
    if (!isWhole && name !== 'Ctrl-C twice') continue;
    it(`by ${name} says 130, and the same command goes on`, async (t) => {
      const results: { name: string; violations: string[] }[] = [];
      for (const nth of isWhole ? [2, 12, 22, 24] : [22]) {
        const { violations } = await bench.disturb(async (trial) => {
          const { exitCode, signal, stderr } = await interrupt(trial, signals, nth);
          assert.equal(exitCode, 130, `${signal} ${stderr}`);
          return true;
        });
        results.push({ name: `${name}, request ${nth}`, violations });
      }
      countCases(t, 11, results);
    });
  }

  if (!isWhole) return;
  it('because nobody reads what it prints goes on with the same command', async (t) => {
    const results: { name: string; violations: string[] }[] = [];
    for (const lines of [1, 10, 20, 30]) {
      const { violations } = await bench.disturb(async ({ apply }) => {
        const { stderr } = await apply({}, [], ['sh', '-c', `"$@" | head -n ${lines} > /dev/null`, 'sh']);
        assert.ok(!/E_INTERNAL/.test(String(stderr)), String(stderr));
        return true;
      });
      results.push({ name: `${lines} lines read`, violations });
    }
    countCases(t, 11, results);
  });
});
