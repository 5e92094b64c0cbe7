import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench } from '../support/fault-bench.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';

const later = () => new Date(Date.now() + 1500).toUTCString();

/** What a 429 says about when to come back. */
const waits: Record<string, (() => string) | null> = {
  nothing: null,
  'one second': () => '1',
  'a date': later,
  zero: () => '0',
  'a negative number': () => '-5',
  'no number at all': () => 'soon',
};

describe('a tenant that says 429', { concurrency: 2, timeout: 600_000 }, () => {
  const bench = openBench({ profile: 'modern' });
  for (const [said, value] of Object.entries(waits)) {
    if (!isWhole && said !== 'zero') continue;
    it(`and of the wait ${said} is waited for, and nothing is lost`, async (t) => {
      const { disturbed, violations } = await bench.disturb(async ({ scene, apply }) => {
        await scene.fault('halo', {
          match: { path: '/api/*' },
          nth: 30,
          times: 3,
          kind: 'status',
          status: 429,
          body: 'Rate Limit Reached - 700 Requests per rolling 5 minute window.',
          ...(value ? { headers: { 'retry-after': value() } } : {}),
        });
        const { exitCode, stderr } = await apply();
        assert.equal(exitCode, 0, String(stderr));
        return await scene.isStruck('halo');
      });
      assert.ok(disturbed);
      countCases(t, 5, [{ name: said, violations }]);
    });
  }

  it('while its tokens expire gives one token at a time, and nothing is lost', async (t) => {
    const { violations } = await bench.disturb(async ({ scene, apply }) => {
      // 60 seconds there are 300 milliseconds here; 40 requests fit into a second.
      await scene.throwSwitches({ tokenLife: 60, rateRequests: 40, rateWindow: 200 });
      const { exitCode, stderr } = await apply();
      assert.equal(exitCode, 0, String(stderr));
      const requests = await scene.requests('halo');
      const refused = requests.filter(({ status }) => status === 401).length;
      const tokens = requests.filter(({ path }) => path.startsWith('/auth/token')).length;
      assert.ok(requests.some(({ status }) => status === 429) || refused > 0, 'there was no storm');
      assert.ok(tokens <= 2 + requests.length / 4, `${tokens} tokens for ${requests.length} requests`);
      await scene.throwSwitches({ tokenLife: 3600, rateRequests: 700, rateWindow: 300 });
      return true;
    });
    countCases(t, 6, [{ name: 'expiry', violations }]);
  });
});

describe('an index that lags', { concurrency: 2, timeout: 600_000 }, () => {
  // Up to the patience a record is looked for that nobody finds yet.
  for (const lag of isWhole ? [40, 100, 160] : [100]) {
    const bench = openBench({ profile: 'modern', spec: { 'share: 90%': 'share: 90%\n  patience: 1200ms' } });
    for (const nth of isWhole ? [1, 2, 3, 4] : [1]) {
      it(`${lag * 5} ms, when an answer is lost (${nth}): what was written is found, not sent again`, async (t) => {
        const { disturbed, violations } = await bench.disturb(async ({ scene, apply }) => {
          // Also the newest of all are listed late: else they would be found there at once.
          await scene.throwSwitches({ indexLag: lag, indexLagIn: 'lists' });
          await scene.fault('halo', {
            match: { method: 'POST', path: '/api/Tickets' },
            nth: 1,
            kind: 'commit-then-drop',
          });
          await scene.fault('halo', {
            match: { method: 'POST', path: '/api/*' },
            nth: 5 * nth,
            kind: 'commit-then-drop',
          });
          const { exitCode, stderr } = await apply();
          assert.equal(exitCode, 0, String(stderr));
          return await scene.isStruck('halo');
        });
        assert.ok(disturbed);
        countCases(t, 4, [{ name: `lag ${lag}, ${nth}`, violations }]);
      });
    }
  }
});
