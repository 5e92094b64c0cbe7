import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../../src/model/json.ts';
import { gather, never, openAccount } from './open-account.ts';

const ended = { end_of_stream: true, after_cursor: 'end', end_time: 2 };
const last = { meta: { has_more: false } };
const cases = [
  ['groups', '/api/v2/groups*', 'groups', last],
  ['organizations', '/api/v2/incremental/organizations*', 'organizations', ended],
  ['contacts', '/api/v2/incremental/users/cursor*', 'users', ended],
  ['tickets', '/api/v2/incremental/tickets/cursor*', 'tickets', ended],
  ['articles', '/api/v2/help_center/articles*', 'articles', last],
] as const;

for (const [entity, path, key, rest] of cases) {
  test(`a row without an id among the ${entity} is unreadable, the same each time, and costs no other`, async (t) => {
    const { source, fault } = await openAccount(t, { tickets: 10 });
    const rows = [{ id: -1, name: 'nobody' }, { id: 7, name: 'somebody' }, { name: 'no id' }] as JsonValue;
    await fault({ match: { path }, kind: 'status', status: 200, body: { [key]: rows, ...rest } });
    const first = await gather(source.pull(entity, null, never));
    assert.deepEqual(
      [...first.records.keys()].filter((id) => !id.startsWith('suspended-')),
      ['7'],
    );
    assert.deepEqual(
      first.unreadable.map(({ finding }) => [finding.code, finding.severity]),
      [
        ['E_ZENDESK_RECORD', 'error'],
        ['E_ZENDESK_RECORD', 'error'],
      ],
    );
    assert.equal(new Set(first.unreadable.map(({ id }) => id)).size, 2);
    assert.deepEqual((await gather(source.pull(entity, null, never))).unreadable, first.unreadable);
    assert.doesNotMatch(JSON.stringify(first.unreadable), /nobody/);
  });
}

test('a comment without an id costs the thread of its ticket and no other', async (t) => {
  const { source, fault } = await openAccount(t);
  const comments: JsonValue = [{ id: 1, body: 'fine', public: true }, { body: 'whose?' }];
  const path = '/api/v2/tickets/1001/comments*';
  await fault({ match: { path }, kind: 'status', status: 200, body: { comments, ...last } });
  const { records, unreadable, deleted } = await gather(source.fetch('threads', ['1001', '1002'], never));
  assert.deepEqual([...records.keys()], ['1002']);
  assert.deepEqual(
    unreadable.map(({ id, finding }) => [id, finding.code]),
    [['1001', 'E_ZENDESK_RECORD']],
  );
  assert.deepEqual(deleted, []);
});
