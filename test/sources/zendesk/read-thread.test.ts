import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Thread } from '../../../src/model/thread.ts';
import { gather, never, openAccount } from './open-account.ts';

const tickets = 120;

function callsOf(thread: Thread | undefined) {
  return (thread?.comments ?? []).map(({ call }) => call).filter((call) => call !== null);
}

test('a call tells who, how long and what was said, and its recording opens with the credentials', async (t) => {
  const { source, caseOf } = await openAccount(t, { tickets });
  const [kept, gone] = [await caseOf('voice-recording'), await caseOf('voice-recording-gone')];
  const { records } = await gather(source.fetch('threads', [kept, gone], never));
  const [call] = callsOf(records.get(kept));
  assert.deepEqual([call?.from, call?.to, call?.durationSeconds], ['+33 1 99 00 12 34', '+44 20 7946 0000', 31]);
  assert.equal(call?.transcript, null);
  assert.match(call?.recording?.name ?? '', /^call-\d+\.mp3$/);
  const opened = await source.openFile(call?.recording ?? assert.fail('no recording'), never);
  let size = 0;
  for await (const chunk of opened.stream) size += (chunk as Buffer).length;
  assert.ok(size > 0);
  const [lost] = callsOf(records.get(gone));
  assert.equal(lost?.transcript, 'Hello, I am calling about my order.');
  await assert.rejects(source.openFile(lost?.recording ?? assert.fail('no recording'), never), { code: 'E_FILE_GONE' });
  for (const thread of records.values())
    for (const { attachments } of thread.comments) assert.ok(attachments.every(({ pointer }) => pointer === null));
});

test('a mail keeps its own message id', async (t) => {
  const { source, stored } = await openAccount(t);
  const mails = (await stored('comments')).flatMap((row) => {
    const { metadata } = row as { metadata?: { system?: { message_id?: string } } };
    const messageId = metadata?.system?.message_id;
    return messageId ? [{ ticketId: String(row.ticket_id), id: String(row.id), messageId }] : [];
  });
  assert.ok(mails.length > 5);
  const { records } = await gather(source.fetch('threads', [...new Set(mails.map(({ ticketId }) => ticketId))], never));
  for (const { ticketId, id, messageId } of mails) {
    const comment = records.get(ticketId)?.comments.find((each) => each.id === id);
    if (comment) assert.equal(comment.messageId, messageId);
  }
});

test('what was redacted stays redacted', async (t) => {
  const { source, caseOf } = await openAccount(t, { tickets });
  const ticketId = await caseOf('redacted');
  const { records } = await gather(source.fetch('threads', [ticketId], never));
  const comment = records.get(ticketId)?.comments.at(-1);
  assert.match(comment?.html ?? '', /▇▇▇▇ ▇▇▇▇ ▇▇▇▇ 1234/);
  assert.deepEqual(
    comment?.attachments.map(({ name, size }) => [name, size]),
    [['redacted.txt', 0]],
  );
});

test('a ticket whose comments Zendesk never hands out is unreadable and costs no other', async (t) => {
  const { source, fault } = await openAccount(t);
  await fault({ match: { path: '/api/v2/tickets/1001/comments*' }, kind: 'status', status: 500 });
  const { records, unreadable } = await gather(source.fetch('threads', ['1001', '1002', '1003'], never));
  assert.deepEqual([...records.keys()], ['1002', '1003']);
  assert.deepEqual(
    unreadable.map(({ id, finding }) => [id, finding.code, finding.severity]),
    [['1001', 'E_ZENDESK_THREAD', 'error']],
  );
  assert.match(unreadable[0]?.finding.message ?? '', /500/);
});

test('comments that are too much at once come in smaller pages', async (t) => {
  const { source, fault, stored } = await openAccount(t);
  const path = '/api/v2/tickets/1001/comments*';
  // As often as a request is repeated.
  for (let nth = 1; nth <= 6; nth += 1) await fault({ match: { path }, kind: 'status', status: 504, nth });
  const { records } = await gather(source.fetch('threads', ['1001'], never));
  const expected = (await stored('comments')).filter((row) => row.ticket_id === 1001);
  assert.equal(records.get('1001')?.comments.length, expected.length);
});

test('an account that hands out no comments at all stops the pull', async (t) => {
  const { source, fault, stored } = await openAccount(t);
  await fault({ match: { path: '/api/v2/tickets/*/comments*' }, kind: 'status', status: 503 });
  const live = (await stored('tickets')).filter((row) => row.status !== 'deleted').map(({ id }) => String(id));
  await assert.rejects(gather(source.fetch('threads', live, never)), { code: 'E_SOURCE' });
});
