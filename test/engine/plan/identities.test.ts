import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { makePlan } from '../../../src/engine/plan/make-plan.ts';
import { summarisePlan } from '../../../src/engine/plan/summarise-plan.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Entity, PlanEntity } from '../../../src/model/entity.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Store } from '../../../src/model/store.ts';
import { MemoryTarget } from '../../support/memory-target.ts';
import { openPlanner } from '../../support/plan-engine.ts';
import { RecordSource } from '../../support/record-source.ts';
import { comment, folder, group, organization, person, ticket } from '../../support/records.ts';

/** A target in which these records stand already, made by somebody else. */
function targetWith(records: [entity: Entity, id: string, fields: JsonObject][]): MemoryTarget {
  const target = new MemoryTarget();
  for (const [entity, id, fields] of records) {
    target.records.set(id, { id, entity, marker: null, parentTargetId: null, fields, bytes: null });
  }
  return target;
}

async function changesOf(store: Store, entity: PlanEntity): Promise<Record<string, Change>> {
  const changes = await store.pageChanges({ entity }, null, 1000);
  return Object.fromEntries(changes.map(({ change }) => [change.key.id, change]));
}

describe('settling groups', () => {
  const records = {
    groups: [group('1', { name: 'Support' }), group('2', { name: 'Vertrieb' }), group('3', { name: 'Other' })],
    tickets: [ticket('1', { groupId: '1' }), ticket('2', { groupId: '2' }), ticket('3', { groupId: '3' }), ticket('4')],
    threads: ['1', '2', '3', '4'].map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
  };
  const target = () =>
    targetWith([
      ['groups', 't1', { name: '1st Line Support' }],
      ['groups', 't2', { name: 'VERTRIEB' }],
    ]);

  it('takes the list of the spec, then the name without case, then the rule for the rest', async (t) => {
    const spec = 'groups: { match: { Support: 1st Line Support }, missing: default, default: 1st Line Support }\n';
    const { context, store } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const changes = await changesOf(store, 'groups');
    assert.deepEqual([changes['1']?.action, changes['1']?.targetId], ['adopt', 't1']);
    assert.deepEqual([changes['2']?.action, changes['2']?.reason], ['adopt', 'matched by name']);
    assert.equal(changes['3']?.action, 'skip');
    // Ticket 3 and ticket 4, which has no group, refer to the default team.
    assert.deepEqual([changes.default?.action, changes.default?.targetId], ['adopt', 't1']);
  });

  it('blocks a match that leads nowhere, at its line, with the names that exist', async (t) => {
    const spec = 'groups:\n  match:\n    Support: 1st Lin Support\n';
    const catalogue = { entries: { teams: [{ id: 't1', name: '1st Line Support', active: true }] } };
    const { context, store } = await openPlanner(t, { records, target: target(), spec, catalogue });
    await makePlan(context);
    const [problem] = (await changesOf(store, 'groups'))['1']?.problems ?? [];
    assert.deepEqual(problem?.location, { file: 'acme.yaml', line: 7, column: 14 });
    assert.deepEqual(problem?.candidates, ['1st Line Support']);
  });
});

describe('settling groups that are put away or not unique', () => {
  const records = {
    groups: [
      group('1', { name: 'Returns', deleted: true }),
      group('2', { name: 'Sales' }),
      group('3', { name: 'Twice' }),
      group('4', { name: 'exact' }),
    ],
    tickets: ['1', '2', '3', '4'].map((id) => ticket(id, { groupId: id })),
    threads: ['1', '2', '3', '4'].map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
  };
  const target = () =>
    targetWith([
      ['groups', 't1', { name: '1st Line' }],
      ['groups', 't2', { name: 'Sales', active: false }],
      ['groups', 't3', { name: 'Twice' }],
      ['groups', 't4', { name: 'TWICE' }],
      ['groups', 't5', { name: 'twice' }],
      ['groups', 't6', { name: 'exact' }],
      ['groups', 't7', { name: 'Exact' }],
    ]);

  it('makes no team for a deleted group, matches inactive ones and says so, and never picks one of several', async (t) => {
    const spec = 'groups: { default: 1st Line, match: { Twice: twIce } }\n';
    const { context, store } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const changes = await changesOf(store, 'groups');
    assert.deepEqual(
      ['1', '2', '3', '4'].map((id) => [changes[id]?.action, changes[id]?.targetId, changes[id]?.reason]),
      [
        ['skip', null, 'deleted at the source: the default team'],
        ['adopt', 't2', 'matched by name; inactive in the target'],
        ['blocked', null, null],
        ['adopt', 't6', 'matched by name'],
      ],
    );
    assert.equal(changes['3']?.problems[0]?.code, 'E_AMBIGUOUS');
  });
});

