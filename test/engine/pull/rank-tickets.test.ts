import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { rankTickets } from '../../../src/engine/pull/rank-tickets.ts';
import { selectTickets } from '../../../src/engine/pull/select-tickets.ts';
import type { Migration } from '../../../src/model/migration.gen.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { ticket } from '../../support/records.ts';

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00Z`;

const tickets = [
  ticket('1', { status: 'closed', createdAt: day(4), updatedAt: day(9) }),
  ticket('2', { status: 'open', createdAt: day(1), updatedAt: day(5) }),
  ticket('3', { status: 'solved', createdAt: day(2), updatedAt: day(8) }),
  ticket('4', { status: 'waiting for parts', createdAt: day(3), updatedAt: day(7) }),
  ticket('5', { status: 'closed', createdAt: null, updatedAt: null }),
];

describe('the order of tickets', () => {
  const sorted = (order: Migration['tickets']['order']) => {
    const ranks = rankTickets(tickets, order);
    return [...ranks.keys()].toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  };

  it('begins with those that were opened first', () => {
    assert.deepEqual(sorted('oldest'), ['5', '2', '3', '4', '1']);
  });

  it('begins with those that changed last', () => {
    assert.deepEqual(sorted('newest'), ['1', '3', '4', '2', '5']);
  });

  it('begins with open ones, among them with those that changed last', () => {
    assert.deepEqual(sorted('open-first'), ['4', '2', '1', '3', '5']);
  });

  it('is that of the scope, whatever the size of a page', async (t) => {
    const { context, snapshot } = await openPlanner(t, { source: new RecordSource({ tickets }) });
    context.migration.tickets.order = 'open-first';
    await snapshot.beginPull();
    const records = tickets.map((record) => ({ record, raw: null }));
    await snapshot.commitPage('tickets', { records, deleted: [], cursor: null, done: true });
    await snapshot.finishPull();
    await selectTickets(context, async () => {});
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: string[] = await context.store.pageScope('tickets', after, 2);
      seen.push(...page);
      after = page.at(-1) ?? null;
      if (page.length < 2) break;
    }
    assert.deepEqual(seen, ['4', '2', '1', '3', '5']);
  });
});

describe('a plan whose spec says open-first', () => {
  it('lists open tickets first, and so they are written first', async (t) => {
    const many = Array.from({ length: 130 }, (_, n) =>
      ticket(String(1000 + n), { status: n === 129 || n === 60 ? 'open' : 'closed', updatedAt: day(1 + (n % 28)) }),
    );
    const { context, store } = await openPlanner(t, {
      records: { tickets: many },
      spec: 'tickets: { order: open-first }',
    });
    await makePlan(context);
    const planned = (await store.pageChanges({ entity: 'tickets' }, null, 200)).map(({ change }) => change.key.id);
    assert.deepEqual(planned.slice(0, 2), ['1129', '1060']);
    const last = many.find(({ id }) => id === planned.at(-1));
    assert.equal(last?.updatedAt, day(1));
    assert.equal(planned.length, 130);
  });
});
