import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/fault-bench.ts';
import { countCases } from '../support/matrix-cases.ts';

describe('commands that only read', { timeout: 300_000 }, () => {
  const bench = openBench({ profile: 'modern' });

  it('write nothing to either side, whatever goes wrong while they read', async (t) => {
    const results: { name: string; violations: string[] }[] = [];
    const { violations } = await bench.disturb(async ({ scene, spec, run, apply }) => {
      async function readOnly(...args: string[]): Promise<void> {
        const before = await scene.writes();
        const sources = (await scene.requests('zendesk')).filter(({ method }) => method !== 'GET').length;
        await run([...args, spec]);
        const writes = (await scene.writes()) - before;
        const edits = (await scene.requests('zendesk')).filter(({ method }) => method !== 'GET').length - sources;
        const wrong = writes + edits > 0 ? [`${writes} writes, ${edits} at the source`] : [];
        results.push({ name: args.join(' '), violations: wrong });
      }
      await readOnly('plan', '--format', 'json');
      assert.equal((await apply()).exitCode, 0);
      await scene.fault('halo', { match: { method: 'GET', path: '/api/*' }, every: 5, kind: 'drop-before' });
      await scene.fault('zendesk', { match: { method: 'GET' }, every: 4, kind: 'truncate' });
      await readOnly('plan', '--format', 'markdown');
      await readOnly('verify', '--level', 'full', '--format', 'json');
      await readOnly('check', '--format', 'json');
      await readOnly('report', '--format', 'csv');
      return true;
    });
    countCases(t, 15, [...results, { name: 'what stands afterwards', violations }]);
  });
});
