import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basic, startHarness } from './harness.ts';

test('an API token with an e-mail and an OAuth token are both taken', async (t) => {
  const { sandbox, get } = await startHarness(t);
  const me = await get('/api/v2/users/me.json');
  assert.equal(me.body.user.email, sandbox.email);
  assert.equal(me.body.user.role, 'admin');
  const bearer = await get('/api/v2/users/me', { authorization: `Bearer ${sandbox.oauthToken}` });
  assert.equal(bearer.body.user.email, sandbox.email);
});

test('wrong credentials and none are refused, with the error as a word', async (t) => {
  const { sandbox, get } = await startHarness(t);
  for (const headers of [
    {},
    basic(sandbox.email, 'wrong'),
    basic('nobody@acme.example', sandbox.token),
    { authorization: 'Bearer wrong' },
    { authorization: 'Digest x' },
  ]) {
    const answer = await get('/api/v2/tickets.json', headers as Record<string, string>);
    assert.equal(answer.status, 401);
    assert.deepEqual(answer.body, { error: "Couldn't authenticate you" });
  }
});

test('an agent reads tickets but may not export: the error is an object', async (t) => {
  const { sandbox, get } = await startHarness(t);
  const agent = sandbox.staff[4];
  const headers = basic(agent?.email ?? '', sandbox.token);
  assert.equal((await get('/api/v2/users/me', headers)).body.user.role, 'agent');
  assert.equal((await get('/api/v2/tickets/1001', headers)).status, 200);
  const refused = await get('/api/v2/incremental/tickets/cursor.json?start_time=0', headers);
  assert.equal(refused.status, 403);
  assert.equal(refused.body.error.title, 'Forbidden');
});

test('who asks without credentials is nobody', async (t) => {
  const { get } = await startHarness(t);
  const { status, body } = await get('/api/v2/users/me', {});
  assert.equal(status, 200);
  assert.equal(body.user.id, null);
});
