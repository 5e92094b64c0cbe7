import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import type { Event } from '../../../src/model/events.ts';
import { openPlanner, type PlanTestOptions } from '../../support/plan-engine.ts';
import { article, comment, folder, ticket } from '../../support/records.ts';

const statuses = ['new', 'open', 'pending', 'hold', 'solved'];

function account(): NonNullable<PlanTestOptions['records']> {
  const tickets = Array.from({ length: 40 }, (_, n) =>
    ticket(String(n + 1), {
      status: statuses[n % 5] ?? 'new',
      problemId: n === 9 ? '33' : null,
      channel: n === 9 ? 'voice' : 'web',
    }),
  );
  return {
    tickets,
    threads: tickets.map(({ id }) => ({
      id,
      comments: [comment(`c${id}`, id === '17' ? { public: false } : {})],
      sideConversations: [],
    })),
    folders: [folder('top'), folder('below', { parentId: 'top' }), folder('other')],
    articles: Array.from({ length: 9 }, (_, n) => article(String(n + 1), { folderId: 'below' })),
  };
}

async function planDemo(t: TestContext, spec: string, options: Partial<PlanTestOptions> = {}) {
  const engine = await openPlanner(t, { records: account(), spec, ...options });
  await makePlan(engine.context, { demo: true });
  const choice = engine.events.findLast(
    (event): event is Event & { type: 'demo_choice' } => event.type === 'demo_choice',
  );
  return { ...engine, records: choice?.records ?? [], uncovered: choice?.uncovered ?? [] };
}

const idsOf = (records: { record: string }[], entity: string) =>
  records.flatMap(({ record }) => (record.startsWith(`${entity}/`) ? [record.slice(entity.length + 1)] : []));

test('chooses as many as the spec says, one of each status, also what only the thread shows', async (t) => {
  const { records, store } = await planDemo(t, 'run: { demo: { count: 8 } }');
  const shown = records.flatMap(({ shows }) => shows);
  for (const status of statuses) assert.ok(shown.includes(`status ${status}`), status);
  assert.ok(shown.includes('first comment is private'));
  assert.ok(shown.includes('channel voice'));
  assert.equal(idsOf(records, 'articles').length, 8);
  const planned = await store.pageChanges({ entity: 'tickets' }, null, 100);
  assert.deepEqual(planned.map(({ change }) => change.key.id).sort(), idsOf(records, 'tickets').sort());
});

test('the ticket that a chosen one belongs to comes along', async (t) => {
  const { records } = await planDemo(t, "run: { demo: { tickets: ['10'] } }");
  assert.deepEqual(idsOf(records, 'tickets'), ['10', '33']);
  assert.deepEqual(records.find(({ record }) => record === 'tickets/33')?.shows, ['linked with ticket 10']);
});

test('says nothing of records outside it, not even of those that were migrated', async (t) => {
  const engine = await planDemo(t, 'run: { demo: { count: 3 } }');
  const { store } = engine;
  for (const entity of ['tickets', 'articles', 'folders', 'contacts'] as const) {
    const changes = await store.pageChanges({ entity }, null, 100);
    assert.ok(
      changes.every(({ change }) => change.action === 'create'),
      entity,
    );
  }
  const folders = await store.pageChanges({ entity: 'folders' }, null, 100);
  assert.deepEqual(folders.map(({ change }) => change.key.id).sort(), ['below', 'top']);
  assert.equal((await store.plan())?.header.demo, true);
});

test('only threads of a few are fetched, however many tickets there are', async (t) => {
  const { snapshot } = await planDemo(t, 'run: { demo: { count: 1 } }');
  assert.ok((await snapshot.count('threads')) < 40);
});

test('stays with its choice, and replaces what is gone', async (t) => {
  const records = account();
  const first = await planDemo(t, 'run: { demo: { count: 6 } }', { records });
  const before = idsOf(first.records, 'tickets').sort();
  await makePlan(first.context, { demo: true });
  const again = first.events.findLast((event) => event.type === 'demo_choice');
  assert.ok(again?.type === 'demo_choice');
  assert.deepEqual(idsOf(again.records, 'tickets').sort(), before);
});

test('a named record that is no part of the migration is refused by name', async (t) => {
  await assert.rejects(planDemo(t, "run: { demo: { tickets: ['1', '999'] } }"), {
    code: 'E_DEMO',
    message: 'run.demo.tickets names 999, which is no part of this migration.',
  });
});
