import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSandboxes } from '../../src/sandbox/start-sandboxes.ts';

test('both sandboxes start together and say what a spec needs', async (t) => {
  const { ready, close } = await startSandboxes({ seed: 4, tickets: 20, profile: 'modern', timeScale: 60 });
  t.after(close);
  assert.equal(ready.type, 'sandbox_ready');
  assert.deepEqual(Object.keys(ready.zendesk), ['url', 'email', 'token', 'fileHosts']);
  assert.deepEqual(Object.keys(ready.halo), ['url', 'authUrl', 'tenant', 'clientId', 'clientSecret']);
  assert.deepEqual(ready.rateLimit, { requests: 700, per: '5s' });

  const basic = Buffer.from(`${ready.zendesk.email}/token:${ready.zendesk.token}`).toString('base64');
  const me = await fetch(`${ready.zendesk.url}/api/v2/users/me.json`, { headers: { authorization: `Basic ${basic}` } });
  assert.equal(me.status, 200);
  const agents = (await (await fetch(`${ready.halo.url}/_sandbox/records/agents`)).json()) as { email?: string }[];
  const staff = (await (await fetch(`${ready.zendesk.url}/_sandbox/records/users`)).json()) as {
    email: string;
    role: string;
  }[];
  const missing = staff
    .filter((user) => user.role !== 'end-user')
    .filter((user) => !agents.some((agent) => agent.email === user.email));
  assert.equal(missing.length, 1);
});

test('the Zendesk account has the plan and the cases that were asked for', async (t) => {
  const { ready, close } = await startSandboxes({
    seed: 4,
    tickets: 60,
    awkward: 'all',
    hugeBody: true,
    features: { side_conversations: 403 },
    profile: 'modern',
  });
  t.after(close);
  const ask = async (path: string) =>
    (await (await fetch(`${ready.zendesk.url}/_sandbox/${path}`)).json()) as Record<string, unknown>;
  assert.ok(Object.hasOwn(await ask('cases'), 'huge-body'));
  assert.ok(Object.hasOwn(await ask('cases'), 'user-same-address-one'));
  assert.equal((await ask('features')).side_conversations, 403);
});

test('closing frees both', async () => {
  const { ready, close } = await startSandboxes({ seed: 4, tickets: 5, profile: 'legacy' });
  await close();
  for (const url of [ready.zendesk.url, ready.halo.url]) await assert.rejects(fetch(url));
});
