import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchThreads } from '../../../src/engine/pull/fetch-threads.ts';
import { pullSnapshot } from '../../../src/engine/pull/pull-snapshot.ts';
import type { SourceEntity } from '../../../src/model/entity.ts';
import type { Page, Since } from '../../../src/model/source.ts';
import type { Thread } from '../../../src/model/thread.ts';
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

  it('fetches threads again of which the source says that they changed while their tickets did not', async (t) => {
    const source = new RecordSource({ tickets: [ticket('1'), ticket('2')], threads: [thread('1'), thread('2')] });
    const asked: (string | null)[] = [];
    const { context } = await openPlanner(t, {
      source: Object.assign(source, {
        async staleThreads(since: Since | null) {
          asked.push(since?.watermark ?? null);
          return { ticketIds: since ? ['2'] : [], watermark: `w${asked.length}` };
        },
      }),
    });
    const pull = async () => {
      await pullSnapshot(context);
      await context.store.addScope('tickets', ['1', '2']);
      source.asked.length = 0;
      await fetchThreads(context);
      return source.asked;
    };
    assert.deepEqual(await pull(), ['fetch threads 1,2']);
    assert.deepEqual(await pull(), ['fetch threads 2']);
    assert.deepEqual(asked, [null, 'w1']);
  });

  it('pulls everything again after as many deltas as the spec says, and when it is asked to', async (t) => {
    const source = new DeltaSource({ tickets: [ticket('1'), ticket('2')] });
    const { context, snapshot } = await openPlanner(t, { source, spec: 'run: { delta: { full: 2, overlap: 7s } }\n' });
    const kinds: string[] = [];
    for (const full of [false, false, false, false, true, false]) {
      source.since = [];
      await pullSnapshot(context, { full });
      kinds.push(source.since.join());
    }
    assert.deepEqual(kinds, ['full', 'w +7000', 'w +7000', 'full', 'full', 'w +7000']);
    assert.equal(await snapshot.count('tickets'), 2);
  });
});

/** Says of its tickets only what changed: nothing. */
class DeltaSource extends RecordSource {
  since: string[] = [];

  override async *pull<E extends Exclude<SourceEntity, 'threads'>>(
    entity: E,
    cursor: string | null,
    _signal?: AbortSignal,
    since?: Since | null,
  ): AsyncGenerator<Page<E>> {
    if (entity === 'tickets') this.since.push(since ? `${since.watermark} +${since.overlapMs}` : 'full');
    if (entity === 'tickets' && since) {
      yield { records: [], deleted: [], cursor: null, done: true, watermark: 'w', partial: true };
      return;
    }
    for await (const page of super.pull(entity, cursor)) {
      yield entity === 'tickets' ? { ...page, watermark: 'w' } : page;
    }
  }
}

function thread(id: string): Thread {
  return { id, comments: [], sideConversations: [] };
}
