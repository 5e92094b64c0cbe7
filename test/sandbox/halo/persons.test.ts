import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openTenant, type Tenant } from './harness.ts';

let tenant: Tenant;

async function signInAs(username: string): Promise<{ status: number; token: string }> {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: tenant.halo.clientId,
    username,
    password: 'secret',
  });
  const answer = await fetch(`${tenant.halo.authUrl}/token`, { method: 'POST', body });
  const { access_token } = (await answer.json()) as { access_token: string };
  return { status: answer.status, token: access_token };
}

before(async () => {
  tenant = await openTenant({ switches: { rateRequests: 100_000 } });
});
after(() => tenant.close());
beforeEach(() => tenant.reset());

describe('people who work in the tenant', () => {
  it('sign in with their address and write in their own name', async () => {
    const { token } = await signInAs('alice@acme.example');
    const authorization = `Bearer ${token}`;
    const post = async (path: string, record: unknown) =>
      (await tenant.send('POST', path, [record], { authorization })).body;
    assert.equal((await tenant.send('GET', '/api/Agent/me', undefined, { authorization })).body.name, 'Alice Archer');
    const ticket = await post('/api/Tickets', { summary: 'mine' });
    assert.equal(ticket.created_by, 'Alice Archer');
    const action = await post('/api/Actions', { ticket_id: ticket.id, outcome: 'Public Note', note: 'x' });
    assert.deepEqual([action.who, action.who_agentid], ['Alice Archer', 3]);
    const article = await tenant.create('/api/KBArticle', { name: 'a' });
    const edited = await post('/api/KBArticle', { id: article.id, name: 'b' });
    assert.deepEqual([edited.creator_name, edited.editor_name], ['API Agent', 'Alice Archer']);
    assert.equal((await tenant.create('/api/Tickets', { summary: 'its' })).created_by, 'API Agent');
  });

  it('cannot when they are disabled or unknown', async () => {
    assert.equal((await signInAs('frank@acme.example')).status, 400);
    assert.equal((await signInAs('nobody@acme.example')).status, 400);
  });
});

describe('mail that comes in', () => {
  const mail = async (message: object) => (await tenant.send('POST', '/_sandbox/mail', message)).body;
  beforeEach(async () => {
    await tenant.create('/api/Users', { name: 'Ann', emailaddress: 'ann@acme.example', site_id: 1 });
    await tenant.create('/api/Tickets', { summary: 'a', user_id: 2, internet_message_id: '<old@mail.example>' });
  });

  it('finds its ticket by the id in its subject, or by the message it answers', async () => {
    const from = 'ann@acme.example';
    assert.deepEqual(await mail({ from, subject: 'Re: a [ID:0000001]', text: 'x' }), { ticket_id: 1, matched: 'tag' });
    const reply = { from, subject: 'Re: a', text: 'still broken', in_reply_to: '<old@mail.example>' };
    assert.deepEqual(await mail(reply), { ticket_id: 1, matched: 'message' });
    const [last] = (await tenant.get('/api/Actions?ticket_id=1')).body.actions;
    assert.deepEqual([last.who, last.note, last.who_type], ['Ann', 'still broken', 1]);
  });

  it('opens a ticket when it answers nothing', async () => {
    assert.deepEqual(await mail({ from: 'ann@acme.example', subject: 'new', text: 'x', in_reply_to: '<no@one>' }), {
      ticket_id: 2,
      matched: 'new',
    });
    assert.equal((await tenant.get('/api/Tickets/2')).body.user_id, 2);
  });
});
