import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckItem } from '../../../../src/model/check.ts';
import type { Source } from '../../../../src/model/source.ts';
import { connect, never, openAccount } from '../open-account.ts';

async function check(source: Source): Promise<Map<string, CheckItem>> {
  const items = await Array.fromAsync(source.check?.(never) ?? assert.fail('there is no check'));
  for (const item of items) {
    assert.equal(item.area, 'source');
    assert.equal(item.remedy === null, item.status === 'pass', `${item.id}: only what passes needs no remedy`);
  }
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  return new Map(items.map((item) => [item.id, item]));
}

test('an account with everything passes, and each item says what was found', async (t) => {
  const { source } = await openAccount(t);
  const items = await check(source);
  for (const item of items.values()) assert.equal(item.status, 'pass', `${item.id}: ${item.found}`);
  assert.match(items.get('source.credentials')?.found ?? '', /^Administrator of http.*API token of ops@acme\.example/);
  assert.match(items.get('source.rate')?.found ?? '', /^700 requests a minute, \d+ left .* at most 350 \(50%\)/);
  assert.match(items.get('source.suspended')?.found ?? '', /^3 held back/);
  assert.match(items.get('source.helpCenter')?.found ?? '', /^30 articles/);
  assert.match(items.get('source.archived')?.found ?? '', /^60 tickets, \d+ of them closed/);
  assert.match(items.get('source.ccs')?.found ?? '', /^On/);
  assert.match(items.get('source.files')?.found ?? '', /^Private/);
});

test('what the plan lacks is a warning with a remedy in Zendesk’s own menus', async (t) => {
  const gates = [
    'side_conversations',
    'custom_statuses',
    'ticket_forms',
    'slas',
    'schedules',
    'user_segments',
  ] as const;
  const features = Object.fromEntries(gates.map((gate) => [gate, 403]));
  const { source, fault } = await openAccount(t, { features });
  const body = { error: 'Forbidden' };
  for (const path of ['suspended_tickets*', 'help_center/articles*'])
    await fault({ match: { path: `/api/v2/${path}` }, kind: 'status', status: 403, body });
  const items = await check(source);
  const warned = [...items.values()]
    .filter(({ status }) => status === 'warn')
    .map(({ id }) => id.slice('source.'.length));
  const missing = ['sideConversations', 'suspended', 'customStatuses', 'forms', 'serviceLevels', 'schedules'];
  for (const id of [...missing, 'helpCenter', 'userSegments']) assert.ok(warned.includes(id), id);
  assert.match(items.get('source.suspended')?.remedy ?? '', /Admin Center, People, Team, Roles/);
  assert.ok([...items.values()].every(({ status }) => status !== 'fail'));
});

test('settings that nobody may read, or that are the older ones, are said so', async (t) => {
  const { source, fault } = await openAccount(t);
  const path = '/api/v2/account/settings*';
  const settings = { tickets: { follower_and_email_cc_collaborations: false, private_attachments: false } };
  await fault({ match: { path }, kind: 'status', status: 200, body: { settings }, nth: 1 });
  const items = await check(source);
  assert.match(items.get('source.ccs')?.found ?? '', /^Off: .* one list of collaborators/);
  assert.match(items.get('source.files')?.found ?? '', /^Public/);
  await fault({ match: { path }, kind: 'status', status: 403, body: { error: 'Forbidden' } });
  const later = await check(source);
  assert.deepEqual([later.get('source.ccs')?.status, later.has('source.files')], ['warn', false]);
});

test('a small plan says its rate, and other users of it are noticed', async (t) => {
  const { source, fault } = await openAccount(t, { plan: 'team' });
  assert.match((await check(source)).get('source.rate')?.found ?? '', /^200 requests a minute/);
  const headers = { 'ratelimit-limit': '200', 'ratelimit-remaining': '40', 'ratelimit-reset': '1' };
  const answer = { kind: 'status', status: 200, headers, body: { user: { id: 1, role: 'admin' } }, times: 1 };
  await fault({ match: { path: '/api/v2/users/me*' }, ...answer });
  const rate = (await check(source)).get('source.rate');
  assert.match(rate?.found ?? '', /^200 requests a minute, 40 left/);
  assert.deepEqual([rate?.status, /API usage/.test(rate?.remedy ?? '')], ['warn', true]);
});

test('wrong credentials are the only thing looked at', async (t) => {
  const { sandbox } = await openAccount(t);
  const source = await connect(sandbox.url, { email: sandbox.email, token: 'not-the-token' });
  t.after(() => source.close());
  const items = await check(source);
  assert.deepEqual(
    [...items.values()].map(({ id, status }) => [id, status]),
    [['source.credentials', 'fail']],
  );
  assert.doesNotMatch(JSON.stringify([...items.values()]), /not-the-token/);
});

test('exports that are refused fail the check', async (t) => {
  const { source, fault } = await openAccount(t);
  const body = { error: { title: 'Forbidden' } };
  await fault({ match: { path: '/api/v2/incremental/users*' }, kind: 'status', status: 403, body });
  const exported = (await check(source)).get('source.export');
  assert.deepEqual([exported?.status, /refuses the export of users/.test(exported?.found ?? '')], ['fail', true]);
});
