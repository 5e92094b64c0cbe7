import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

test('an edited ticket keeps the rest of its row and shows in the export at once', async (t) => {
  const { get, post } = await startHarness(t);
  const before = (await get('/api/v2/tickets/1004.json')).body.ticket;
  const all = (await get('/api/v2/incremental/tickets/cursor.json?start_time=0')).body;
  const edited = await post('/_sandbox/records/tickets', { id: 1004, subject: 'New words' });
  assert.equal(edited.status, 200);
  const after = (await get('/api/v2/tickets/1004.json')).body.ticket;
  const { updated_at, generated_timestamp } = after;
  const changes = { subject: 'New words', raw_subject: 'New words', updated_at, generated_timestamp };
  assert.deepEqual(after, { ...before, ...changes });
  assert.ok(updated_at > before.updated_at && generated_timestamp > before.generated_timestamp);
  const delta = (await get(all.after_url)).body.tickets;
  assert.deepEqual(
    delta.map((ticket: { id: number }) => ticket.id),
    [1004],
  );
});

test('edits of one second are all found after each other', async (t) => {
  const { get, post } = await startHarness(t);
  let { after_url } = (await get('/api/v2/incremental/tickets/cursor.json?start_time=0')).body;
  for (const id of [1009, 1002, 1005]) {
    await post('/_sandbox/records/tickets', { id, status: 'open' });
    const { body } = await get(after_url);
    assert.deepEqual(
      body.tickets.map((ticket: { id: number }) => ticket.id),
      [id],
    );
    after_url = body.after_url;
  }
});

test('comments are added and changed, and their ticket counts as changed', async (t) => {
  const { get, post } = await startHarness(t);
  const path = '/api/v2/tickets/1004/comments.json';
  const before = (await get(path)).body.comments;
  const added = (await post('/_sandbox/records/comments', { ticket_id: 1004, body: 'One & more', public: false })).body;
  await post('/_sandbox/records/comments', { ticket_id: 1004, id: before[0].id, public: false });
  const after = (await get(path)).body.comments;
  assert.equal(after.length, before.length + 1);
  assert.equal(after.at(-1).id, added.id);
  assert.match(after.at(-1).html_body, /One &amp; more/);
  assert.equal(after[0].public, false);
  assert.equal(after[0].body, before[0].body);
  const { tickets } = (await get('/api/v2/incremental/tickets/cursor.json?start_time=1780000000')).body;
  assert.deepEqual(
    tickets.map((ticket: { id: number }) => ticket.id),
    [1004],
  );
});

test('new rows appear in lists and exports; a ticket can be deleted; reset undoes all', async (t) => {
  const { get, post } = await startHarness(t);
  await post('/_sandbox/records/users', { id: 77, name: 'Nora New', email: 'nora@new.example' });
  await post('/_sandbox/records/organizations', [{ id: 78, name: 'New Inc' }]);
  await post('/_sandbox/records/tickets', { id: 79, subject: 'Hello', description: 'First words', requester_id: 77 });
  assert.equal((await get('/api/v2/tickets/79/comments.json')).body.comments[0].plain_body, 'First words');
  assert.equal((await get('/api/v2/tickets/count.json')).body.count.value, 61);
  assert.equal((await get('/api/v2/users/77/identities.json')).body.identities[0].value, 'nora@new.example');
  assert.equal((await get('/api/v2/organizations/78.json')).body.organization.name, 'New Inc');
  await post('/_sandbox/records/tickets', { id: 1001, status: 'deleted' });
  assert.equal((await get('/api/v2/tickets/1001.json')).status, 404);
  assert.equal((await get('/api/v2/tickets/count.json')).body.count.value, 60);
  assert.equal((await get('/api/v2/tickets.json?page=1')).body.count, 60);
  await post('/_sandbox/reset', {});
  assert.equal((await get('/api/v2/tickets/79.json')).status, 404);
  assert.equal((await get('/api/v2/tickets/1001.json')).status, 200);
});

test('groups and articles can be edited as well', async (t) => {
  const { get, post } = await startHarness(t);
  const [group] = (await get('/_sandbox/records/groups')).body;
  await post('/_sandbox/records/groups', { id: group.id, name: 'Renamed' });
  assert.equal((await get(`/api/v2/groups/${group.id}.json`)).body.group.name, 'Renamed');
  await post('/_sandbox/reset', {});
  assert.equal((await get(`/api/v2/groups/${group.id}.json`)).body.group.name, group.name);
});

test('a wrong edit is answered with what is wrong', async (t) => {
  const { post } = await startHarness(t);
  assert.match((await post('/_sandbox/records/tickets', { subject: 'no id' })).body.error, /id/);
  assert.match((await post('/_sandbox/records/comments', { body: 'no ticket' })).body.error, /ticket_id/);
  assert.equal((await post('/_sandbox/records/planets', { id: 1 })).status, 400);
});

test('faults strike this server too', async (t) => {
  const { get, post } = await startHarness(t);
  await post('/_sandbox/faults', { match: { path: '/api/v2/users/me' }, kind: 'status', status: 503, times: 1 });
  assert.equal((await get('/api/v2/users/me.json')).status, 503);
  assert.equal((await get('/api/v2/users/me.json')).status, 200);
  const { body } = await get('/_sandbox/requests');
  assert.deepEqual(
    body.map((entry: { status: number }) => entry.status),
    [503, 200],
  );
});
