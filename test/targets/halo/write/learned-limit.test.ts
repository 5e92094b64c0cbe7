import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetHabits } from '../../../../src/targets/halo/probe/habits.ts';
import { growLimit, readLimit, shrinkLimit } from '../../../../src/targets/halo/write/array-size.ts';
import { createMemory } from '../tenant.ts';

/** Sends arrays as long as they may be to a tenant that takes `most`, and tells nobody; answers how many it refused. */
function send(memory: ReturnType<typeof createMemory>, most: number, arrays: number): number {
  let refused = 0;
  for (let i = 0; i < arrays; i += 1) {
    const sent = readLimit(memory, 'tickets');
    if (sent <= most) growLimit(memory, sent);
    else {
      refused += 1;
      shrinkLimit(memory, sent, null);
    }
  }
  return refused;
}

test('what a tenant takes without saying so is found again from below, with few refusals', () => {
  const memory = createMemory();
  assert.equal(send(memory, 60, 1), 1);
  assert.equal(readLimit(memory, 'tickets'), 50);
  const refused = send(memory, 60, 2_000);
  assert.ok(readLimit(memory, 'tickets') >= 55, `${readLimit(memory, 'tickets')} at a time`);
  assert.ok(refused <= 8, `${refused} of 2000 were refused`);
});

test('a limit that was wrong is forgotten in time: nothing stays at one record a request', () => {
  const memory = createMemory();
  while (readLimit(memory, 'tickets') > 1) shrinkLimit(memory, readLimit(memory, 'tickets'), null);
  assert.equal(send(memory, 1_000, 600), 0);
  assert.equal(readLimit(memory, 'tickets'), 100);
});

test('what the tenant states stays, until a probe', () => {
  const memory = createMemory();
  shrinkLimit(memory, 100, null);
  shrinkLimit(memory, 50, 20);
  assert.equal(send(memory, 20, 500), 0);
  assert.equal(readLimit(memory, 'tickets'), 20);
  forgetHabits(memory);
  assert.equal(readLimit(memory, 'tickets'), 100);
});
