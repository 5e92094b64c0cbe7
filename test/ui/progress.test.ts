import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldEvent, noProgress, rate, timeLeft } from '../../src/ui/progress.ts';

describe('the progress of a run', () => {
  const at = (done: number, failed = 0) =>
    ({ type: 'progress', phase: 'apply', entity: 'tickets', done, total: 200, failed }) as const;

  it('keeps one row per phase and entity, with its rate and time left', () => {
    let progress = foldEvent(noProgress, at(0), 1000);
    progress = foldEvent(progress, at(50, 1), 6000);
    const [row] = progress.rows;
    assert.ok(row);
    assert.equal(progress.rows.length, 1);
    assert.equal(rate(row), 10);
    assert.equal(timeLeft(row), 15_000);
    assert.equal(row.failed, 1);
  });

  it('does not guess a rate before anything is done, nor a time without a total', () => {
    const progress = foldEvent(noProgress, { ...at(0), total: null }, 1000);
    const [row] = progress.rows;
    assert.ok(row);
    assert.equal(rate(row), null);
    assert.equal(timeLeft(row), null);
  });

  it('keeps the last three failures only', () => {
    const progress = ['1', '2', '3', '4'].reduce(
      (state, id) =>
        foldEvent(
          state,
          { type: 'record_failed', record: `tickets/${id}`, code: 'E', message: 'refused', url: null },
          0,
        ),
      noProgress,
    );
    assert.deepEqual(progress.failures, ['tickets/2: refused', 'tickets/3: refused', 'tickets/4: refused']);
  });

  it('follows pause, resume and both kinds of stop', () => {
    const states = [
      { type: 'paused' },
      { type: 'resumed' },
      { type: 'stopping', hard: false },
      { type: 'stopping', hard: true },
    ] as const;
    const seen = [];
    let progress = noProgress;
    for (const event of states) {
      progress = foldEvent(progress, event, 0);
      seen.push(progress.state);
    }
    assert.deepEqual(seen, ['paused', 'running', 'stopping', 'aborting']);
  });
});
