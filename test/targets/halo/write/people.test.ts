import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Desired } from '../../../../src/model/desired.ts';
import type { TargetModel } from '../../../../src/model/target-model.ts';
import * as make from '../records.ts';
import { sourceKey, startDesk } from './small-desk.ts';

function people(model: TargetModel, count: number): { organizations: Desired[]; contacts: Desired[] } {
  const common = { thread: null, directory: make.createDirectory(), sourceKey };
  const organizations = Array.from({ length: count }, (_, index) => {
    const record = make.organization(`o${index}`, `Company ${index}`);
    const mapped = make.mapped(record.id, { name: record.name });
    return model.desire({ entity: 'organizations', record, mapped, ...common }).desired;
  });
  const contacts = Array.from({ length: count }, (_, index) => {
    const record = make.person(`c${index}`, 'Ann Lee');
    const mapped = make.mapped(record.id, {
      name: record.name,
      emailaddress: `ann${index}@example.com`,
      client: `o${index}`,
    });
    return model.desire({ entity: 'contacts', record, mapped, ...common }).desired;
  });
  return {
    organizations: organizations.filter((each) => each !== null),
    contacts: contacts.filter((each) => each !== null),
  };
}

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  for (const kind of ['commit-then-drop', 'drop-before', 'truncate'] as const) {
    test(`every client and user stands once in a ${profile} tenant although answers are lost (${kind})`, async (t) => {
      const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
      t.after(() => tenant.close());
      for (const path of ['/api/Client', '/api/Users']) {
        await tenant.fault({ match: { method: 'POST', path }, nth: 2, kind });
        await tenant.fault({ match: { method: 'POST', path }, nth: 1, kind });
      }
      const { organizations, contacts } = people(model, 23);

      const outcomes = [...(await engine.create(organizations)), ...(await engine.create(contacts))];

      assert.deepEqual(
        outcomes.filter((outcome) => outcome.kind !== 'done' || outcome.targetId === null),
        [],
      );
      const users = (await tenant.rows('users')).filter((row) => row.name === 'Ann Lee');
      assert.equal(users.length, 23);
      assert.equal((await tenant.rows('clients')).filter((row) => String(row.name).startsWith('Company')).length, 23);
      for (const contact of contacts) {
        const row = users.find((user) => user.other5 === contact.marker);
        assert.equal(engine.ids.get(`contacts/${contact.key.id}`), String(row?.id));
        const organization = engine.ids.get(`organizations/${contact.key.id.replace('c', 'o')}`);
        assert.equal(organization, `${row?.client_id}/${row?.site_id}`);
      }
      assert.deepEqual(await tenant.effects(), []);
    });
  }
}

test('a client whose name is taken is refused alone, in the server’s words', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'hostile', switches: { gatewayTimeout: 0 } });
  t.after(() => tenant.close());
  await tenant.post('/Client', [{ name: 'Company 7' }]);
  const { organizations } = people(model, 12);

  const refused = (await engine.create(organizations)).filter(({ kind }) => kind !== 'done');

  assert.deepEqual(
    refused.map((outcome) => [outcome.intent.key.id, outcome.kind === 'rejected' && outcome.message]),
    [['o7', 'A Client with this name already exists']],
  );
});

test('an agent is created without an invitation, a team by its name', async (t) => {
  const { tenant, model, engine } = await startDesk({ profile: 'modern' });
  t.after(() => tenant.close());
  const common = { thread: null, directory: make.createDirectory(), sourceKey };
  const agent = model.desire({
    entity: 'agents',
    record: make.person('a1', 'Gina Gray'),
    mapped: make.mapped('a1', { name: 'Gina Gray', email: 'gina@acme.example' }),
    ...common,
  }).desired;
  const team = model.desire({
    entity: 'groups',
    record: make.group('g1', 'Field Service'),
    mapped: make.mapped('g1', { name: 'Field Service' }),
    ...common,
  }).desired;
  assert.ok(agent && team);

  const outcomes = [...(await engine.create([agent])), ...(await engine.create([team]))];

  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['done', 'done'],
  );
  assert.ok((await tenant.rows('agents')).some((row) => row.email === 'gina@acme.example'));
  assert.deepEqual(await tenant.effects(), []);
});

for (const profile of ['modern', 'legacy', 'hostile'] as const) {
  test(`a team gets its members in a ${profile} tenant, and keeps those whom somebody added there`, async (t) => {
    const { tenant, model, engine } = await startDesk({ profile, switches: { gatewayTimeout: 0 } });
    t.after(() => tenant.close());
    await tenant.post('/Agent', [{ name: 'Old Hand', email: 'old@acme.example', password: 'x', isinvite: false }]);
    await tenant.post('/Agent', [{ name: 'Newcomer', email: 'new@acme.example', password: 'x', isinvite: false }]);
    const idOf = async (email: string) =>
      String((await tenant.rows('agents')).find((row) => row.email === email)?.id ?? '');
    engine.ids.set('agents/agent1', await idOf('old@acme.example'));
    const directory = make.createDirectory({
      'agents/agent1': { ref: { entity: 'agents', id: 'agent1', adopted: await idOf('old@acme.example') } as never },
    });
    const common = { thread: null, directory, sourceKey };
    const team = model.desire({
      entity: 'groups',
      record: { ...make.group('g1', 'Field Service'), memberIds: ['agent1', 'agent2'] },
      mapped: make.mapped('g1', { name: 'Field Service' }),
      ...common,
    }).desired;
    const agent = model.desire({
      entity: 'agents',
      record: make.person('agent2', 'Gina Gray', { groupIds: ['g1'] }),
      mapped: make.mapped('agent2', { name: 'Gina Gray', email: 'gina@acme.example' }),
      ...common,
    }).desired;
    assert.ok(team && agent);

    await engine.create([team]);
    const teamId = engine.ids.get('groups/g1') ?? '';
    await tenant.post('/Team', [
      { id: Number(teamId), agents: [{ agent_id: Number(await idOf('new@acme.example')) }] },
    ]);
    await engine.create([agent]);
    await engine.link([team, agent]);

    const members = (await tenant.rows('agents')).filter((row) =>
      (row.teams as { team_id: number }[]).some((each) => String(each.team_id) === teamId),
    );
    assert.deepEqual(members.map(({ name }) => name).sort(), ['Gina Gray', 'Newcomer', 'Old Hand']);
    const signal = new AbortController().signal;
    for (const [entity, record] of [
      ['groups', team],
      ['agents', agent],
    ] as const) {
      const id = engine.ids.get(`${entity}/${record.key.id}`) ?? '';
      const [actual] = await Array.fromAsync(tenant.target.reader.read(entity, [id], { children: false, signal }));
      assert.ok(actual);
      assert.deepEqual(model.compare(engine.resolved(record), actual, 'fields'), [], entity);
    }
    assert.deepEqual(await tenant.effects(), []);
  });
}
