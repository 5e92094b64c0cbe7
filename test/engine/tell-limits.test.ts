import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tellLimits } from '../../src/engine/tell-limits.ts';
import { MovingWindow } from '../../src/http/budget.ts';
import { createLocalRate } from '../../src/http/local-rate.ts';
import type { Event } from '../../src/model/events.ts';
import { createTextView } from '../../src/ui/text/text-view.ts';
import { createJumpingClock } from '../http/jumping-clock.ts';

const host = 'acme.haloitsm.test';

/** A window that takes two requests in so long, and the lines that a terminal shows of it. */
function openWindow(windowMs: number) {
  const clock = createJumpingClock(Date.parse('2026-06-01T12:00:00Z'));
  const lines: string[] = [];
  const view = createTextView({ write: (text) => lines.push(text) }, clock);
  const tell = tellLimits({ clock, emit: (event: Event) => view.show(event), timezone: 'UTC' });
  const window = new MovingWindow({
    requests: 2,
    windowMs,
    share: 1,
    clock,
    memory: createLocalRate(),
    onWait: (until) => tell(host, until),
  });
  const ask = async () => (await window.take())();
  return { ask, lines };
}

describe('waiting for a limit of requests', () => {
  it('is said when it begins and when it is over', async () => {
    const { ask, lines } = openWindow(300_000);
    await ask();
    await ask();
    assert.deepEqual(lines, []);
    await ask();
    assert.deepEqual(lines, [
      `Request limit of ${host} used up: goes on in 5 min, at 2026-06-01 12:05:00 UTC\n`,
      'Going on.\n',
    ]);
  });

  it('is said once for all that wait together', async () => {
    const { ask, lines } = openWindow(300_000);
    await Promise.all(Array.from({ length: 4 }, ask));
    assert.equal(lines.filter((line) => line.startsWith('Request limit')).length, 1);
  });

  it('is not worth a word when it is short', async () => {
    const { ask, lines } = openWindow(4000);
    for (let index = 0; index < 6; index += 1) await ask();
    assert.deepEqual(lines, []);
  });
});
