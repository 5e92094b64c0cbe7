import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

test('every comment and file of every ticket arrives, in order', async (t) => {
  const { source, stored } = await openAccount(t, { tickets: 200 });
  const comments = Map.groupBy(await stored('comments'), (row) => String(row.ticket_id));
  const tickets = (await stored('tickets')).filter((row) => row.status !== 'deleted');
  const { records, deleted, pages } = await gather(
    source.fetch(
      'threads',
      tickets.map(({ id }) => String(id)),
      never,
    ),
  );
  assert.deepEqual(deleted, []);
  assert.ok(pages > 1);
  for (const { id } of tickets) {
    const expected = comments.get(String(id)) ?? [];
    const thread = records.get(String(id));
    assert.deepEqual(
      thread?.comments.map((comment) => comment.id),
      expected.map((row) => String(row.id)),
    );
    assert.deepEqual(
      thread?.comments.map((comment) => comment.public),
      expected.map((row) => row.public),
    );
    assert.deepEqual(
      thread?.comments.map((comment) => comment.html),
      expected.map((row) => row.html_body || null),
    );
  }
  const files = [...records.values()].flatMap((thread) => thread.comments).flatMap((comment) => comment.attachments);
  const ids = new Set(files.map(({ id }) => id));
  for (const row of await stored('attachments')) assert.ok(ids.has(String(row.id)), `file ${row.id}`);
  assert.ok(
    files.some(({ inline }) => inline),
    'inline images are listed',
  );
});

test('a ticket deleted since it was listed is no error', async (t) => {
  const { source, stored } = await openAccount(t);
  const gone = (await stored('tickets')).find((row) => row.status === 'deleted');
  const { records, deleted } = await gather(source.fetch('threads', ['1001', String(gone?.id), '1002'], never));
  assert.deepEqual([...records.keys()], ['1001', '1002']);
  assert.deepEqual(deleted, [String(gone?.id)]);
});

test('an author who was deleted keeps the name', async (t) => {
  const { source, stored } = await openAccount(t);
  const inactive = new Map(
    (await stored('users')).filter((row) => row.active === false).map((row) => [row.id, row.name]),
  );
  const row = (await stored('comments')).find((comment) => inactive.has(comment.author_id ?? 0));
  const { records } = await gather(source.fetch('threads', [String(row?.ticket_id)], never));
  const comment = records.get(String(row?.ticket_id))?.comments.find(({ id }) => id === String(row?.id));
  assert.equal(comment?.authorName, inactive.get(row?.author_id ?? 0));
  assert.equal(comment?.authorId, String(row?.author_id));
});
