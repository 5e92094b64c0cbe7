import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createLimiter } from '../../../src/sandbox/kit/limiter.ts';
import { createManualClock } from './manual-clock.ts';

it('lets so many through in any window, and refusals take no place', () => {
  const clock = createManualClock();
  const limiter = createLimiter({ clock, buckets: { all: { limit: 3, windowMs: 1000 } } });
  const take = () => limiter.take('all').allowed;
  assert.equal(take(), true);
  clock.advance(400);
  assert.deepEqual([take(), take(), take()], [true, true, false]);
  const refused = limiter.take('all');
  assert.deepEqual(refused, { allowed: false, limit: 3, remaining: 0, retryAfterMs: 600 });
  clock.advance(600);
  // Rolling: only the first has left the window.
  assert.deepEqual([take(), take()], [true, false]);
  clock.advance(400);
  assert.deepEqual([take(), take(), take()], [true, true, false]);
});

it('keeps buckets and keys apart', () => {
  const limiter = createLimiter({
    clock: createManualClock(),
    buckets: { a: { limit: 1, windowMs: 10 }, b: { limit: 1, windowMs: 10 } },
  });
  assert.deepEqual(
    [limiter.take('a'), limiter.take('b'), limiter.take('a', 'x')].map(({ allowed }) => allowed),
    [true, true, true],
  );
  assert.equal(limiter.take('a').allowed, false);
  assert.throws(() => limiter.take('c'));
});

it('stays right over many windows', () => {
  const clock = createManualClock();
  const limiter = createLimiter({ clock, buckets: { all: { limit: 5, windowMs: 100 } } });
  let allowed = 0;
  for (let i = 0; i < 20_000; i++) {
    if (limiter.take('all').allowed) allowed++;
    clock.advance(1);
  }
  assert.equal(allowed, 1000);
});
