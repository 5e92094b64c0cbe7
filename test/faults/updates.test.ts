import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lastEvent } from '../support/cli.ts';
import { listDoubles, markerFields } from '../support/halo-markers.ts';
import { openScene, type Scene } from '../support/scene.ts';

interface Ticket {
  id: number;
  status: string;
  requester_id: number;
  organization_id: number | null;
}
interface Comment {
  id: number;
  ticket_id: number;
  public: boolean;
  attachments: { id: number }[];
}
interface Row {
  id: number;
  summary: string;
  note: string;
  ticket_id: number;
  client_id: number;
  user_id: number;
  third_party_id?: string;
  third_party_id_string?: string;
  hiddenfromuser?: boolean;
  showforusers?: boolean;
}

describe('what changes at the source afterwards', { timeout: 120_000 }, () => {
  let scene: Scene;
  let spec: string;
  let tickets: Ticket[];
  let comments: Comment[];
  let teamsBefore = 0;
  let others: string;
  const apply = async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, `${result.stderr}\n${String(result.stdout).slice(-1000)}`);
  };
  const commentsOf = ({ id }: Ticket) => comments.filter(({ ticket_id }) => ticket_id === id);
  /** What nobody of ours made: clients without our key, and agents. Which of our teams they are in stands with the teams. */
  const foreign = async () => {
    const clients = (await scene.records<{ ref?: string }>('halo', 'clients')).filter(({ ref }) => !ref);
    const agents = await scene.records<{ teams: { team_id: number }[] }>('halo', 'agents');
    const theirs = agents.map((agent) => ({
      ...agent,
      teams: agent.teams.filter(({ team_id }) => team_id <= teamsBefore),
    }));
    return JSON.stringify([clients, theirs]);
  };
  const find = async (entity: string, key: string) => {
    const rows = await scene.records<Row>('halo', entity);
    const keysOf = (row: Row) => [row.third_party_id, row.third_party_id_string, ...markerFields({ ...row })];
    return rows.find((row) => keysOf(row).some((value) => String(value).endsWith(`:${key}`)));
  };

  before(async () => {
    scene = await openScene({ tickets: 25 });
    spec = await scene.spec();
    tickets = (await scene.records<Ticket>('zendesk', 'tickets')).filter(({ status }) => status !== 'deleted');
    comments = await scene.records<Comment>('zendesk', 'comments');
    teamsBefore = Math.max(...(await scene.records<{ id: number }>('halo', 'teams')).map(({ id }) => id));
    others = await foreign();
    await apply();
  });

  after(() => scene?.close());

  it('arrives as updates, quietly, and hides what is private now', async () => {
    const shown = (id: Comment) => id.public;
    const open = tickets.filter((ticket) => commentsOf(ticket).filter(shown).length >= 2);
    const [changed, noted] = open;
    const withFile = open.slice(2).find((ticket) =>
      commentsOf(ticket)
        .slice(1)
        .some((c) => c.public && c.attachments.length > 0),
    );
    const alone = tickets.find((ticket) => commentsOf(ticket).length === 1 && commentsOf(ticket).every(shown));
    assert.ok(changed && noted && withFile && alone);
    const later = commentsOf(changed).slice(1).find(shown);
    const hidden = commentsOf(withFile)
      .slice(1)
      .find((c) => c.public && c.attachments.length > 0);
    const first = commentsOf(alone)[0];
    assert.ok(later && hidden && first);
    await scene.edit('tickets', [{ id: changed.id, subject: 'Changed', status: 'closed', tags: ['x'] }]);
    await scene.edit('comments', [
      { ticket_id: changed.id, id: later.id, body: 'another text' },
      { ticket_id: noted.id, body: 'a private word', public: false, author_id: noted.requester_id },
      { ticket_id: withFile.id, id: hidden.id, public: false },
      { ticket_id: alone.id, id: first.id, public: false },
    ]);
    await apply();

    assert.equal((await find('tickets', `ticket:${changed.id}`))?.summary, 'Changed');
    assert.match((await find('actions', `comment:${later.id}`))?.note ?? '', /another text/);
    const [note] = (await scene.records<Row>('halo', 'actions')).filter((row) => row.note?.includes('a private word'));
    assert.equal(note?.hiddenfromuser, true);
    assert.equal((await find('actions', `comment:${hidden.id}`))?.hiddenfromuser, true);
    for (const { id } of hidden.attachments) {
      assert.ok(!(await find('attachments', `attachment:${id}`))?.showforusers, `attachment ${id}`);
    }
    assert.equal((await find('actions', `comment:${first.id}`))?.hiddenfromuser, true);
    assert.equal((await find('tickets', `ticket:${alone.id}`))?.showforusers, false);
  });

  it('keeps a ticket with its client when somebody else is its requester, and its requester when its client changes', async () => {
    const organizations = await scene.records<{ id: number }>('zendesk', 'organizations');
    const [moved, handed] = tickets.filter(({ organization_id }) => organization_id !== null);
    const other = tickets.find((t) => t.organization_id !== null && t.organization_id !== handed?.organization_id);
    assert.ok(moved && handed && other);
    const before = await find('tickets', `ticket:${moved.id}`);
    const home = await find('tickets', `ticket:${handed.id}`);
    const target = organizations.find(({ id }) => id === other.organization_id && id !== moved.organization_id);
    await scene.edit('tickets', [
      { id: moved.id, organization_id: target?.id ?? null },
      { id: handed.id, requester_id: other.requester_id },
    ]);
    await apply();
    const after = await find('tickets', `ticket:${moved.id}`);
    assert.equal(after?.user_id, before?.user_id);
    assert.notEqual(after?.client_id, before?.client_id);
    const there = await find('tickets', `ticket:${handed.id}`);
    assert.equal(there?.client_id, home?.client_id);
    assert.notEqual(there?.user_id, home?.user_id);
  });

  it('sets nothing off, doubles nothing, and leaves what is not ours', async () => {
    assert.deepEqual(await scene.effects(), []);
    assert.deepEqual(await listDoubles(scene), []);
    assert.equal(await foreign(), others);
  });

  it('is proven', async () => {
    const verify = await scene.run(['verify', spec, '--format', 'json']);
    assert.equal(verify.exitCode, 0, JSON.stringify(lastEvent(verify)));
  });
});
