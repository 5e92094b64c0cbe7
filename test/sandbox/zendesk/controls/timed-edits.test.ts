import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startHarness } from '../harness.ts';

const PATH = '/api/v2/incremental/organizations.json?start_time=0';

test('an organization that is renamed between two pages comes again under its new name', async (t) => {
  const { get, post } = await startHarness(t);
  const [id] = (await get('/_sandbox/cases')).body['organization-to-rename'];
  await post('/_sandbox/pages', { largest: 5 });
  const rows = [{ id, name: 'Renamed Meanwhile' }];
  const edit = { match: { path: '/api/v2/incremental/organizations' }, nth: 1, entity: 'organizations', rows };
  assert.equal((await post('/_sandbox/edits', edit)).status, 201);
  const seen: { id: number; name: string }[] = [];
  for (let address = PATH, end = false; !end; ) {
    const { body } = await get(address);
    assert.ok(body.organizations.length <= 5);
    seen.push(...body.organizations);
    [address, end] = [body.next_page, body.end_of_stream];
  }
  const names = [...new Set(seen.filter((row) => row.id === id).map((row) => row.name))];
  assert.equal(names.length, 2);
  assert.equal(names[1], 'Renamed Meanwhile');
  assert.equal((await get('/_sandbox/edits')).body[0].done, true);
});

test('a timed edit waits for its request, counts only what was answered, and happens once', async (t) => {
  const { get, post } = await startHarness(t);
  const rows = [{ id: 1004, subject: 'Later' }];
  await post('/_sandbox/edits', { match: { path: '/api/v2/tickets/*' }, nth: 2, entity: 'tickets', rows });
  const subject = async () => (await get('/api/v2/tickets/1004.json')).body.ticket.subject;
  assert.equal((await get('/api/v2/tickets/7.json')).status, 404);
  const first = await subject();
  assert.equal(await subject(), first);
  assert.equal(await subject(), 'Later');
  await post('/_sandbox/records/tickets', { id: 1004, subject: 'Again' });
  assert.equal(await subject(), 'Again');
  assert.equal(await subject(), 'Again');
});

test('pages of lists can be made small, by cursor and by number, until a reset', async (t) => {
  const { get, post } = await startHarness(t);
  await post('/_sandbox/pages', { largest: 3 });
  const sizeOf = async (path: string) => (await get(path)).body.users.length;
  assert.equal(await sizeOf('/api/v2/users.json'), 3);
  assert.equal(await sizeOf('/api/v2/users.json?page[size]=100'), 3);
  assert.equal(await sizeOf('/api/v2/users.json?per_page=2'), 2);
  assert.equal(await sizeOf('/api/v2/incremental/users/cursor.json?start_time=0&per_page=1000'), 3);
  assert.match((await post('/_sandbox/pages', { largest: 0 })).body.error, /largest/);
  await post('/_sandbox/reset', {});
  assert.ok((await sizeOf('/api/v2/users.json')) > 3);
});

test('a timed edit that cannot be says what is wrong', async (t) => {
  const { post } = await startHarness(t);
  for (const [edit, words] of [
    [{ rows: [{ id: 1 }] }, /entity/],
    [{ entity: 'nonsense', rows: [{ id: 1 }] }, /entity/],
    [{ entity: 'users', rows: [] }, /rows/],
    [{ entity: 'users', rows: [{ id: 1 }], nth: 0 }, /nth/],
  ] as const) {
    const answer = await post('/_sandbox/edits', edit);
    assert.equal(answer.status, 400);
    assert.match(answer.body.error, words);
  }
});
