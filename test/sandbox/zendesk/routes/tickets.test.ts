import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

const SCRUBBED = 1051;

test('a ticket is found by its id, with and without .json; a scrubbed one is not', async (t) => {
  const { get } = await startHarness(t);
  const plain = await get('/api/v2/tickets/1005');
  assert.equal(plain.body.ticket.id, 1005);
  assert.deepEqual((await get('/api/v2/tickets/1005.json')).body, plain.body);
  assert.deepEqual(plain.body.ticket.fields, plain.body.ticket.custom_fields);
  for (const path of [
    `tickets/${SCRUBBED}.json`,
    `tickets/${SCRUBBED}/comments.json`,
    'tickets/99.json',
    'nothing.json',
  ]) {
    const missing = await get(`/api/v2/${path}`);
    assert.equal(missing.status, 404);
    assert.deepEqual(missing.body, { error: 'RecordNotFound', description: 'Not found' });
  }
});

test('several tickets at once: unknown and deleted ids are just absent, more than 100 are refused', async (t) => {
  const { get } = await startHarness(t);
  const { body } = await get(`/api/v2/tickets/show_many.json?ids=1003,${SCRUBBED},77,1001&include=users`);
  assert.deepEqual(
    body.tickets.map((ticket: { id: number }) => ticket.id),
    [1003, 1001],
  );
  assert.ok(body.users.some((user: { id: number }) => user.id === body.tickets[0].requester_id));
  const ids = Array.from({ length: 101 }, (_, index) => 1001 + index);
  assert.equal((await get(`/api/v2/tickets/show_many.json?ids=${ids}`)).status, 400);
});

test('inline images are listed only when asked for', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const [id] = (await get('/_sandbox/cases')).body['inline-images'];
  const path = `/api/v2/tickets/${id}/comments.json`;
  const inlineOf = (body: { comments: { attachments: { inline: boolean }[] }[] }) =>
    body.comments.flatMap((comment) => comment.attachments).filter((file) => file.inline).length;
  assert.equal(inlineOf((await get(path)).body), 0);
  const { body } = await get(`${path}?include_inline_images=true&include=users`);
  assert.equal(inlineOf(body), 3);
  assert.ok(body.users.length >= 2);
});

test('comments carry no ticket id; the first is the description; sorting can be turned round', async (t) => {
  const { get } = await startHarness(t);
  const { ticket } = (await get('/api/v2/tickets/1010.json')).body;
  const { comments } = (await get('/api/v2/tickets/1010/comments.json')).body;
  assert.equal(comments[0].plain_body, ticket.description);
  assert.equal(comments[0].ticket_id, undefined);
  const turned = (await get('/api/v2/tickets/1010/comments.json?sort=-created_at')).body.comments;
  assert.deepEqual(turned, comments.toReversed());
});

test('comments come page by page, by cursor and by number', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const all = (await get('/_sandbox/records/comments')).body as { id: number; ticket_id: number }[];
  const long = [...Map.groupBy(all, (comment) => comment.ticket_id)].find(([, comments]) => comments.length > 40);
  const wanted = long?.[1].map((comment) => comment.id);
  for (const start of ['?page[size]=10', '?per_page=10']) {
    const ids: number[] = [];
    let address: string | null = `/api/v2/tickets/${long?.[0]}/comments.json${start}`;
    while (address) {
      const { body } = await get(address);
      assert.ok(body.comments.length <= 10);
      ids.push(...body.comments.map((comment: { id: number }) => comment.id));
      address = body.links ? body.links.next : body.next_page;
    }
    assert.deepEqual(ids, wanted);
  }
});

test('audits, followers, copies and ratings follow the tickets', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const tickets = (await get('/_sandbox/records/tickets')).body;
  const shared = tickets.find((ticket: { email_cc_ids: number[] }) => ticket.email_cc_ids.length === 2);
  assert.equal((await get(`/api/v2/tickets/${shared.id}/email_ccs.json`)).body.users.length, 2);
  assert.equal(
    (await get(`/api/v2/tickets/${shared.id}/followers.json`)).body.users.length,
    shared.follower_ids.length,
  );
  const audits = (await get(`/api/v2/tickets/${shared.id}/audits.json`)).body.audits;
  assert.equal(audits.length, (await get(`/api/v2/tickets/${shared.id}/comments.json`)).body.comments.length);
  const ratings = (await get('/api/v2/satisfaction_ratings.json')).body;
  assert.deepEqual(
    ratings.satisfaction_ratings.map((rating: { score: string }) => rating.score),
    ['good', 'bad'],
  );
  const problem = tickets.find((ticket: { has_incidents: boolean }) => ticket.has_incidents);
  assert.equal((await get(`/api/v2/tickets/${problem.id}/incidents.json`)).body.tickets.length, 2);
});
