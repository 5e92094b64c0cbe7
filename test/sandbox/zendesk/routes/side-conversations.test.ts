import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basic, startHarness } from '../harness.ts';

const GATED = [
  ['side_conversations', 'tickets/1003/side_conversations.json?include=events'],
  ['slas', 'slas/policies.json'],
  ['group_slas', 'group_slas/policies.json'],
  ['schedules', 'business_hours/schedules.json'],
  ['custom_objects', 'custom_objects.json'],
  ['custom_statuses', 'custom_statuses.json'],
  ['ticket_forms', 'ticket_forms.json'],
  ['satisfaction', 'satisfaction_ratings.json'],
  ['user_segments', 'help_center/user_segments.json'],
] as const;

async function findCase(get: (path: string) => Promise<{ body: Record<string, number[]> }>, name: string) {
  return (await get('/_sandbox/cases')).body[name]?.[0];
}

test('side conversations come with their events, one by one and page by page', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const id = await findCase(get, 'side-conversation-by-mail');
  const path = `/api/v2/tickets/${id}/side_conversations`;
  const { body } = await get(`${path}.json?include=events`);
  assert.equal(body.count, 2);
  const [closed, open] = body.side_conversations;
  assert.deepEqual([closed.state, open.state], ['closed', 'open']);
  assert.equal(closed.ticket_id, id);
  assert.equal(closed.participants.length, 3);
  assert.deepEqual(
    body.events.map((event: { type: string }) => event.type),
    ['create', 'reply', 'reply', 'update', 'create'],
  );
  assert.deepEqual(body.events[3].updates, { state: 'closed' });
  assert.equal((await get(`${path}.json`)).body.events, undefined);
  const single = await get(`${path}/${closed.id}.json?include=events`);
  assert.deepEqual(single.body, { side_conversation: closed, events: body.events.slice(0, 4) });
  assert.deepEqual((await get(`${path}/${closed.id}/events.json`)).body.events, body.events.slice(0, 4));
  const first = (await get(`${path}?page[size]=1&include=events`)).body;
  assert.equal(first.meta.has_more, true);
  assert.deepEqual((await get(first.links.next)).body.events, body.events.slice(4));
  assert.equal((await get(`${path}/00000000-0000-4000-8000-000000000000`)).status, 404);
  assert.equal((await get('/api/v2/tickets/1003/side_conversations.json')).body.side_conversations.length, 0);
});

test('files of side conversations come from the second host, with credentials on the first', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const id = await findCase(get, 'side-conversation-by-mail');
  const { events } = (await get(`/api/v2/tickets/${id}/side_conversations.json?include=events`)).body;
  const [picture] = events[0].message.attachments;
  assert.ok(events[0].message.html_body.includes(picture.content_url));
  const address = new URL(picture.content_url).pathname;
  assert.equal((await get(address, {})).status, 401);
  const hop = await get(address);
  assert.equal(hop.status, 302);
  const answer = await fetch(hop.headers.get('location') ?? '');
  assert.equal((await answer.arrayBuffer()).byteLength, picture.size);
  assert.equal((await get(address.replace(picture.id, 's3-nothing'))).status, 404);
});

test('the export of events tells which tickets have any, without asking each of them', async (t) => {
  const { get, sandbox } = await startHarness(t, { tickets: 200 });
  const { body } = await get('/api/v2/tickets/side_conversations/events.json?start_time=0');
  const cases = (await get('/_sandbox/cases')).body;
  const tickets = new Set(body.events.map((event: { ticket_id: number }) => event.ticket_id));
  const wanted = ['side-conversation-by-mail', 'side-conversation-in-slack', 'side-conversation-parent'];
  assert.deepEqual([...tickets].sort(), wanted.flatMap((name) => cases[name]).sort());
  assert.equal(body.end_of_stream, undefined);
  const rest = (await get(body.next_page)).body;
  assert.ok(
    rest.count >= 1 &&
      rest.events.every((event: { id: string }) => body.events.some((each: { id: string }) => each.id === event.id)),
  );
  const agent = basic(sandbox.staff[3]?.email ?? '', sandbox.token);
  assert.equal((await get('/api/v2/tickets/side_conversations/events.json?start_time=0', agent)).status, 403);
});

test('each feature of a plan can be taken away, as forbidden or as absent, and given back', async (t) => {
  const { get, post } = await startHarness(t, { features: { schedules: 404 } });
  assert.equal((await get('/_sandbox/features')).body.schedules, 404);
  for (const [feature, path] of GATED) {
    await post('/_sandbox/features', { [feature]: 403 });
    const refused = await get(`/api/v2/${path}`);
    assert.equal(refused.status, 403, path);
    assert.equal(refused.body.error.title, 'Forbidden');
    assert.ok(refused.headers.get('ratelimit-remaining'), 'counted like any other request');
    await post('/_sandbox/features', { [feature]: 404 });
    assert.equal((await get(`/api/v2/${path}`)).status, 404, path);
    await post('/_sandbox/features', { [feature]: 'on' });
    assert.equal((await get(`/api/v2/${path}`)).status, 200, path);
  }
  await post('/_sandbox/reset', {});
  assert.deepEqual(
    [(await get('/api/v2/group_slas/policies.json')).status, (await get('/api/v2/business_hours/schedules')).status],
    [403, 404],
  );
  assert.match((await post('/_sandbox/features', { nonsense: 'on' })).body.error, /no feature nonsense/);
  assert.match((await post('/_sandbox/features', { slas: 'maybe' })).body.error, /slas must be/);
});
