import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPatience } from '../../../../src/targets/halo/locate/with-patience.ts';

/** A clock that only sleeping moves. */
function sleeper() {
  let at = 1000;
  return {
    now: () => at,
    sleep: async (ms: number) => {
      at += ms;
    },
  };
}

test('what is found at once is not waited for', async () => {
  const options = { clock: sleeper(), patienceMs: 9000, signal: AbortSignal.abort() };
  assert.equal(await withPatience(async () => 'there', Boolean, options), 'there');
  assert.equal(options.clock.now(), 1000);
});

test('it looks again until its patience is over', async () => {
  let looks = 0;
  const clock = sleeper();
  const look = async () => {
    looks += 1;
    return null;
  };
  const options = { clock, patienceMs: 9000, signal: new AbortController().signal };
  assert.equal(await withPatience(look, Boolean, options), null);
  assert.ok(looks > 3);
  assert.equal(clock.now(), 10_000);
});
