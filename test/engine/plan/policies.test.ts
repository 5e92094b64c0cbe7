import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { summarisePlan } from '../../../src/engine/plan/summarise-plan.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Desired } from '../../../src/model/desired.ts';
import type { PlanEntity } from '../../../src/model/entity.ts';
import type { FieldType } from '../../../src/model/records.ts';
import type { Store } from '../../../src/model/store.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner, type PlanTest } from '../../support/plan-engine.ts';
import type { Records } from '../../support/record-source.ts';
import { comment, field, group, person, ticket } from '../../support/records.ts';
import { sampleRow } from '../../support/samples.ts';

async function changesOf(store: Store, entity: PlanEntity): Promise<Record<string, Change>> {
  const changes = await store.pageChanges({ entity }, null, 1000);
  return Object.fromEntries(changes.map(({ change }) => [change.key.id, change]));
}

async function desiredOf({ store }: PlanTest, id: string): Promise<Desired | undefined> {
  const digest = (await changesOf(store, 'tickets'))[id]?.desiredDigest ?? '';
  return (await store.desired([digest])).get(digest);
}

/** A ticket for each of these, with a thread of one comment. */
function ticketsOf(...changes: Parameters<typeof ticket>[1][]): Pick<Records, 'tickets' | 'threads'> {
  const ids = changes.map((_, index) => `${index + 1}`);
  return {
    tickets: changes.map((change, index) => ticket(`${index + 1}`, change)),
    threads: ids.map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
  };
}

describe('confidential groups', () => {
  const records: Records = {
    groups: [group('1', { name: 'HR', private: true }), group('2', { name: 'Board', private: true }), group('3')],
    ...ticketsOf({ groupId: '1' }, { groupId: '1' }, { groupId: '2' }, { groupId: '3' }),
  };

  it('block their tickets by name until the spec says what becomes of them', async (t) => {
    const test = await openPlanner(t, { records });
    await makePlan(test.context);
    const { blocked, decisions } = await summarisePlan(test.context);
    assert.deepEqual(
      blocked.map(({ problem, records: count }) => [problem.code, problem.value, count]),
      [
        ['E_GROUP_RESTRICTED', 'HR', 2],
        ['E_GROUP_RESTRICTED', 'Board', 1],
      ],
    );
    assert.deepEqual(
      decisions.map(({ field, values }) => [field, values.map(({ value, records: count }) => [value, count])]),
      [
        [
          'group',
          [
            ['HR', 2],
            ['Board', 1],
          ],
        ],
      ],
    );
    const tickets = await changesOf(test.store, 'tickets');
    assert.deepEqual(
      Object.values(tickets).map(({ action }) => action),
      ['blocked', 'blocked', 'blocked', 'create'],
    );
    // What blocked tickets say is not even fetched.
    assert.ok(test.source.asked.includes('fetch threads 4'));
  });

  it('give their tickets a restricted type whatever the mapping says, are left out, or are accepted', async (t) => {
    const spec = 'groups: { restricted: { hr: { tickettype: HR Request }, Board: skip } }\n';
    const unmapped = {
      kind: 'blocked',
      severity: 'error',
      code: 'E_UNMAPPED_VALUE',
      field: 'tickettype',
      message: 'm',
    };
    const map = () => ({ problems: [unmapped as never] });
    const test = await openPlanner(t, { records, spec, map: (entity) => (entity === 'tickets' ? map() : {}) });
    await makePlan(test.context);
    const tickets = await changesOf(test.store, 'tickets');
    assert.deepEqual(
      ['1', '2', '3', '4'].map((id) => tickets[id]?.action),
      ['create', 'create', 'skip', 'blocked'],
    );
    assert.equal((await desiredOf(test, '1'))?.fields.tickettype, 'HR Request');
    const { leftOut } = await summarisePlan(test.context);
    assert.deepEqual(leftOut, [{ option: 'groups.restricted', what: 'ticket', how: 'skipped', count: 1 }]);
    const accepted = await openPlanner(t, { records, spec: 'groups: { restricted: { HR: accept, Board: accept } }\n' });
    const { entities } = await makePlan(accepted.context);
    assert.equal(entities.tickets?.create, 4);
  });
});

