import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPlan } from '../../../src/engine/apply/apply-plan.ts';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import type { Change } from '../../../src/model/change.ts';
import { planEntities } from '../../../src/model/entity.ts';
import type { Store } from '../../../src/model/store.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { storeOptions } from '../../support/open-test-store.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import type { Records } from '../../support/record-source.ts';
import { article, comment, folder, group, organization, person, ticket } from '../../support/records.ts';

async function listChanges(store: Store): Promise<Change[]> {
  const pages = await Promise.all(planEntities.map((entity) => store.pageChanges({ entity }, null, 1000)));
  return pages.flat().map(({ change }) => change);
}

/** `tickets/1 create`, in the order of the plan. */
async function listActions(store: Store): Promise<string[]> {
  return (await listChanges(store)).map(({ key, action }) => `${key.entity}/${key.id} ${action}`);
}

function smallDesk(): Records {
  return {
    groups: [group('10', { name: 'Support' }), group('11', { name: 'Unused' })],
    organizations: [organization('20')],
    agents: [person('30', { name: 'Ann Agent' })],
    contacts: [person('40', { organizationIds: ['20'] }), person('41')],
    folders: [folder('2', { parentId: '1' }), folder('1')],
    articles: [article('50', { folderId: '2', authorId: '30' })],
    tickets: [
      ticket('1', { groupId: '10', requesterId: '40', assigneeId: '30', organizationId: '20' }),
      ticket('2', { requesterId: '999', problemId: '1' }),
      ticket('3', { deleted: true }),
    ],
    threads: [
      {
        id: '1',
        comments: [comment('100', { authorId: '40' }), comment('101', { authorId: '30', public: false })],
        sideConversations: [],
      },
      { id: '2', comments: [comment('102')], sideConversations: [] },
    ],
  };
}