describe('listing matches', () => {
  const records = {
    groups: [group('1', { name: 'Support' }), group('2', { name: 'Neu' })],
    agents: [person('5', { name: 'Bob', emails: ['bob@acme.test'] })],
    organizations: [organization('7', { name: 'Acme Secret' })],
    tickets: [ticket('1', { groupId: '1', assigneeId: '5', organizationId: '7' }), ticket('2', { groupId: '2' })],
    threads: ['1', '2'].map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
  };

  it('says of each where it leads and why, and names organizations only where values were asked for', async (t) => {
    const target = targetWith([
      ['groups', 't1', { name: 'support' }],
      ['agents', 'a1', { name: 'Robert', email: 'bob@acme.test' }],
      ['organizations', 'o1', { name: 'ACME SECRET' }],
    ]);
    const { context, events } = await openPlanner(t, { records, target });
    await makePlan(context);
    const { matches } = await summarisePlan(context);
    const lines = matches.flatMap((each) => each.lines);
    assert.deepEqual(
      lines.map(({ source, sourceId, decision, target: to, targetId, how }) => [
        source ?? sourceId,
        decision,
        to,
        targetId,
        how,
      ]),
      [
        ['Support', 'adopt', 'support', 't1', 'matched by name'],
        ['Neu', 'create', 'Neu', null, 'no team has this name'],
        ['Bob', 'adopt', 'Robert', 'a1', 'matched by e-mail'],
        ['7', 'adopt', null, 'o1', 'matched by name'],
      ],
    );
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'match' ? [event.sourceId] : [])),
      ['1', '2', '5', '7'],
    );
    assert.doesNotMatch(JSON.stringify([events, matches]), /secret|bob@/i);
    const shown = await summarisePlan(context, { showValues: true });
    assert.deepEqual(shown.matches[2]?.lines[0]?.source, 'Acme Secret');
  });
});

describe('settling agents', () => {
  const records = {
    agents: [
      person('1', { emails: ['ann@old.test'] }),
      person('2', { emails: ['bob@acme.test'] }),
      person('3', { emails: ['gone@acme.test'] }),
      person('4', { emails: ['author@acme.test'] }),
    ],
    tickets: [ticket('1', { assigneeId: '1' }), ticket('2', { assigneeId: '2' }), ticket('3', { assigneeId: '3' })],
    threads: [
      { id: '1', comments: [comment('1', { authorId: '4' })], sideConversations: [] },
      { id: '2', comments: [], sideConversations: [] },
      { id: '3', comments: [], sideConversations: [] },
    ],
  };
  const target = () =>
    targetWith([
      ['agents', 'a1', { name: 'Ann', email: 'ann@acme.test' }],
      ['agents', 'a2', { name: 'Bob', email: 'bob@acme.test' }],
    ]);

  it('matches by the list, then by e-mail, and leaves the others as names', async (t) => {
    const spec = 'agents: { match: { ann@old.test: ann@acme.test } }\n';
    const { context, store } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const changes = await changesOf(store, 'agents');
    assert.deepEqual(
      ['1', '2', '3', '4'].map((id) => [changes[id]?.action, changes[id]?.targetId]),
      [
        ['adopt', 'a1'],
        ['adopt', 'a2'],
        ['skip', null],
        ['skip', null],
      ],
    );
    const desired = await desiredTicket(store, '3');
    assert.equal(desired?.fields.agent, undefined);
    const child = (await desiredTicket(store, '1'))?.children[0];
    assert.deepEqual([child?.fields.who, child?.fields.by], ['Person 4', undefined]);
  });

  it('makes no seat for who is put away at the source, and adopts who is put away in the target', async (t) => {
    const spec = 'agents: { assignee: { missing: create }, create: { licences: 5 } }\n';
    const away = { ...records, agents: records.agents.map((agent) => ({ ...agent, active: false })) };
    const inactive = targetWith([
      ['agents', 'a1', { name: 'Ann', email: 'ann@old.test', active: false }],
      ['agents', 'a2', { name: 'Bob', email: 'bob@acme.test', active: false }],
      ['agents', 'a3', { name: 'Bob', email: 'bob@acme.test' }],
    ]);
    const { context, store } = await openPlanner(t, { records: away, target: inactive, spec });
    await makePlan(context);
    const changes = await changesOf(store, 'agents');
    assert.deepEqual(
      ['1', '2', '3'].map((id) => [changes[id]?.action, changes[id]?.targetId]),
      [
        ['adopt', 'a1'],
        ['adopt', 'a3'],
        ['skip', null],
      ],
    );
    assert.match(changes['1']?.reason ?? '', /inactive in the target/);
    assert.match(changes['3']?.reason ?? '', /no seat is made/);
  });

  it('makes seats only for assignees when asked to', async (t) => {
    const spec = 'agents: { assignee: { missing: create }, create: { licences: 9 } }\n';
    const { context, store } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const changes = await changesOf(store, 'agents');
    assert.equal(changes['3']?.action, 'create');
    assert.equal(changes['4']?.action, 'skip');
  });

  it('blocks the tickets of missing assignees when asked to', async (t) => {
    const spec = 'agents: { assignee: { missing: fail } }\n';
    const { context, store, events } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const tickets = await changesOf(store, 'tickets');
    assert.deepEqual([tickets['2']?.action, tickets['3']?.action], ['create', 'blocked']);
    const [problem] = tickets['3']?.problems ?? [];
    assert.equal(problem?.code, 'E_ASSIGNEE_MISSING');
    assert.match(problem?.message ?? '', /"Person 3" \(agents\/3\)/);
    // Addresses are customer text.
    assert.doesNotMatch(JSON.stringify(events), /gone@acme\.test/);
  });
});

