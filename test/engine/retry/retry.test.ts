import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import type { RunContext } from '../../../src/engine/context.ts';
import { readCompleted } from '../../../src/engine/last-completed.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { reportRecords } from '../../../src/engine/report/report-records.ts';
import { prepareRetry } from '../../../src/engine/retry/prepare-retry.ts';
import type { RecordKey } from '../../../src/model/entity.ts';
import { type Fault, MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import type { Records } from '../../support/record-source.ts';
import { comment, group, organization, person, ticket } from '../../support/records.ts';
import { stillClock } from '../../support/still-clock.ts';

const desk = (): Records => ({
  groups: [group('10', { name: 'Support' })],
  organizations: [organization('20')],
  agents: [person('30', { name: 'Ann Agent' })],
  contacts: [person('40', { organizationIds: ['20'] }), person('41', { organizationIds: ['20'] })],
  tickets: ['1', '2', '3', '4'].map((id) =>
    ticket(id, { groupId: '10', requesterId: id === '4' ? '41' : '40', deleted: id === '3' }),
  ),
  threads: ['1', '2', '3', '4'].map((id) => ({
    id,
    comments: [comment(`10${id}`, { authorId: '40' })],
    sideConversations: [],
  })),
});

/** A migration that was applied while the target had this fault. */
async function openApplied(t: TestContext, fault: (key: RecordKey) => Fault, more: Records = {}) {
  let isFaulty = true;
  const target = new MemoryTarget({ fault: ({ key }) => (isFaulty ? fault(key) : undefined) });
  const engine = await openPlanner(t, {
    records: { ...desk(), ...more },
    target,
    spec: 'run: { canary: { tickets: 0 } }',
    select: () => true,
  });
  await makePlan(engine.context);
  await applyPlan(engine.context);
  return {
    ...engine,
    target,
    mend() {
      isFaulty = false;
    },
  };
}

async function retry(context: RunContext, records: string[] = [], skipped = false) {
  const keys = await prepareRetry(context, { records, skipped });
  assert.ok(keys !== 'finish');
  const plan = await makePlan(context, { retry: keys });
  return { keys, plan, summary: await applyPlan(context, { command: 'retry' }) };
}

const isTicket = (id: string) => (key: RecordKey) => key.entity === 'tickets' && key.id === id;

async function statuses(context: RunContext): Promise<string[]> {
  const lines: string[] = [];
  for await (const { record, status } of reportRecords(context)) lines.push(`${record} ${status}`);
  return lines.filter((line) => line.startsWith('tickets') || line.startsWith('contacts')).sort();
}

test('only what failed is pulled anew, planned and written; the report still tells of everything', async (t) => {
  const { context, source, target, store, mend } = await openApplied(t, (key) =>
    isTicket('2')(key) ? { kind: 'reject' } : undefined,
  );
  assert.ok((await statuses(context)).includes('tickets/2 failed'));
  const { serial } = await store.head();
  mend();
  source.asked.length = 0;
  source.records.tickets = source.records.tickets?.map((each) =>
    each.id === '2' ? { ...each, subject: 'Mended at the source' } : each,
  );
  const { keys, plan, summary } = await retry(context);
  assert.deepEqual(keys, [{ entity: 'tickets', id: '2' }]);
  assert.deepEqual(
    source.asked.filter((what) => !what.startsWith('fetch contacts 999')),
    ['fetch tickets 2', 'fetch threads 2'],
  );
  assert.deepEqual([plan.entities.tickets?.create, plan.entities.contacts], [1, undefined]);
  assert.deepEqual([summary.entities.tickets?.create, summary.entities.tickets?.failed], [1, 0]);
  assert.equal(target.list('tickets').at(-1)?.fields.summary, 'Mended at the source');
  assert.equal(target.list('tickets').length, 3);
  assert.deepEqual(await statuses(context), [
    'contacts/40 migrated',
    'contacts/41 migrated',
    'tickets/1 migrated',
    'tickets/2 migrated',
    'tickets/3 skipped',
    'tickets/4 migrated',
  ]);
  assert.equal((await store.head()).serial, serial + 1);
  assert.deepEqual(
    (await store.runs()).map(({ command, outcome }) => [command, outcome]),
    [
      ['apply', 'incomplete'],
      ['retry', 'done'],
    ],
  );
  assert.deepEqual(await prepareRetry(context, { records: [], skipped: false }), []);
});

test('a failed ticket brings along what it depends on, and what failed beside it stays for its own retry', async (t) => {
  const { context, target, mend } = await openApplied(t, (key) =>
    isTicket('2')(key) || (key.entity === 'contacts' && key.id === '41') ? { kind: 'reject' } : undefined,
  );
  mend();
  const { summary } = await retry(context, ['tickets/4']);
  assert.deepEqual([summary.entities.contacts?.create, summary.entities.tickets?.create], [1, 1]);
  assert.equal(target.list('tickets').length, 2);
  assert.ok((await statuses(context)).includes('tickets/2 failed'));
  await retry(context);
  assert.equal(target.list('tickets').length, 3);
});

test('what was left out is tried again when asked for', async (t) => {
  const { context, source, target } = await openApplied(t, () => undefined);
  source.records.tickets = source.records.tickets?.map((each) => ({ ...each, deleted: false }));
  assert.deepEqual(await prepareRetry(context, { records: [], skipped: false }), []);
  await retry(context, [], true);
  assert.equal(target.list('tickets').length, 4);
  assert.ok((await statuses(context)).includes('tickets/3 migrated'));
});

test('what no ticket needs stays behind, though what was left out is tried again', async (t) => {
  const { context, target } = await openApplied(t, () => undefined, {
    contacts: [...(desk().contacts ?? []), person('49', { organizationIds: ['20'] })],
  });
  assert.ok((await statuses(context)).includes('contacts/49 skipped'));
  const keys = await prepareRetry(context, { records: [], skipped: true });
  assert.deepEqual(keys, [{ entity: 'tickets', id: '3' }]);
  await retry(context, [], true);
  assert.equal(target.list('contacts').length, 2);
  assert.ok((await statuses(context)).includes('contacts/49 skipped'));
});

test('a retry does not count as having brought all that changed since', async (t) => {
  const { context, store, mend } = await openApplied(t, (key) => (isTicket('2')(key) ? { kind: 'reject' } : undefined));
  const before = await readCompleted(store);
  assert.ok(before);
  mend();
  context.clock = stillClock(Date.UTC(2030, 0, 1));
  await retry(context);
  assert.deepEqual(await readCompleted(store), before);
});

test('of a record that the target had twice, the one that is left is taken into the ledger', async (t) => {
  const { context, target, store, mend } = await openApplied(t, (key) =>
    isTicket('1')(key) ? { kind: 'silence' } : undefined,
  );
  mend();
  const standing = target.list('tickets').find(({ marker }) => marker?.endsWith(':1'));
  assert.ok(standing);
  target.records.set('copy', { ...standing, id: 'copy' });
  const twice = await retry(context);
  assert.equal(twice.summary.entities.tickets?.unknown, 1);
  target.records.delete('copy');
  const once = await retry(context);
  assert.equal(once.summary.entities.tickets?.unknown, 0);
  assert.equal((await store.ledger('tickets', ['1']))[0]?.targetId, standing.id);
  assert.equal(target.list('tickets').length, 3);
  assert.equal(target.list('comments').filter(({ parentTargetId }) => parentTargetId === standing.id).length, 1);
});

test('what is gone from the source by now is left out with the reason', async (t) => {
  const { context, source, mend } = await openApplied(t, (key) =>
    isTicket('2')(key) ? { kind: 'reject' } : undefined,
  );
  mend();
  source.records.tickets = source.records.tickets?.filter(({ id }) => id !== '2');
  const { summary } = await retry(context);
  assert.deepEqual([summary.entities.tickets?.skipped, summary.entities.tickets?.failed], [1, 0]);
  assert.ok((await statuses(context)).includes('tickets/2 skipped'));
});

test('a retry that was cut off goes on, by itself or with apply', async (t) => {
  const { context, store, target, mend } = await openApplied(t, (key) =>
    isTicket('2')(key) ? { kind: 'reject' } : undefined,
  );
  mend();
  const keys = await prepareRetry(context, { records: [], skipped: false });
  assert.ok(keys !== 'finish');
  await makePlan(context, { retry: keys });
  // Not approved, or killed before it was: the same records are tried by the next one.
  assert.deepEqual(await prepareRetry(context, { records: [], skipped: false }), keys);
  await store.markPlan('started');
  assert.equal(await prepareRetry(context, { records: [], skipped: false }), 'finish');
  await applyPlan(context);
  assert.equal(target.list('tickets').length, 3);
});

test('a retry before anything was applied, or of a stranger is refused', async (t) => {
  const { context } = await openPlanner(t, { records: desk(), spec: 'run: { canary: { tickets: 0 } }' });
  const choice = { records: [], skipped: false };
  await assert.rejects(prepareRetry(context, choice), { code: 'E_NOTHING_APPLIED', exitCode: 4 });
  await makePlan(context);
  await assert.rejects(prepareRetry(context, choice), { code: 'E_NOTHING_APPLIED', exitCode: 4 });
  await applyPlan(context);
  for (const name of ['tickets/77', 'ticket/1', 'tickets', 'tags/vip']) {
    await assert.rejects(prepareRetry(context, { records: [name], skipped: false }), { code: 'E_UNKNOWN_RECORD' });
  }
});
