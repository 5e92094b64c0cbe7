import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

type Row = { id: number; status: string; generated_timestamp: number };

test('the cursor export gives every ticket once, deleted ones included, and always an address to go on', async (t) => {
  const { get } = await startHarness(t);
  const rows: Row[] = [];
  let address = '/api/v2/incremental/tickets/cursor.json?start_time=0&per_page=25&include=metric_sets,comment_count';
  let pages = 0;
  for (let end = false; !end; pages += 1) {
    const { body } = await get(address);
    rows.push(...body.tickets);
    assert.ok(
      body.tickets.every(
        (ticket: Record<string, unknown>) => ticket.metric_set && Number.isInteger(ticket.comment_count),
      ),
    );
    end = body.end_of_stream;
    address = body.after_url;
    assert.ok(address, 'after_url is there on the last page too');
  }
  assert.equal(pages, 3);
  assert.equal(rows.length, 61);
  assert.equal(new Set(rows.map((row) => row.id)).size, 61);
  assert.equal(rows.filter((row) => row.status === 'deleted').length, 1);
  const again = await get(address);
  assert.deepEqual(again.body.tickets, []);
  assert.equal(again.body.end_of_stream, true);
});

test('exclude_deleted leaves the scrubbed ones out', async (t) => {
  const { get } = await startHarness(t);
  const { body } = await get('/api/v2/incremental/tickets/cursor?start_time=0&exclude_deleted=true');
  assert.equal(body.tickets.length, 60);
});

test('pages of the time-based export overlap, and next_page is never null', async (t) => {
  const { get } = await startHarness(t);
  const first = (await get('/api/v2/incremental/tickets.json?start_time=0&per_page=3')).body;
  const second = (await get(first.next_page)).body;
  assert.equal(first.end_of_stream, false);
  assert.equal(second.tickets[0].id, first.tickets[2].id);
  let page = first;
  for (let turn = 0; turn < 60 && !page.end_of_stream; turn += 1)
    page = (await get(page.next_page.replace('per_page=3', 'per_page=40'))).body;
  assert.equal(page.end_of_stream, true);
  const beyond = (await get(page.next_page)).body;
  assert.equal(beyond.end_of_stream, true);
  assert.ok(beyond.count >= 1, 'the last rows come again');
  assert.equal(beyond.next_page, page.next_page);
});

test('the export of organizations ends at the present', async (t) => {
  const { get, clock } = await startHarness(t);
  const { body } = await get('/api/v2/incremental/organizations.json?start_time=0');
  assert.equal(body.organizations.length, 12);
  assert.equal(body.end_of_stream, true);
  assert.equal(body.end_time, clock.now() / 1000);
  assert.equal((await get(body.next_page)).status, 422);
});

test('users come with their identities; deleted ones are among them', async (t) => {
  const { get } = await startHarness(t);
  const { body } = await get('/api/v2/incremental/users/cursor.json?start_time=0&include=identities,organizations');
  assert.equal(body.users.length, 50);
  assert.ok(body.users.some((user: { active: boolean }) => !user.active));
  assert.ok(body.identities.some((identity: { type: string }) => identity.type === 'twitter'));
  assert.equal(body.organizations.length, 12);
});

test('ticket events carry the comments when asked for, but no inline images', async (t) => {
  const { get } = await startHarness(t, { tickets: 200 });
  const bare = (await get('/api/v2/incremental/ticket_events.json?start_time=0')).body;
  assert.equal(bare.ticket_events[0].child_events[0].comment_present, true);
  assert.equal(bare.ticket_events[0].child_events[0].html_body, undefined);
  const { body } = await get('/api/v2/incremental/ticket_events.json?start_time=0&include=comment_events');
  const times = body.ticket_events.map((event: { timestamp: number }) => event.timestamp);
  assert.deepEqual(
    times,
    times.toSorted((a: number, b: number) => a - b),
  );
  const ids = new Set(body.ticket_events.map((event: { id: number }) => event.id));
  assert.equal(ids.size, body.count);
  const listed = (await get('/_sandbox/records/comments')).body;
  assert.equal(body.count, Math.min(1000, listed.length));
  const files = body.ticket_events.flatMap((event: { child_events: { attachments: { inline: boolean }[] }[] }) =>
    event.child_events.flatMap((child) => child.attachments),
  );
  assert.ok(files.length > 0 && files.every((file: { inline: boolean }) => !file.inline));
});

test('a start in the last minute is refused', async (t) => {
  const { get, clock } = await startHarness(t);
  const now = clock.now() / 1000;
  for (const path of ['tickets/cursor', 'tickets', 'users/cursor', 'organizations', 'ticket_events']) {
    const refused = await get(`/api/v2/incremental/${path}.json?start_time=${now - 30}`);
    assert.equal(refused.status, 422, path);
    assert.match(refused.body.description, /Too recent start_time/);
  }
  assert.equal((await get(`/api/v2/incremental/tickets/cursor.json?start_time=${now - 61}`)).status, 200);
});

test('a ticket that changes while pages are read comes again later', async (t) => {
  const { get, post } = await startHarness(t);
  const first = (await get('/api/v2/incremental/tickets/cursor.json?start_time=0&per_page=30')).body;
  await post('/_sandbox/records/tickets', { id: first.tickets[0].id, subject: 'Changed meanwhile' });
  const second = (await get(first.after_url.replace('per_page=30', 'per_page=1000'))).body;
  assert.equal(second.end_of_stream, true);
  const last = second.tickets.at(-1);
  assert.equal(last.id, first.tickets[0].id);
  assert.equal(last.subject, 'Changed meanwhile');
  assert.ok(last.generated_timestamp > second.tickets.at(-2).generated_timestamp);
});
