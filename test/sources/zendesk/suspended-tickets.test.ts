import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

test('held-back mail comes after the tickets, as records of its own with one message', async (t) => {
  const { source, stored } = await openAccount(t);
  const pulled = await gather(source.pull('tickets', null, never));
  const rows = await stored('suspended_tickets');
  const heldBack = [...pulled.records.values()].filter(({ suspended }) => suspended);
  assert.deepEqual(
    heldBack.map(({ id, subject, status, messageId }) => [id, subject, status, messageId]),
    rows.map((row) => [`suspended-${row.id}`, row.subject, 'new', row.message_id]),
  );
  const ids = heldBack.map(({ id }) => id);
  const threads = await gather(source.fetch('threads', ids, never));
  for (const [index, row] of rows.entries()) {
    const [message, ...others] = threads.records.get(ids[index] ?? '')?.comments ?? [];
    assert.deepEqual([message?.text, message?.messageId, others], [row.content, row.message_id, []]);
    const author = row.author as { id: number | null; name: string; email: string };
    assert.equal(message?.authorId, author.id === null ? null : String(author.id));
    assert.equal(message?.authorName, author.id === null ? `${author.name}, ${author.email}` : null);
  }
});

test('a mail that is no longer held back is gone', async (t) => {
  const { source } = await openAccount(t);
  for (const entity of ['tickets', 'threads'] as const) {
    const { records, deleted } = await gather(source.fetch(entity, ['suspended-1', '1001'], never));
    assert.deepEqual([[...records.keys()], deleted], [['1001'], ['suspended-1']], entity);
  }
});

test('a pull that broke among held-back mail goes on there, without the export', async (t) => {
  const { source, fault, requested, sandbox } = await openAccount(t);
  const pull = source.pull('tickets', null, never)[Symbol.asyncIterator]();
  const page = (await pull.next()).value;
  await fault({ match: { path: '/api/v2/suspended_tickets*' }, kind: 'drop-before' });
  await assert.rejects(async () => await pull.next(), { code: 'E_CONNECTION_LOST' });
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' });
  const exports = async () => (await requested()).filter(({ path }) => path.includes('incremental/tickets')).length;
  const before = await exports();
  const { records } = await gather(source.pull('tickets', page.cursor, never));
  assert.ok(records.size > 0 && [...records.values()].every(({ suspended }) => suspended));
  assert.equal(await exports(), before);
});

test('without the right to see it, there is a warning and every other ticket', async (t) => {
  const { source, fault, stored, warnings } = await openAccount(t);
  const body = { error: { title: 'Forbidden' } };
  await fault({ match: { path: '/api/v2/suspended_tickets*' }, kind: 'status', status: 403, body });
  const { records } = await gather(source.pull('tickets', null, never));
  assert.equal(records.size, (await stored('tickets')).length);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['W_SUSPENDED_UNREADABLE'],
  );
});

test('of a deleted ticket its first message is left, of a scrubbed one nothing', async (t) => {
  const { source, caseOf, stored } = await openAccount(t, { tickets: 120 });
  const [deleted, scrubbed] = [await caseOf('deleted-ticket'), await caseOf('scrubbed-ticket')];
  const pulled = await gather(source.pull('tickets', null, never));
  assert.deepEqual([pulled.records.get(deleted)?.deleted, pulled.records.get(scrubbed)?.deleted], [true, true]);
  const threads = await gather(source.fetch('threads', [deleted, scrubbed], never));
  assert.deepEqual(threads.deleted.sort(), [deleted, scrubbed].sort(), 'both are said to be gone');
  const row = (await stored('tickets')).find(({ id }) => String(id) === deleted);
  assert.deepEqual([...threads.records.keys()], [deleted]);
  assert.deepEqual(
    threads.records.get(deleted)?.comments.map(({ text, authorId }) => [text, authorId]),
    [[row?.description, null]],
  );
});
