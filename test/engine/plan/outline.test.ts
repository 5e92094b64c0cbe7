import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { readOutlines } from '../../../src/engine/plan/outline.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { comment, person, ticket } from '../../support/records.ts';

const smallDesk = () => ({
  contacts: [person('40')],
  tickets: [ticket('1', { requesterId: '40' }), ticket('2', { requesterId: '40' })],
  threads: [
    { id: '1', comments: [comment('100', { authorId: '40' })], sideConversations: [] },
    { id: '2', comments: [comment('101')], sideConversations: [] },
  ],
});

describe('outlines', () => {
  it('let a plan see that nothing changed without reading tickets and threads', async (t) => {
    const { context } = await openPlanner(t, { records: smallDesk() });
    await makePlan(context);
    await applyPlan(context);
    const read: string[] = [];
    const { snapshot } = context;
    const watched = new Proxy(snapshot, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (name === 'get' || name === 'page') read.push(String(args[0]));
          return Reflect.apply(value, target, args);
        };
      },
    });
    const summary = await makePlan({ ...context, snapshot: watched }, { refresh: false });
    assert.equal(summary.entities.tickets?.unchanged, 2);
    assert.equal(summary.entities.tickets?.update, 0);
    assert.deepEqual(
      read.filter((entity) => entity === 'threads'),
      [],
    );
  });

  it('are those of the records as they stand now', async (t) => {
    const records = smallDesk();
    const { context } = await openPlanner(t, { records });
    await makePlan(context);
    const before = await readOutlines(context, 'tickets', ['1', '2']);
    assert.deepEqual([...before.keys()].sort(), ['1', '2']);
    const [stored] = await context.snapshot.get('threads', ['1']);
    assert.ok(stored);
    const [ticket] = await context.snapshot.get('tickets', ['1']);
    const thread = { ...stored.record, comments: [...stored.record.comments, comment('999')] };
    await context.snapshot.commitThreads([
      { ticketDigest: ticket?.digest ?? '', stored: { record: thread, raw: null } },
    ]);
    const after = await readOutlines(context, 'tickets', ['1', '2']);
    assert.deepEqual([...after.keys()], ['2']);
  });
});
