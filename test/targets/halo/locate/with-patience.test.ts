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
  const told: number[] = [];
  const options = {
    clock: sleeper(),
    patienceMs: 9000,
    signal: AbortSignal.abort(),
    onWait: (at: number) => told.push(at),
  };
  assert.equal(await withPatience(async () => 'there', Boolean, options), 'there');
  assert.deepEqual(told, []);
});

test('it says once until when it waits at most, and looks until then', async () => {
  const told: number[] = [];
  let looks = 0;
  const clock = sleeper();
  const look = async () => {
    looks += 1;
    return null;
  };
  const options = {
    clock,
    patienceMs: 9000,
    signal: new AbortController().signal,
    onWait: (at: number) => void told.push(at),
  };
  assert.equal(await withPatience(look, Boolean, options), null);
  assert.deepEqual(told, [10_000]);
  assert.ok(looks > 3);
  assert.equal(clock.now(), 10_000);
});