describe('what options leave out', () => {
  const records = ticketsOf(
    {},
    { deleted: true, status: 'deleted' },
    { suspended: true },
    { deleted: true, status: 'deleted', subject: 'SCRUBBED' },
    { suspended: true },
  );

  it('is counted by option: suspended and deleted tickets', async (t) => {
    const { context, store, events } = await openPlanner(t, { records });
    await makePlan(context);
    const { leftOut } = await summarisePlan(context);
    const expected = ['deletedTickets', 'suspendedTickets'].map((name) => {
      return { option: `options.${name}`, what: 'ticket', how: 'skipped', count: 2 } as const;
    });
    assert.deepEqual(leftOut, expected);
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'left_out' ? [event.option] : [])),
      expected.map(({ option }) => option),
    );
    assert.deepEqual(
      Object.values(await changesOf(store, 'tickets'))
        .map(({ action }) => action)
        .sort(),
      ['create', 'skip', 'skip', 'skip', 'skip'],
    );
  });

  it('comes along when asked for, but for scrubbed tickets, of which nothing is left', async (t) => {
    const spec = 'options: { suspendedTickets: migrate, deletedTickets: migrate }\n';
    const { context, store } = await openPlanner(t, { records, spec, select: () => true });
    await makePlan(context);
    const tickets = await changesOf(store, 'tickets');
    assert.deepEqual(
      ['1', '2', '3', '4', '5'].map((id) => tickets[id]?.action),
      ['create', 'create', 'create', 'skip', 'create'],
    );
    assert.equal(tickets['4']?.reason, 'scrubbed at the source: nothing of it is left');
  });

  it('is said of what the target announces, as often as it does', async (t) => {
    const test = await openPlanner(t, { records: ticketsOf({}, {}) });
    const { model } = test.context;
    const skipped = (id: string) => {
      const message = 'left out, as options.attachments says';
      return { severity: 'info', code: 'W_FILE_SKIPPED', message, field: `attachments/${id}` } as const;
    };
    const ccs = {
      severity: 'info',
      code: 'W_CCS_SKIPPED',
      message: '3 copied people are left out',
      field: 'cc',
    } as const;
    const desire: typeof model.desire = (input) => {
      const result = model.desire(input);
      const accepted = input.entity === 'tickets' ? [skipped('1'), skipped('2'), ccs] : [];
      return { ...result, desired: result.desired && { ...result.desired, accepted } };
    };
    const context = { ...test.context, model: { ...model, desire } };
    await makePlan(context);
    const { leftOut, notices } = await summarisePlan(context);
    assert.deepEqual(leftOut, [
      { option: 'options.ccs', what: 'copied address', how: 'skipped', count: 6 },
      { option: 'options.attachments', what: 'attachment', how: 'skipped', count: 4 },
    ]);
    assert.deepEqual(notices, []);
  });
});

