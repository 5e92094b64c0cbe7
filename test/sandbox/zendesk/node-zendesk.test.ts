import assert from 'node:assert/strict';
import { test } from 'node:test';
import zendesk from 'node-zendesk';
import { type Harness, startHarness } from './harness.ts';

/** A client that somebody else wrote, pointed at the sandbox. */
function clientOf({ sandbox }: Harness, path = '/api/v2') {
  const { email: username, token, url } = sandbox;
  return zendesk.createClient({ username, token, endpointUri: `${url}${path}` });
}

test('node-zendesk lists and shows tickets and their comments', async (t) => {
  const harness = await startHarness(t, { tickets: 120 });
  const client = clientOf(harness);
  const tickets = await client.tickets.list();
  assert.equal(tickets.length, 120);
  const { result: ticket } = await client.tickets.show(1005);
  assert.equal(ticket.id, 1005);
  const comments = await client.tickets.getComments(1005);
  assert.equal(comments.length, (await harness.get('/api/v2/tickets/1005/comments.json')).body.comments.length);
  const { result: several } = await client.tickets.showMany([1001, 1002]);
  assert.equal(several.length, 2);
});

test('node-zendesk lists users and organizations', async (t) => {
  const harness = await startHarness(t, { tickets: 1000 });
  const client = clientOf(harness);
  const users = await client.users.list();
  assert.equal(users.length, (await harness.get('/api/v2/users/count.json')).body.count.value);
  const { result: me } = await client.users.me();
  assert.equal(me.email, harness.sandbox.email);
  // Some of its types say less than it answers.
  const organizations = (await client.organizations.list()) as { id: number; name: string }[];
  assert.equal(organizations.length, 62);
  const { result } = await client.organizations.show(organizations[0]?.id ?? 0);
  assert.equal((result as { name: string }).name, organizations[0]?.name);
});

test('node-zendesk reads the incremental exports and stops', async (t) => {
  const harness = await startHarness(t, { tickets: 900 });
  const client = clientOf(harness);
  const ids = new Set((await client.tickets.incremental('0')).map((ticket) => ticket.id));
  // The client itself never reads a second page of an export: all fit on one here.
  assert.equal(ids.size, 918);
  const organizations = await client.organizations.incremental('0');
  assert.equal(organizations.length, 56);
});

test('node-zendesk reads groups, fields and searches', async (t) => {
  const harness = await startHarness(t);
  const client = clientOf(harness);
  assert.equal((await client.groups.list()).length, 6);
  assert.ok((await client.ticketfields.list()).length > 15);
  const found = await client.search.queryAll('type:user role:admin');
  assert.equal(found.length, 2);
});

test('node-zendesk reads articles of the Help Center', async (t) => {
  const harness = await startHarness(t);
  const client = clientOf(harness, '/api/v2/help_center');
  const articles = await client.helpcenter.articles.list();
  assert.equal(articles.length, 30);
});
