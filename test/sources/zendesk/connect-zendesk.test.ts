import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceEntities } from '../../../src/model/entity.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { gather, never, openAccount } from './open-account.ts';

test('everything the account holds is pulled, and fetched by id in the same form', async (t) => {
  const { source, stored } = await openAccount(t);
  const expected: Record<string, number> = {
    groups: (await stored('groups')).length,
    organizations: (await stored('organizations')).filter((row) => !row.deleted_at).length,
    agents: (await stored('users')).filter((row) => row.role !== 'end-user').length,
    contacts: (await stored('users')).filter((row) => row.role === 'end-user').length,
    folders: (await stored('categories')).length + (await stored('sections')).length,
    articles: (await stored('articles')).length,
    // An administrator sees no one else's personal macros.
    macros: (await stored('macros')).filter((row) => (row.restriction as JsonObject | null)?.type !== 'User').length,
    tickets: (await stored('tickets')).length + (await stored('suspended_tickets')).length,
  };
  for (const entity of sourceEntities) {
    if (entity === 'threads') continue;
    const pulled = await gather(source.pull(entity, null, never));
    if (entity !== 'fields') assert.equal(pulled.records.size, expected[entity], entity);
    const live = [...pulled.records.values()].filter(
      (record) => !('deleted' in record && record.deleted && entity === 'tickets'),
    );
    const ids = live.map(({ id }) => id);
    const fetched = await gather(source.fetch(entity, ids, never));
    for (const record of live) assert.deepEqual(fetched.records.get(record.id), record, `${entity}/${record.id}`);
    assert.deepEqual(fetched.deleted, []);
  }
});

test('ids that the account does not know come as deleted, and nothing is asked for no ids', async (t) => {
  const { source, stored, requested } = await openAccount(t);
  const [agent] = (await stored('users')).filter((row) => row.role === 'agent');
  const [scrubbed] = (await stored('tickets')).filter((row) => row.status === 'deleted');
  const before = (await requested()).length;
  for (const entity of sourceEntities) {
    assert.deepEqual((await gather(source.fetch(entity, [], never))).deleted, []);
  }
  const sent = (await requested()).slice(before).filter(({ path }) => !/fields/.test(path));
  assert.deepEqual(sent, []);
  for (const entity of sourceEntities) {
    const { records, deleted } = await gather(source.fetch(entity, ['999999999'], never));
    assert.deepEqual([records.size, deleted], [0, ['999999999']], entity);
  }
  assert.deepEqual((await gather(source.fetch('contacts', [String(agent?.id)], never))).deleted, [String(agent?.id)]);
  assert.deepEqual((await gather(source.fetch('tickets', [String(scrubbed?.id)], never))).deleted, [
    String(scrubbed?.id),
  ]);
});

test('a pull that broke goes on from its last page, and nothing is missing or asked for twice', async (t) => {
  const { source, stored, fault, requested, sandbox } = await openAccount(t, { tickets: 2_100, awkward: 'default' });
  const first = source.pull('tickets', null, never)[Symbol.asyncIterator]();
  const page = (await first.next()).value;
  assert.equal(page.records.length, 1_000);
  await fault({ match: { path: '/api/v2/incremental/tickets' }, kind: 'drop-before' });
  await assert.rejects(async () => await first.next(), { code: 'E_CONNECTION_LOST' });
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });

  const rest = await gather(source.pull('tickets', page.cursor, never));
  const ids = new Set([
    ...page.records.map(({ record }: { record: { id: string } }) => record.id),
    ...rest.records.keys(),
  ]);
  assert.equal(ids.size, (await stored('tickets')).length + (await stored('suspended_tickets')).length);
  assert.equal(page.records.length + rest.records.size, ids.size);
  const answered = (await requested()).filter(
    ({ path, status }) => path.includes('incremental/tickets') && status === 200,
  );
  assert.equal(answered.length, 3);
});

test('what changed meanwhile comes with the cursor of the pull before', async (t) => {
  const { source, sandbox } = await openAccount(t);
  let cursor: string | null = null;
  for await (const page of source.pull('tickets', null, never)) cursor = page.cursor;
  const edit = { id: 1003, subject: 'Changed meanwhile' };
  await fetch(`${sandbox.url}/_sandbox/records/tickets`, { method: 'POST', body: JSON.stringify(edit) });
  const { records } = await gather(source.pull('tickets', cursor, never));
  assert.deepEqual(
    [...records.values()].filter(({ suspended }) => !suspended).map(({ id, subject }) => [id, subject]),
    [['1003', 'Changed meanwhile']],
  );
});

test('the exports’ own limit is obeyed and passes', async (t) => {
  const { source, requested } = await openAccount(t);
  for (let round = 0; round < 12; round += 1) await gather(source.pull('agents', null, never));
  const statuses = (await requested()).filter(({ path }) => path.includes('incremental')).map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 200).length, 12);
  assert.ok(statuses.includes(429), 'the limit was met');
});

test('an answer that breaks off or fails for a moment does not stop a pull', async (t) => {
  const { source, stored, fault } = await openAccount(t);
  await fault({ match: { path: '/api/v2/incremental/users' }, kind: 'truncate', nth: 1 });
  await fault({ match: { path: '/api/v2/group_memberships' }, kind: 'status', status: 503, nth: 1 });
  const { records } = await gather(source.pull('agents', null, never));
  assert.equal(records.size, (await stored('users')).filter((row) => row.role !== 'end-user').length);
});

test('without a Help Center there is a warning and no record', async (t) => {
  const { source, fault, warnings } = await openAccount(t);
  await fault({
    match: { path: '/api/v2/help_center' },
    kind: 'status',
    status: 404,
    body: { error: 'RecordNotFound' },
  });
  assert.equal((await gather(source.pull('folders', null, never))).records.size, 0);
  assert.equal((await gather(source.pull('articles', null, never))).records.size, 0);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['W_HELP_CENTER_OFF'],
  );
});

test('a right that is taken away in the middle of a pull stops it', async (t) => {
  const { source, fault } = await openAccount(t);
  await fault({
    match: { path: '/api/v2/incremental' },
    kind: 'status',
    status: 403,
    body: { error: { title: 'Forbidden' } },
  });
  await assert.rejects(gather(source.pull('tickets', null, never)), { code: 'E_PERMISSION', exitCode: 1 });
});

test('counts are what the account says', async (t) => {
  const { source, stored } = await openAccount(t);
  const counts = await source.counts();
  const live = (await stored('tickets')).filter((row) => row.status !== 'deleted').length;
  assert.equal(counts.tickets, live);
  assert.equal(counts.threads, live);
  assert.equal(counts.organizations, (await stored('organizations')).filter((row) => !row.deleted_at).length);
});
