import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MovingWindow } from '../../src/http/budget.ts';
import { openRates } from '../../src/state/open-rates.ts';
import { atEnd } from '../support/at-end.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const day = 24 * 60 * 60_000;
const request = { most: 2, windowMs: 1_000, arrivalMs: 100 };

/** Two of them are what two processes have. */
async function open(t: Parameters<typeof temporaryFolder>[0], locks = temporaryFolder(t)) {
  const { memory, close } = openRates(locks, 'acme.test');
  atEnd(t, async () => close());
  return { memory, locks };
}

test('what one counts is counted for the other', async (t) => {
  const { memory: one, locks } = await open(t);
  const { memory: two } = await open(t, locks);
  const first = one.take({ ...request, now: 5_000 });
  assert.ok('id' in first);
  assert.ok('id' in two.take({ ...request, now: 5_200 }));
  assert.deepEqual(two.take({ ...request, now: 5_400 }), { freeAt: 6_100 });
  // That it arrived is told with what asks next.
  one.arrived(first.id, 5_010);
  assert.deepEqual(one.take({ ...request, now: 5_400 }), { freeAt: 6_010 });
  assert.deepEqual(two.take({ ...request, now: 5_400 }), { freeAt: 6_010 });
  assert.ok('id' in two.take({ ...request, now: 6_010 }));
  assert.equal(one.inWindow(1_000, 6_010), 2);
});

test('what the server told one, the other heeds: a wait, and for a day its limit', async (t) => {
  const { memory: one, locks } = await open(t);
  const { memory: two } = await open(t, locks);
  one.tell({ limit: 300, blockedUntil: 9_000 }, 5_000);
  one.tell({ blockedUntil: 7_000 }, 5_000);
  assert.deepEqual(two.told(5_000), { limit: 300, blockedUntil: 9_000 });
  assert.equal(two.told(5_000 + day).limit, null);
});

test('a clock that went back does not hold anybody for longer than a window', async (t) => {
  const { memory } = await open(t);
  memory.take({ ...request, now: 10 * day });
  memory.take({ ...request, now: 10 * day });
  assert.deepEqual(memory.take({ ...request, now: day }), { freeAt: day + 1_100 });
});

test('a wait from before the clock went back is not waited for', async (t) => {
  const { memory } = await open(t);
  memory.tell({ blockedUntil: 10 * day }, 10 * day - 1_000);
  const clock = { now: () => day, sleep: () => Promise.reject(new Error('nobody shall wait')) };
  const window = new MovingWindow({ requests: 2, windowMs: 1_000, share: 1, clock, memory });
  await window.take();
});

test('damaged counts are begun anew', async (t) => {
  const locks = temporaryFolder(t);
  writeFileSync(join(locks, 'acme.test.rate.db'), 'x'.repeat(5_000));
  const { memory } = await open(t, locks);
  assert.ok('id' in memory.take({ ...request, now: 5_000 }));
});