describe('settling organizations', () => {
  const records = {
    organizations: [
      organization('1', { name: 'ACME Ltd.' }),
      organization('2', { name: 'Café' }),
      organization('3', { name: 'Twice' }),
      organization('4', { name: 'New' }),
      organization('5', { name: 'NEW' }),
    ],
    tickets: ['1', '2', '3', '4', '5'].map((id) => ticket(id, { organizationId: id })),
    threads: ['1', '2', '3', '4', '5'].map((id) => ({ id, comments: [comment(id)], sideConversations: [] })),
  };
  const target = () =>
    targetWith([
      ['organizations', '1/1', { name: 'Acme Limited' }],
      ['organizations', '2/2', { name: 'cafe' }],
      ['organizations', '3/3', { name: 'Twice' }],
      ['organizations', '4/4', { name: 'twice' }],
    ]);

  it('takes the list, then the name; two of one name become one; what is ambiguous waits for a person', async (t) => {
    const spec = 'organizations: { match: { "ACME Ltd.": Acme Limited } }\n';
    const { context, store, events } = await openPlanner(t, { records, target: target(), spec });
    await makePlan(context);
    const changes = await changesOf(store, 'organizations');
    assert.deepEqual(
      ['1', '2', '3', '4', '5'].map((id) => changes[id]?.action),
      ['adopt', 'adopt', 'blocked', 'create', 'skip'],
    );
    assert.match(changes['3']?.problems[0]?.message ?? '', /organizations\/3\/3, .*organizations\/4\/4/);
    // Names of organizations are customers' names.
    assert.doesNotMatch(JSON.stringify(events), /twice/i);
    assert.deepEqual((await desiredTicket(store, '5'))?.fields.org, {
      $ref: { entity: 'organizations', id: '4' },
      missing: 'fail',
    });
  });
});

describe('settling contacts', () => {
  const people = [
    person('1', { emails: ['known@acme.test'] }),
    person('2', { emails: ['twice@acme.test'] }),
    person('3', { emails: ['new@acme.test'] }),
    person('4', { emails: ['new@acme.test'] }),
    person('5', { emails: ['help@acme.test'] }),
    person('6', { emails: [] }),
  ];
  const records = {
    contacts: people,
    tickets: people.map(({ id }) => ticket(id, { requesterId: id })),
    threads: people.map(({ id }) => ({ id, comments: [comment(id, { authorId: id })], sideConversations: [] })),
  };
  const target = () =>
    targetWith([
      ['contacts', 'u1', { name: 'Known', email: 'known@acme.test', org: '1' }],
      ['contacts', 'u2', { name: 'Twice', email: 'twice@acme.test', org: '1' }],
      ['contacts', 'u3', { name: 'Twice', email: 'twice@acme.test', org: '2' }],
    ]);

  it('matches by e-mail, joins twins, and never makes a person of a support address', async (t) => {
    const catalogue = { supportAddresses: ['help@acme.test'] };
    const spec = 'contacts: { withoutEmail: default }\n';
    const { context, store } = await openPlanner(t, { records, target: target(), spec, catalogue });
    await makePlan(context);
    const changes = await changesOf(store, 'contacts');
    assert.deepEqual(
      ['1', '2', '3', '4', '5', '6', 'default'].map((id) => changes[id]?.action),
      ['adopt', 'blocked', 'create', 'skip', 'skip', 'skip', 'create'],
    );
    assert.match(changes['2']?.problems[0]?.message ?? '', /contacts\/u2 and .*contacts\/u3/);
    assert.equal(changes['4']?.problems[0]?.message, 'contacts/3 stands for it.');
    assert.deepEqual((await desiredTicket(store, '4'))?.fields.user, {
      $ref: { entity: 'contacts', id: '3' },
      missing: 'fail',
    });
    // Nobody speaks for somebody else: the author of ticket 5 keeps the name alone.
    const child = (await desiredTicket(store, '5'))?.children[0];
    assert.deepEqual([child?.fields.who, child?.fields.by], ['Person 5', undefined]);
  });
});

