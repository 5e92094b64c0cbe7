import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCompleted } from '../../../src/engine/last-completed.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { runDue } from '../../../src/engine/schedule/run-due.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource, type Records } from '../../support/record-source.ts';
import { ticket } from '../../support/records.ts';

const timing = { cron: '0 3 * * *', timezone: 'UTC' };
const hour = 3_600_000;

const tickets = (...ids: string[]): Records => ({
  tickets: ids.map((id) => ticket(id)),
  threads: ids.map((id) => ({ id, comments: [], sideConversations: [] })),
});

describe('a run of a schedule', () => {
  it('is the first migration, then what changed; and nothing before it is due', async (t) => {
    const source = new RecordSource(tickets('1', '2'));
    const { context, store, target } = await openPlanner(t, { source });
    const clock = movingClock('2026-06-01T12:00:00Z');
    context.clock = clock;
    const run = (onlyOverdue: boolean) => runDue(context, { timing, onlyOverdue, skipBlocked: false });

    const first = await run(true);
    assert.deepEqual([first?.kind, first?.outcome, first?.entities.tickets?.create], ['first', 'done', 2]);
    assert.equal(target.list('tickets').length, 2);
    assert.notEqual(await readCompleted(store), null);

    clock.pass(hour);
    assert.equal(await run(true), null);

    // It was down when a delta was due: that is made up for once.
    clock.set('2026-06-03T12:00:00Z');
    const late = await run(true);
    assert.deepEqual([late?.kind, late?.outcome], ['delta', 'done']);
    assert.equal(target.list('tickets').length, 2);
    assert.equal(await run(true), null);
    const due = await run(false);
    assert.deepEqual([due?.kind, due?.entities.tickets?.create], ['delta', 0]);
    assert.deepEqual(
      (await store.runs()).map(({ command }) => command),
      ['schedule'],
    );
  });

  it('finishes what was stopped half-way, and then looks for what changed since', async (t) => {
    const source = new RecordSource(tickets('1', '2'));
    const { context, store, target } = await openPlanner(t, { source });
    context.clock = movingClock('2026-06-01T12:00:00Z');
    await makePlan(context);
    await store.markPlan('started');
    Object.assign(source.records, tickets('1', '2', '3'));
    const result = await runDue(context, { timing, onlyOverdue: true, skipBlocked: false });
    assert.equal(result?.entities.tickets?.create, 3);
    assert.equal(target.list('tickets').length, 3);
    assert.equal((await store.runs()).length, 2);
  });

  it('writes nothing of a plan with blocked records', async (t) => {
    const problem = {
      kind: 'blocked',
      severity: 'error',
      code: 'E_X',
      message: 'no such status',
      pointer: ['tickets'],
    } as const;
    const { context, target } = await openPlanner(t, {
      records: tickets('1'),
      map: () => ({ problems: [{ ...problem, pointer: [...problem.pointer] }] }),
    });
    await assert.rejects(runDue(context, { timing, onlyOverdue: true, skipBlocked: false }), { code: 'E_BLOCKED' });
    assert.equal(target.list('tickets').length, 0);
    const result = await runDue(context, { timing, onlyOverdue: true, skipBlocked: true });
    assert.equal(result?.entities.tickets?.skipped, 1);
  });
});