describe('values without a decision', () => {
  it('are listed by field, with how many records carry each and the nearest names, and block', async (t) => {
    const records = ticketsOf({ type: 'reqest' }, { type: 'reqest' }, { type: 'wip' }, { type: 'incident' });
    const spec = 'tickets:\n  fields:\n    tickettype: { value: type, map: { incident: Incident } }\n';
    const unmapped = (value: unknown) => ({
      kind: 'blocked' as const,
      severity: 'error' as const,
      code: 'E_UNMAPPED_VALUE',
      message: 'no entry',
      field: 'tickettype',
      value: String(value),
      pointer: ['tickets', 'fields', 'tickettype', 'map'],
    });
    const test = await openPlanner(t, {
      records,
      spec,
      map: (entity, { type }) => (entity === 'tickets' && type !== 'incident' ? { problems: [unmapped(type)] } : {}),
    });
    const choices = () => ['Incident', 'Request', 'Problem', 'Change', 'Task'];
    const context = { ...test.context, model: { ...test.context.model, choices } };
    const { entities } = await makePlan(context);
    assert.equal(entities.tickets?.blocked, 3);
    const { decisions } = await summarisePlan(context);
    const [group] = decisions;
    assert.deepEqual(
      [decisions.length, group?.entity, group?.field, group?.location?.line],
      [1, 'tickets', 'tickettype', 7],
    );
    assert.deepEqual(
      group?.values.map(({ value, records: count, candidates }) => [value, count, candidates[0], candidates.length]),
      [
        ['reqest', 2, 'Request', 3],
        ['wip', 1, 'Task', 3],
      ],
      'three of them, however many there are',
    );
    assert.deepEqual(
      test.events.filter(({ type }) => type === 'decision'),
      decisions.map((each) => ({ type: 'decision', ...each })),
    );
  });
});

describe('types of custom fields', () => {
  const records = {
    ...ticketsOf({ custom: { area: 'x' } }, {}),
    fields: [field('area', 'text'), field('tags', 'multiselect'), field('when', 'date')],
  };
  const spec =
    'tickets:\n  customFields:\n    Day: custom.area\n    One: custom.tags\n    Text: custom.when\n    Gone: custom.aera\n    Table: { value: custom.area, map: { x: a } }\n';

  it('are compared once, at the place in the spec, and hold back only what carries the field', async (t) => {
    const test = await openPlanner(t, {
      records,
      spec,
      map: (entity, { custom }) =>
        entity === 'tickets' && (custom as { area?: string }).area ? { customFields: { Day: 'x', Table: 'a' } } : {},
    });
    const types: Record<string, FieldType> = { Day: 'date', One: 'select', Text: 'multiline', Table: 'select' };
    const { customFields } = test.context.migration.tickets;
    const context = {
      ...test.context,
      mapping: { tickets: { fields: {}, customFields } },
      model: { ...test.context.model, fieldType: (_: PlanEntity, label: string) => types[label] ?? null },
    };
    await makePlan(context);
    const { blocked, notices } = await summarisePlan(context);
    assert.deepEqual(
      blocked.map(({ problem, examples }) => [problem.code, problem.field, problem.location?.line, examples]),
      [['E_FIELD_TYPE', 'Day', 7, ['tickets/1']]],
    );
    assert.deepEqual(
      notices.map(({ finding }) => [finding.code, finding.location?.line]),
      [
        ['W_FIELD_TYPE', 8],
        ['W_UNKNOWN_SOURCE_FIELD', 10],
      ],
    );
    assert.equal(notices[1]?.finding.hint, 'Did you mean "area"?');
  });
});

