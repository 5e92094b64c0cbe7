import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRunControls } from '../../src/engine/run-controls.ts';
import type { Event } from '../../src/model/events.ts';

describe('the controls of a run', () => {
  function start() {
    const events: Event[] = [];
    return { events, run: createRunControls((event) => events.push(event)) };
  }

  it('holds work while paused and lets it go on', async () => {
    const { events, run } = start();
    run.controls.pause();
    let went = false;
    const work = run.paused().then(() => {
      went = true;
    });
    await Promise.resolve();
    assert.equal(went, false);
    run.controls.resume();
    await work;
    assert.equal(went, true);
    assert.deepEqual(events, [{ type: 'paused' }, { type: 'resumed' }]);
  });

  it('stops a paused run instead of leaving it waiting', async () => {
    const { run } = start();
    run.controls.pause();
    const work = run.paused();
    run.controls.stop();
    await work;
    assert.equal(run.stopping(), true);
    assert.equal(run.signal.aborted, false);
  });

  it('aborts what is in flight at the second stop only', () => {
    const { events, run } = start();
    run.controls.stop();
    run.controls.stop();
    assert.equal(run.signal.aborted, false);
    run.controls.stop(true);
    assert.equal(run.signal.aborted, true);
    assert.deepEqual(events, [
      { type: 'stopping', hard: false },
      { type: 'stopping', hard: true },
    ]);
  });
});
