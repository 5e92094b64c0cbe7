import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSimulatedClock } from './simulated-clock.ts';

const hour = 3_600_000;

describe('a clock whose waits take no time', () => {
  it('is put forward to where the first sleeper wakes, and takes others along', async () => {
    const shifts: number[] = [];
    const clock = createSimulatedClock(async (ms) => {
      shifts.push(ms);
    });
    const begin = clock.now();
    const woken: string[] = [];
    await Promise.all([
      clock.sleep(2 * hour).then(() => woken.push('second')),
      clock.sleep(hour).then(() => woken.push('first')),
    ]);
    assert.deepEqual(woken, ['first', 'second']);
    assert.ok(clock.now() - begin >= 2 * hour);
    assert.equal(shifts.length, 2);
  });

  it('stays where it is for a wait that was given up', async () => {
    const clock = createSimulatedClock(async () => {});
    const begin = clock.now();
    const abort = new AbortController();
    const wait = clock.sleep(hour, abort.signal);
    abort.abort(new Error('enough'));
    await assert.rejects(wait, /enough/);
    await clock.sleep(1);
    assert.ok(clock.now() - begin < hour);
  });
});
