import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lastEvent } from '../../support/cli.ts';
import { eventsOf, openScene, placeOf, type Scene } from '../../support/scene.ts';

/** Ticket ids, by what is wrong with each. */
const wrong = { unknown: 1002, empty: 1003, endless: 1004, throws: 1005, deleted: 1006 };
/** A user id that the account no longer knows. */
const nobody = 4_199_999_999_999;
const endlessSubject = 'Very long subject '.repeat(300).slice(0, 5000);
const summary = `summary: 'subject = "throw" ? $number(subject) : subject'`;

interface Ticket {
  id: number;
  requester_id: number;
}

interface HaloTicket {
  summary: string;
  details_html: string;
  user_id: number;
  client_id: number;
}

interface Named {
  id: number;
  name: string;
  inactive?: boolean;
}

interface Summary {
  entities: { tickets: Record<string, number> };
}

describe('records that cannot go as they are', () => {
  let scene: Scene;
  let spec: string;

  before(async () => {
    scene = await openScene();
    const tickets = await scene.records<Ticket>('zendesk', 'tickets');
    const gone = tickets.find(({ id }) => id === wrong.deleted)?.requester_id;
    await scene.edit('tickets', [
      { id: wrong.unknown, requester_id: nobody, organization_id: null },
      { id: wrong.empty, subject: '' },
      { id: wrong.endless, subject: endlessSubject },
      { id: wrong.throws, subject: 'throw' },
      { id: wrong.deleted, organization_id: null },
    ]);
    await scene.edit('users', [
      { id: gone, active: false, email: null, phone: null, organization_id: null, name: 'Permanently Deleted User' },
    ]);
    spec = await scene.spec({ '  fields:\n    tickettype:': `  fields:\n    ${summary}\n    tickettype:` });
  });
  after(() => scene.close());

  async function arrived(id: number): Promise<HaloTicket | undefined> {
    const rows = await scene.records<HaloTicket>('halo', 'tickets');
    return rows.find((row) => JSON.stringify(row).includes(`:ticket:${id}"`));
  }

  it('fail alone, with their id and the place in the spec; the run goes on and says so', async () => {
    const result = await scene.run(['apply', spec, '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 3, String(result.stderr));
    const findings = eventsOf(result).filter((event) => event.type === 'finding');
    const failed = findings.filter(({ finding }) => finding.severity === 'error');
    assert.deepEqual(
      failed.map(({ record, finding }) => [record, finding.code]),
      [[`tickets/${wrong.throws}`, 'E_MAPPING_ERROR']],
    );
    const [line, column] = (await placeOf(spec, summary.slice('summary: '.length))).split(':').map(Number);
    assert.deepEqual(failed[0]?.finding.location, { file: spec, line, column });
    const { entities } = lastEvent(result) as unknown as Summary;
    assert.equal(entities.tickets.failed, 1);
    assert.equal(entities.tickets.create, 24);
    assert.equal((await scene.records('halo', 'tickets')).length, 24);
    assert.equal(await arrived(wrong.throws), undefined);
  });

  it('have an unknown requester: they stand under one who says so', async () => {
    const ticket = await arrived(wrong.unknown);
    const users = await scene.records<Named>('halo', 'users');
    const clients = await scene.records<Named>('halo', 'clients');
    assert.equal(users.find(({ id }) => id === ticket?.user_id)?.name, 'Unknown requester');
    assert.equal(clients.find(({ id }) => id === ticket?.client_id)?.name, 'Unknown');
  });

  it('have a deleted requester: a contact that is inactive', async () => {
    const ticket = await arrived(wrong.deleted);
    const users = await scene.records<Named>('halo', 'users');
    const user = users.find(({ id }) => id === ticket?.user_id);
    assert.equal(user?.name, 'Permanently Deleted User');
    assert.equal(user?.inactive, true);
  });

  it('have no subject: a stated one', async () => {
    assert.equal((await arrived(wrong.empty))?.summary, '(no subject)');
  });

  it('have a subject of 5,000 characters: it is cut, and stands whole at the head of the description', async () => {
    const ticket = await arrived(wrong.endless);
    assert.equal(ticket?.summary.length, 255);
    assert.ok(ticket?.details_html.includes(endlessSubject.trim()));
  });

  it('are told by verify: the one that failed is missing, the cut one is accepted', async () => {
    const result = await scene.run(['verify', spec, '--format', 'json']);
    assert.equal(result.exitCode, 3, String(result.stderr));
    const { tickets } = (lastEvent(result) as unknown as Summary).entities;
    assert.equal(tickets.expected, 25);
    assert.equal(tickets.missing, 1);
    assert.equal(tickets.different, 0);
  });

  it('arrive when the spec is mended', async () => {
    const result = await scene.run(['apply', await scene.spec(), '--auto-approve', '--format', 'json']);
    assert.equal(result.exitCode, 0, String(result.stderr));
    assert.equal((lastEvent(result) as unknown as Summary).entities.tickets.create, 1);
    assert.equal((await arrived(wrong.throws))?.summary, 'throw');
    assert.equal((await scene.records('halo', 'tickets')).length, 25);
  });
});