describe('settling contacts of one e-mail address in two organizations', () => {
  const people = [
    person('1', { emails: ['desk@acme.test'], organizationIds: ['1'] }),
    person('2', { emails: ['desk@acme.test'], organizationIds: ['2'], url: 'https://acme.test/people/2' }),
    person('3', { emails: ['desk@acme.test'], organizationIds: ['1'] }),
    person('4', { emails: ['desk@acme.test'] }),
  ];
  const records = {
    organizations: [organization('1', { name: 'Acme' }), organization('2', { name: 'Other' })],
    contacts: people,
    tickets: people.map(({ id }) => ticket(id, { requesterId: id })),
    threads: people.map(({ id }) => ({ id, comments: [comment(id, { authorId: id })], sideConversations: [] })),
  };

  async function settle(t: TestContext, spec: string, target = targetWith([])) {
    const { context, store } = await openPlanner(t, { records, target, spec });
    await makePlan(context);
    return changesOf(store, 'contacts');
  }

  it('blocks who would belong to another client than the first, and joins the others', async (t) => {
    const changes = await settle(t, '');
    assert.deepEqual(
      ['1', '2', '3', '4'].map((id) => changes[id]?.action),
      ['create', 'blocked', 'skip', 'skip'],
    );
    const [problem] = changes['2']?.problems ?? [];
    assert.equal(problem?.code, 'E_CONTACT_TWICE');
    assert.match(
      problem?.message ?? '',
      /contacts\/2 \(https:\/\/acme\.test\/people\/2\) has the e-mail address of contacts\/1/,
    );
  });

  it('joins all when both organizations come to one client, or the target has that person once', async (t) => {
    const target = targetWith([['organizations', 'o9', { name: 'Acme' }]]);
    const joined = await settle(t, 'organizations: { match: { Other: Acme } }\n', target);
    assert.deepEqual([joined['1']?.action, joined['2']?.action], ['create', 'skip']);
    const known = targetWith([['contacts', 'u1', { name: 'Desk', email: 'desk@acme.test', org: '1' }]]);
    const adopted = await settle(t, '', known);
    assert.deepEqual([adopted['1']?.action, adopted['2']?.action], ['adopt', 'skip']);
  });
});