describe('making a plan', () => {
  it('plans whatever selected tickets refer to, in dependency order, and says of the rest why not', async (t) => {
    const { context, store } = await openPlanner(t, { records: smallDesk() });
    const summary = await makePlan(context);
    assert.deepEqual(await listActions(store), [
      'groups/10 create',
      'groups/11 skip',
      'agents/30 skip',
      'organizations/20 create',
      'organizations/none create',
      'contacts/40 create',
      'contacts/41 skip',
      'contacts/default create',
      'folders/1 create',
      'folders/2 create',
      'articles/50 create',
      'tickets/3 skip',
      'tickets/1 create',
      'tickets/2 create',
    ]);
    assert.equal(summary.entities.tickets?.create, 2);
    assert.equal(summary.entities.tickets?.skipped, 1);
    assert.equal(summary.estimate.requests, 13);
    assert.deepEqual(context.target.reader.requests().writes, 0);
  });

  it('comes to nothing to do after an apply, without mapping anything again', async (t) => {
    const test = await openPlanner(t, { records: smallDesk() });
    await makePlan(test.context);
    await applyPlan(test.context);
    test.mapped.length = 0;
    const batches = test.target.batches.length;
    const { entities } = await makePlan(test.context);
    const changes = Object.values(entities).map(({ create, adopt, update, link }) => create + adopt + update + link);
    assert.deepEqual(new Set(changes), new Set([0]));
    assert.equal(entities.tickets?.unchanged, 2);
    assert.deepEqual(test.mapped, []);
    await applyPlan(test.context);
    assert.equal(test.target.batches.length, batches);
  });

  it('plans only what differs from what was written', async (t) => {
    const records = smallDesk();
    const { context, store } = await openPlanner(t, { records });
    await makePlan(context);
    await applyPlan(context);
    records.tickets?.splice(
      0,
      1,
      ticket('1', { ...records.tickets[0], subject: 'Renamed', updatedAt: '2026-01-02T00:00:00Z' }),
    );
    records.threads?.[0]?.comments.push(comment('103'));
    await makePlan(context);
    const tickets = (await listChanges(store)).filter(({ key }) => key.entity === 'tickets');
    const [renamed, same] = ['1', '2'].map((id) => tickets.find(({ key }) => key.id === id));
    assert.deepEqual(
      [renamed?.action, renamed?.fields, renamed?.children],
      ['update', ['summary'], { create: 1, update: 0, unchanged: 2 }],
    );
    assert.equal(same?.action, 'unchanged');
  });

  it('lets records follow when the spec names another team for their group, or another default', async (t) => {
    const records = smallDesk();
    const target = new MemoryTarget();
    for (const id of ['a', 'b', 'c']) {
      const fields = { name: `Team ${id}` };
      target.records.set(id, { id, entity: 'groups', marker: null, parentTargetId: null, fields, bytes: null });
    }
    const state = storeOptions(t);
    const teams = async (spec: string) => {
      const { context, store } = await openPlanner(t, { records, target, state, spec });
      const { entities } = await makePlan(context);
      await applyPlan(context);
      const found = Object.fromEntries(target.list('tickets').map(({ fields }) => [fields.summary, fields.team]));
      await store.close();
      return { found, updated: entities.tickets?.update };
    };
    const spec = (group: string, fallback: string) =>
      `groups: { match: { Support: Team ${group} }, missing: default, default: Team ${fallback} }`;
    const [first, second] = (records.tickets ?? []).map(({ subject }) => subject ?? '');
    const standing = (group: string, fallback: string) => ({ [first ?? '']: group, [second ?? '']: fallback });
    assert.deepEqual((await teams(spec('a', 'b'))).found, standing('a', 'b'));
    assert.deepEqual(await teams(spec('c', 'b')), { found: standing('c', 'b'), updated: 1 });
    assert.deepEqual(await teams(spec('c', 'a')), { found: standing('c', 'a'), updated: 1 });
    assert.deepEqual(await teams(spec('c', 'a')), { found: standing('c', 'a'), updated: 0 });
  });

  it('finds nothing to create after the state was lost: markers and reading back tell what stands', async (t) => {
    const records = smallDesk();
    const first = await openPlanner(t, { records });
    await makePlan(first.context);
    await applyPlan(first.context);
    const second = await openPlanner(t, { records, target: first.target, state: storeOptions(t) });
    const { entities } = await makePlan(second.context);
    for (const [entity, counts] of Object.entries(entities)) {
      assert.deepEqual([entity, counts.create, counts.update], [entity, 0, 0]);
    }
    assert.equal(entities.tickets?.unchanged, 2);
    const batches = first.target.batches.length;
    await applyPlan(second.context);
    const written = first.target.batches.slice(batches).flat();
    assert.deepEqual(written, []);
  });

  it('refuses to rebuild a lost state from a marker that two records carry', async (t) => {
    const records = smallDesk();
    const first = await openPlanner(t, { records });
    await makePlan(first.context);
    await applyPlan(first.context);
    const [copied] = first.target.list('tickets');
    assert.ok(copied);
    first.target.records.set('copy', { ...copied, id: 'copy' });
    const second = await openPlanner(t, { records, target: first.target, state: storeOptions(t) });
    await assert.rejects(makePlan(second.context), { code: 'E_MARKERS', exitCode: 4 });
  });

  it('refuses a new plan while one is half applied, before it asks the source anything', async (t) => {
    const { context, store, source } = await openPlanner(t, { records: smallDesk() });
    await makePlan(context);
    await store.markPlan('started');
    source.asked.length = 0;
    await assert.rejects(makePlan(context), {
      code: 'E_PLAN_UNFINISHED',
      exitCode: 4,
      hint: /goes on where it stopped/,
    });
    assert.deepEqual(source.asked, []);
    const migration = { ...context.migration, timezone: 'Asia/Tokyo' };
    await assert.rejects(makePlan({ ...context, migration }), { code: 'E_PLAN_UNFINISHED', hint: /apply plans anew/ });
  });

  it('plans from the last complete snapshot without asking the source', async (t) => {
    const { context, store, source } = await openPlanner(t, { records: smallDesk() });
    await assert.rejects(makePlan(context, { refresh: false }), { code: 'E_NO_SNAPSHOT' });
    await makePlan(context);
    const before = await listActions(store);
    source.asked.length = 0;
    await makePlan(context, { refresh: false });
    assert.deepEqual(source.asked, []);
    assert.deepEqual(await listActions(store), before);
  });

  it('reports records that left the selection or the source as orphaned, and deletes nothing', async (t) => {
    const records = smallDesk();
    const { context, store, events } = await openPlanner(t, { records });
    await makePlan(context);
    await applyPlan(context);
    records.tickets = [ticket('2', { ...records.tickets?.[1], deleted: true, updatedAt: '2026-01-02T00:00:00Z' })];
    await makePlan(context);
    const orphaned = (await listChanges(store)).filter(({ problems }) =>
      problems.some(({ code }) => code === 'W_ORPHANED'),
    );
    assert.deepEqual(
      orphaned.filter(({ key }) => key.entity === 'tickets').map(({ key, action, reason }) => [key.id, action, reason]),
      [
        ['2', 'skip', 'deleted at the source: left out by options.deletedTickets'],
        ['1', 'skip', 'gone from the source'],
      ],
    );
    assert.ok(events.some((event) => event.type === 'finding' && event.finding.code === 'W_ORPHANED'));
  });

  it('blocks at the place in the spec, with how many records carry the value', async (t) => {
    const unknown = {
      kind: 'blocked',
      severity: 'error',
      code: 'E_UNKNOWN_NAME',
      field: 'status',
      value: 'Opn',
    } as const;
    const message = 'The tenant has no status "Opn"';
    const { context, events } = await openPlanner(t, {
      records: smallDesk(),
      spec: 'tickets:\n  fields:\n    status: { value: status, map: { open: Opn } }\n',
      checks: [{ ...unknown, message, pointer: ['tickets', 'fields', 'status', 'map', 'open'] }],
      map: (entity) => (entity === 'tickets' ? { problems: [{ ...unknown, message }] } : {}),
    });
    const { entities } = await makePlan(context);
    assert.equal(entities.tickets?.blocked, 2);
    const findings = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    assert.deepEqual(
      findings.map(({ code, location }) => [code, location]),
      [['E_UNKNOWN_NAME', { file: 'acme.yaml', line: 7, column: 43 }]],
    );
    assert.match(findings[0]?.message ?? '', /2 tickets, such as tickets\/1, tickets\/2/);
  });

  it('warns of a name the tenant lacks when no planned record carries it', async (t) => {
    const check = {
      kind: 'blocked',
      severity: 'error',
      code: 'E_UNKNOWN_NAME',
      message: 'The tenant has no status "Opn"',
      field: 'status',
      value: 'Opn',
      pointer: ['tickets', 'fields'],
    } as const;
    const { context, events } = await openPlanner(t, { records: smallDesk(), checks: [check] });
    const { entities } = await makePlan(context);
    assert.equal(entities.tickets?.blocked, 0);
    const findings = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['W_UNKNOWN_NAME', 'warning']],
    );
  });

  it('fails one record whose mapping or selection throws, and plans the others', async (t) => {
    const thrown = { kind: 'failed', severity: 'error', code: 'E_EXPRESSION', message: 'it throws' } as const;
    const { context, store } = await openPlanner(t, {
      records: smallDesk(),
      spec: 'options: { deletedTickets: migrate }\n',
      select: ({ id }) => (id === '3' ? thrown : true),
      map: (_entity, { id }) => (id === '1' ? { problems: [thrown] } : {}),
    });
    await makePlan(context);
    const tickets = (await listActions(store)).filter((action) => action.startsWith('tickets'));
    assert.deepEqual(tickets, ['tickets/3 fail', 'tickets/1 fail', 'tickets/2 create']);
  });

  it('plans only the entities asked for', async (t) => {
    const { context, store, events } = await openPlanner(t, { records: smallDesk() });
    const announced = () =>
      events
        .splice(0)
        .flatMap((event) =>
          event.type === 'finding' && event.finding.code === 'W_EXCLUDED' ? [event.finding.message] : [],
        );
    await makePlan(context, { exclude: ['articles', 'folders', 'tickets'] });
    assert.ok((await listActions(store)).every((action) => !/^(articles|folders|tickets)/.test(action)));
    announced();
    await makePlan(context, { only: ['groups'] });
    assert.deepEqual(await listActions(store), ['groups/10 create', 'groups/11 skip']);
    assert.ok(announced().length > 0);
    await makePlan(context, { only: ['tickets'] });
    assert.ok(announced().some((message) => message.startsWith('1 groups are left out')));
    await makePlan(context);
    assert.deepEqual(announced(), []);
  });
});