describe('erased people', () => {
  const records: Records = {
    agents: [person('1', { name: 'Ann Agent', emails: ['ann@acme.test'] })],
    contacts: [person('10', { name: 'Jane Doe', emails: ['jane@example.com'] }), person('11')],
    tickets: [
      ticket('1', { subject: 'Jane Doe asks', requesterId: '10', assigneeId: '1', ccIds: ['10', '11'] }),
      ticket('2', { requesterId: '11' }),
    ],
    threads: [
      { id: '1', comments: [comment('1', { authorId: '10' }), comment('2', { authorId: '1' })], sideConversations: [] },
      { id: '2', comments: [comment('3')], sideConversations: [] },
    ],
  };
  const spec = 'privacy: { erased: [jane@example.com, "1"] }\nagents: { assignee: { missing: fail } }\n';

  it('are never migrated; their tickets go without a trace of them', async (t) => {
    const test = await openPlanner(t, { records, spec });
    await makePlan(test.context);
    const contacts = await changesOf(test.store, 'contacts');
    assert.deepEqual([contacts['10']?.action, contacts['10']?.reason], ['skip', 'left out by privacy.erased']);
    assert.equal((await changesOf(test.store, 'agents'))['1']?.action, 'skip');
    const desired = await desiredOf(test, '1');
    assert.deepEqual(desired?.fields.user, { $ref: { entity: 'contacts', id: 'default' }, missing: 'fail' });
    assert.deepEqual(
      desired?.children.map(({ fields }) => [fields.who, fields.by]),
      [
        ['Erased person', undefined],
        ['Erased person', undefined],
      ],
    );
    const report = await summarisePlan(test.context, { showValues: true });
    assert.doesNotMatch(JSON.stringify([desired, contacts, report.samples, test.events]), /Jane|Ann Agent|jane@|ann@/);
    assert.deepEqual(
      report.leftOut.filter(({ option }) => option === 'privacy.erased').map(({ what, count }) => [what, count]),
      [
        ['agent', 1],
        ['contact', 1],
      ],
    );
  });

  it('who stand in the target already are listed with their ids there, however they came', async (t) => {
    const target = new MemoryTarget();
    const fields = { name: 'Jane', email: 'jane@example.com' };
    target.records.set('u7', { id: 'u7', entity: 'contacts', marker: null, parentTargetId: null, fields, bytes: null });
    const { context, store } = await openPlanner(t, { records, spec, target });
    await store.putLedger([sampleRow('contacts', '10', { targetId: 'u9', written: { name: 'd' } })]);
    await makePlan(context);
    const { notices } = await summarisePlan(context);
    const standing = notices.filter(({ finding }) => finding.code === 'W_ERASED_STANDS');
    assert.deepEqual(standing.map(({ finding }) => /contacts\/u\d/.exec(finding.message)?.[0]).sort(), [
      'contacts/u7',
      'contacts/u9',
    ]);
  });

  it('are taken out again from tickets that were planned before they were listed', async (t) => {
    const before = await openPlanner(t, { records });
    await makePlan(before.context);
    const after = await openPlanner(t, { records, spec, state: undefined });
    await makePlan(after.context);
    const inputs = async ({ store }: PlanTest) =>
      (await store.pageChanges({ entity: 'tickets' }, null, 9))[0]?.inputDigest;
    assert.notEqual(await inputs(before), await inputs(after));
  });
});

test('a plan names what the spec chose and what holds by default, but nobody who is erased', async (t) => {
  const spec = [
    'options: { timeEntries: nonbillable, ccs: all }',
    'tickets: { sla: { closed: original, open: exclude }, solved: { olderThan: 30d, as: Closed } }',
    'groups: { restricted: { HR: { tickettype: HR Request } } }',
    'privacy: { dropFields: [contacts.phones, tickets.custom.pin], erased: [gone@example.com, "7"] }',
    '',
  ].join('\n');
  const { context } = await openPlanner(t, { records: ticketsOf({}), spec });
  await makePlan(context);
  const { policies } = await summarisePlan(context);
  const chosen = Object.fromEntries(policies.map(({ option, value }) => [option, value]));
  assert.equal(chosen['options.timeEntries'], 'nonbillable');
  assert.equal(chosen['options.satisfaction'], 'private-note');
  assert.equal(chosen['tickets.sla.closed'], 'original');
  assert.equal(chosen['tickets.solved.as'], 'Closed');
  assert.equal(chosen['tickets.mailThreading'], 'open');
  assert.equal(chosen['groups.restricted.HR.tickettype'], 'HR Request');
  assert.equal(chosen['privacy.dropFields'], 'contacts.phones, tickets.custom.pin');
  assert.equal(chosen['privacy.erased'], '2');
  assert.equal(chosen['prepare.markers'], 'yes');
  assert.doesNotMatch(JSON.stringify(policies), /gone@example/);
});
