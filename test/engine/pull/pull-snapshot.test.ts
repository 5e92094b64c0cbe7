import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { ticket } from '../../support/records.ts';

function fiveTickets(): RecordSource {
  return new RecordSource({ tickets: ['1', '2', '3', '4', '5'].map((id) => ticket(id)) }, { pageSize: 2 });
}

describe('pulling a snapshot', () => {
  it('goes on after the last committed page of a pull that broke', async (t) => {
    const source = fiveTickets();
    const { context, snapshot, store } = await openPlanner(t, { source });
    source.onPage = (entity, cursor) => {
      if (entity === 'tickets' && source.asked.at(-1) === 'pull tickets @2' && cursor !== 'again')
        throw new Error('reset');
    };
    await assert.rejects(pullSnapshot(context), /reset/);
    assert.equal(await snapshot.digest(), null);
    assert.equal((await store.head()).serial, 0);
    source.onPage = () => {};
    source.asked.length = 0;
    await pullSnapshot(context);
    assert.deepEqual(source.asked, ['pull tickets @4']);
    assert.equal(await snapshot.count('tickets'), 5);
    assert.equal((await store.head()).serial, 1);
  });

  it('begins anew after a complete one, and lets go of what is gone', async (t) => {
    const source = fiveTickets();
    const { context, snapshot } = await openPlanner(t, { source });
    const first = await pullSnapshot(context);
    source.records.tickets?.pop();
    const second = await pullSnapshot(context);
    assert.notEqual(first, second);
    assert.equal(await snapshot.count('tickets'), 4);
  });

  it('stops between two pages when asked to', async (t) => {
    const source = fiveTickets();
    const { context, run, snapshot } = await openPlanner(t, { source });
    source.onPage = (entity) => {
      if (entity === 'tickets') run.controls.stop();
    };
    await assert.rejects(pullSnapshot(context), { code: 'E_INTERRUPTED', exitCode: 130 });
    assert.equal(await snapshot.count('tickets'), 2);
  });
});
