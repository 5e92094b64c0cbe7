import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventsOf, openScene, type Scene } from '../../support/scene.ts';

interface Ticket {
  id: number;
  status: string;
  requester_id: number;
}

interface User {
  id: number;
  email: string | null;
  role: string;
  organization_id: number | null;
}

describe('two people of one e-mail address in two organizations', () => {
  let scene: Scene;
  let spec: string;
  let first: User;
  let second: User;

  before(async () => {
    scene = await openScene({ tickets: 10 });
    spec = await scene.spec();
    const users = new Map((await scene.records<User>('zendesk', 'users')).map((user) => [user.id, user]));
    const tickets = (await scene.records<Ticket>('zendesk', 'tickets')).filter(({ status }) => status !== 'deleted');
    const requesters = [...new Set(tickets.map(({ requester_id }) => requester_id))]
      .map((id) => users.get(id))
      .filter((user) => user?.email && user.role === 'end-user' && user.organization_id !== null) as User[];
    first = requesters[0] as User;
    second = requesters.find(({ organization_id }) => organization_id !== first.organization_id) as User;
    if (first.id > second.id) [first, second] = [second, first];
    await scene.edit('users', [{ id: second.id, email: first.email?.toUpperCase() }]);
  });
  after(() => scene.close());

  it('are blocked, both shown, and nothing is written', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 1, String(result.stderr));
    const found = eventsOf(result).find(
      (event) => event.type === 'finding' && event.finding.code === 'E_CONTACT_TWICE',
    );
    assert.ok(found?.type === 'finding', String(result.stdout));
    for (const { id } of [first, second]) assert.match(found.finding.message, new RegExp(`contacts/${id} \\(http`));
    assert.ok(!found.finding.message.includes(first.email ?? '@'), 'the address itself is customer text');
    assert.equal(await scene.writes(), 0);
  });

  it('become one user when the rest is written; who cannot be placed fails alone', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--skip-blocked', '--format', 'json']);
    assert.equal(result.exitCode, 3, String(result.stderr));
    const failed = eventsOf(result).filter((event) => event.type === 'record_failed');
    const tickets = await scene.records<Ticket>('zendesk', 'tickets');
    const theirs = tickets.filter(({ requester_id }) => requester_id === second.id).map(({ id }) => `tickets/${id}`);
    assert.deepEqual(failed.map(({ record }) => record).sort(), theirs.sort());
    const users = await scene.records<{ emailaddress: string | null }>('halo', 'users');
    const same = users.filter(({ emailaddress }) => emailaddress?.toLowerCase() === first.email?.toLowerCase());
    assert.equal(same.length, 1);
  });
});