describe('awkward people and organizations', () => {
  it('takes the last name of an organization that was renamed between two pages', async (t) => {
    const records = {
      organizations: [
        organization('1', { name: 'Old Name' }),
        organization('2', { name: 'Other' }),
        organization('1', { name: 'New Name', updatedAt: '2026-01-02T00:00:00Z' }),
      ],
      tickets: [ticket('1', { organizationId: '1' })],
      threads: [{ id: '1', comments: [comment('1')], sideConversations: [] }],
    };
    const source = new RecordSource(records, { pageSize: 1 });
    const target = targetWith([['organizations', 'o1', { name: 'new name' }]]);
    const { context, store } = await openPlanner(t, { source, target });
    await makePlan(context);
    const changes = await changesOf(store, 'organizations');
    assert.deepEqual(
      Object.entries(changes).map(([id, { action, targetId }]) => [id, action, targetId]),
      [
        ['1', 'adopt', 'o1'],
        ['2', 'skip', null],
        ['none', 'create', null],
      ],
    );
  });

  it('brings every organization of a contact along, and puts the contact into the first', async (t) => {
    const records = {
      organizations: ['1', '2', '3'].map((id) => organization(id)),
      contacts: [person('9', { organizationIds: ['2', '1', '3'] })],
      tickets: [ticket('1', { requesterId: '9' })],
      threads: [{ id: '1', comments: [comment('1')], sideConversations: [] }],
    };
    const { context, store } = await openPlanner(t, { records });
    await makePlan(context);
    const organizations = await changesOf(store, 'organizations');
    assert.deepEqual(
      ['1', '2', '3'].map((id) => organizations[id]?.action),
      ['create', 'create', 'create'],
    );
    const digest = (await changesOf(store, 'contacts'))['9']?.desiredDigest ?? '';
    const desired = (await store.desired([digest])).get(digest);
    assert.deepEqual(desired?.fields.org, { $ref: { entity: 'organizations', id: '2' }, missing: 'fail' });
  });

  it('makes people without an address by name, each for itself', async (t) => {
    const people = [person('1', { name: 'Same', emails: [] }), person('2', { name: 'Same', emails: [] })];
    const records = {
      contacts: people,
      tickets: people.map(({ id }) => ticket(id, { requesterId: id })),
      threads: people.map(({ id }) => ({ id, comments: [comment(id)], sideConversations: [] })),
    };
    const { context, store } = await openPlanner(t, { records });
    await makePlan(context);
    const changes = await changesOf(store, 'contacts');
    assert.deepEqual([changes['1']?.action, changes['2']?.action], ['create', 'create']);
  });
});

describe('settling folders', () => {
  it('matches by name under the same parent only, and plans parents first', async (t) => {
    const target = targetWith([
      ['folders', 'f1', { name: 'Help' }],
      ['folders', 'f2', { name: 'Billing', parent: 'f9' }],
    ]);
    const records = {
      folders: [
        folder('1', { name: 'Billing', parentId: '3' }),
        folder('2', { name: 'Deep', parentId: '1' }),
        folder('3', { name: 'help' }),
      ],
    };
    const { context, store } = await openPlanner(t, { records, target });
    await makePlan(context);
    const changes = (await store.pageChanges({ entity: 'folders' }, null, 10)).map(({ change }) => change);
    assert.deepEqual(
      changes.map(({ key, action }) => `${key.id} ${action}`),
      ['3 adopt', '1 create', '2 create'],
    );
  });
});

async function desiredTicket(store: Store, id: string) {
  const change = (await changesOf(store, 'tickets'))[id];
  return (await store.desired([change?.desiredDigest ?? ''])).get(change?.desiredDigest ?? '');
}

describe('matches that name nothing of the source', () => {
  const records = {
    groups: [group('1', { name: 'Support' }), group('2', { name: 'Vertrieb' })],
    agents: [person('5', { name: 'Bob', emails: ['bob@acme.test'] })],
    organizations: [organization('7', { name: 'Acme Secret' })],
    tickets: [ticket('1', { groupId: '1', assigneeId: '5', organizationId: '7' })],
    threads: [{ id: '1', comments: [comment('1')], sideConversations: [] }],
  };

  it('are told once each, at their place, with the name that may be meant, and no customer is named', async (t) => {
    const spec = [
      'groups:\n  match:\n    Suport: First\n    vertrieb: First\n    Nothing alike at all: First',
      'agents:\n  match:\n    bobb@acme.test: rob@acme.test\n    Bob: rob@acme.test',
      'organizations:\n  match:\n    Acme Secre: Acme\n',
    ].join('\n');
    const target = targetWith([
      ['groups', 't1', { name: 'First' }],
      ['agents', 'a1', { name: 'Robert', email: 'rob@acme.test' }],
    ]);
    const { context, events } = await openPlanner(t, { records, target, spec });
    await makePlan(context);
    const { notices } = await summarisePlan(context);
    const told = notices.filter(({ finding }) => finding.code === 'W_UNUSED_MATCH').map(({ finding }) => finding);
    assert.deepEqual(
      told.map(({ severity, pointer, location, hint }) => [severity, pointer?.[2], location?.line, hint]),
      [
        ['warning', 'Suport', 7, 'Did you mean "Support"?'],
        ['warning', 'Nothing alike at all', 9, 'There are: Support, Vertrieb.'],
        ['warning', 'bobb@acme.test', 12, 'Did you mean "bob@acme.test"?'],
        ['warning', 'Acme Secre', 16, 'Write it as the source does, or take the entry out.'],
      ],
    );
    assert.equal(JSON.stringify(events).match(/W_UNUSED_MATCH/g)?.length, 4);
    assert.doesNotMatch(JSON.stringify(events), /Acme Secret/);
  });
});
