import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Intent } from '../../../../src/model/intent.ts';
import { startDesk } from './small-desk.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;

const memberships = async ({ tenant }: Desk) =>
  (await tenant.rows('agents')).map((agent) => JSON.stringify([agent.name, agent.teams]));

/** A team with a member, and what deletes it. */
async function startTeam(): Promise<{ desk: Desk; without: string[]; outcomes(): Promise<string[]> }> {
  const desk = await startDesk({ profile: 'modern', switches: { gatewayTimeout: 0 } });
  const without = await memberships(desk);
  await desk.tenant.post('/Team', [{ name: 'Short-lived' }]);
  const team = (await desk.tenant.rows('teams')).find(({ name }) => name === 'Short-lived');
  const agent = (await desk.tenant.rows('agents')).findLast(({ name }) => name !== 'Unassigned');
  const teams = Array.isArray(agent?.teams) ? agent.teams : [];
  await desk.tenant.post('/Agent', [{ id: agent?.id ?? 0, teams: [...teams, { team_id: team?.id ?? 0 }] }]);
  const intent: Intent = {
    id: 'delete-1',
    operation: 'delete',
    key: { entity: 'groups', id: '1' },
    marker: null,
    targetId: String(team?.id),
    parentTargetId: null,
    parent: null,
    fields: {},
    file: null,
    digest: '',
  };
  const writer = desk.tenant.target.writer(await desk.tenant.catalogue());
  return {
    desk,
    without,
    outcomes: async () => {
      const kinds: string[] = [];
      for await (const { kind } of writer.write([intent], new AbortController().signal)) kinds.push(kind);
      return kinds;
    },
  };
}

test('members have left a team by the time it goes', async (t) => {
  const { desk, without, outcomes } = await startTeam();
  t.after(() => desk.tenant.close());
  await desk.tenant.fault({ match: { method: 'DELETE' }, kind: 'commit-then-drop', nth: 1 });
  assert.notDeepEqual(await memberships(desk), without);
  assert.deepEqual(await outcomes(), ['done']);
  assert.deepEqual(await memberships(desk), without);
});

test('members are back in a team that the tenant does not let go', async (t) => {
  const { desk, outcomes } = await startTeam();
  t.after(() => desk.tenant.close());
  await desk.tenant.fault({ match: { method: 'DELETE' }, kind: 'status', status: 400, body: 'It is in use' });
  const before = await memberships(desk);
  assert.deepEqual(await outcomes(), ['rejected']);
  assert.deepEqual(await memberships(desk), before);
});

test('a team stays when a member cannot be taken out of it', async (t) => {
  const { desk, outcomes } = await startTeam();
  t.after(() => desk.tenant.close());
  const before = await memberships(desk);
  await desk.tenant.fault({ match: { method: 'POST', path: '/api/Agent' }, nth: 1, kind: 'status', status: 400 });
  assert.deepEqual(await outcomes(), ['rejected']);
  assert.deepEqual(await memberships(desk), before);
  const teams = (await desk.tenant.rows('teams')).filter(({ name }) => name === 'Short-lived');
  assert.equal(teams.length, 1);
});
