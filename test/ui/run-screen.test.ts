import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'ink-testing-library';
import { createElement as h } from 'react';
import { RunScreen } from '../../src/ui/ink/run-screen.ts';
import { foldEvent, noProgress } from '../../src/ui/progress.ts';

describe('the live screen', () => {
  const usage = { sent: 120, writes: 40, inWindow: 640, limit: 700, windowMs: 300_000, waitingUntil: null };

  it('shows each entity of the phase with its bar, rate and time left, and the request window', () => {
    let progress = foldEvent(
      noProgress,
      { type: 'progress', phase: 'apply', entity: 'tickets', done: 0, total: 200, failed: 0 },
      0,
    );
    progress = foldEvent(
      progress,
      { type: 'progress', phase: 'apply', entity: 'tickets', done: 100, total: 200, failed: 2 },
      10_000,
    );
    progress = foldEvent(progress, { type: 'requests', source: 31, target: usage }, 10_000);
    const frame = render(h(RunScreen, { title: 'apply acme', progress, help: false, now: 10_000 })).lastFrame() ?? '';
    assert.match(frame, /apply acme apply/);
    assert.match(frame, /tickets +█{12}░{12} +100\/200 10\/s {2}10 s left +2 failed/);
    assert.match(frame, /640\/700 requests in 5 min/);
    assert.match(frame, /p pause · q stop · \? help/);
  });

  it('shows what a phase was said to cost, as long as it lasts', () => {
    const said = foldEvent(noProgress, { type: 'estimate', phase: 'verify', requests: 1412, durationMs: 600_000 }, 0);
    const at = (phase: 'connect' | 'verify') =>
      render(
        h(RunScreen, { title: 'x', progress: foldEvent(said, { type: 'phase', phase }, 0), help: false, now: 0 }),
      ).lastFrame() ?? '';
    assert.match(at('verify'), /about 1,412 requests to the target, 10 min at its limit/);
    assert.doesNotMatch(at('connect'), /at its limit/);
  });

  it('shows for how long nothing is written, until it goes on', () => {
    const now = Date.parse('2026-11-28T16:48:00Z');
    const waiting = foldEvent(
      noProgress,
      { type: 'waiting', until: '2026-11-28T22:00:00.000Z', timezone: 'Europe/Paris', reason: 'window' },
      now,
    );
    const frame = (progress: typeof waiting) =>
      render(h(RunScreen, { title: 'x', progress, help: false, now })).lastFrame() ?? '';
    assert.match(frame(waiting), /No window is open: goes on in 5 h 12 min, at 2026-11-28 23:00:00 Europe\/Paris/);
    assert.doesNotMatch(frame(foldEvent(waiting, { type: 'waited' }, now)), /goes on in/);
  });

  it('takes control characters out of what failed', () => {
    const message = 'refused \u001b[2J\u202egnp.exe';
    const progress = foldEvent(
      noProgress,
      { type: 'record_failed', record: 'tickets/7', code: 'E', message, url: null },
      0,
    );
    const frame = render(h(RunScreen, { title: 'apply acme', progress, help: false, now: 0 })).lastFrame() ?? '';
    assert.match(frame, /✗ tickets\/7: refused \[2J gnp\.exe/);
  });
});
