import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, never, openAccount } from './open-account.ts';

/** Enough tickets to show every case. */
const tickets = 120;

test('side conversations come with their ticket: messages, people and files in their order', async (t) => {
  const { source, caseOf } = await openAccount(t, { tickets });
  const ticketId = await caseOf('side-conversation-by-mail');
  const { records } = await gather(source.fetch('threads', [ticketId], never));
  const [first, second] = records.get(ticketId)?.sideConversations ?? [];
  assert.deepEqual([first?.subject, first?.state, second?.state], ['Which part number?', 'closed', 'open']);
  const [question, answer, thanks] = first?.messages ?? [];
  assert.equal(first?.messages.length, 3, 'closing it is no message');
  assert.deepEqual(answer?.from, { name: 'Parts & Co', email: 'orders@parts.example' });
  assert.deepEqual(question?.to, [answer?.from]);
  assert.equal(thanks?.to.length, 2);
  assert.ok(
    (question?.createdAt ?? '') < (answer?.createdAt ?? '') && (answer?.createdAt ?? '') < (thanks?.createdAt ?? ''),
  );
  assert.match(answer?.html ?? '', /47-11 &lt;see the data sheet&gt;/);
  const files = [...(question?.attachments ?? []), ...(answer?.attachments ?? [])];
  assert.deepEqual(
    files.map(({ name, inline }) => [name, inline]),
    [
      ['part.png', true],
      ['data sheet.pdf', false],
    ],
  );
  assert.ok(question?.html?.includes(files[0]?.url ?? 'none'), 'an inline image stands in the body by its address');
  for (const file of files) {
    let size = 0;
    for await (const chunk of (await source.openFile(file, never)).stream) size += (chunk as Buffer).length;
    assert.equal(size, file.size);
  }
});

test('people in Slack and groups of agents have a name and no address', async (t) => {
  const { source, caseOf } = await openAccount(t, { tickets });
  const slack = await caseOf('side-conversation-in-slack');
  const parent = await caseOf('side-conversation-parent');
  const { records } = await gather(source.fetch('threads', [slack, parent], never));
  const [question, answer] = records.get(slack)?.sideConversations[0]?.messages ?? [];
  assert.deepEqual(question?.to, [{ name: '#logistics', email: null }]);
  assert.deepEqual(answer?.from, { name: 'Kim', email: null });
  assert.equal(records.get(parent)?.sideConversations[0]?.messages[0]?.to[0]?.name, 'Billing');
});

test('many tickets cost a request for their comments and hardly one for side conversations', async (t) => {
  const { source, stored, requested } = await openAccount(t, { tickets: 400 });
  const live = (await stored('tickets')).filter((row) => row.status !== 'deleted').map(({ id }) => String(id));
  const few = live.slice(0, 5);
  await gather(source.fetch('threads', few, never));
  const asked = async () =>
    (await requested()).map(({ path }) => path).filter((path) => /side_conversations/.test(path));
  assert.equal((await asked()).length, 1 + few.length, 'a probe, and few tickets are asked one by one');
  const { records } = await gather(source.fetch('threads', live, never));
  const withSides = [...records.values()].filter(({ sideConversations }) => sideConversations.length > 0);
  assert.ok(withSides.length >= 3);
  const exported = (await asked()).filter((path) => /side_conversations\/events/.test(path)).length;
  assert.ok(exported <= 4, `${exported} requests for the export`);
  assert.equal((await asked()).length, exported + few.length + withSides.length);
  const comments = (await requested()).filter(({ path }) => /\/comments/.test(path)).length;
  assert.ok(comments <= few.length + live.length + 6, `${comments} requests for comments`);
});

for (const status of [403, 404] as const) {
  test(`a plan without side conversations (${status}) costs one request and is told once`, async (t) => {
    const { source, stored, requested, warnings } = await openAccount(t, {
      tickets,
      features: { side_conversations: status },
    });
    const live = (await stored('tickets')).filter((row) => row.status !== 'deleted').map(({ id }) => String(id));
    const { records, unreadable } = await gather(source.fetch('threads', live, never));
    assert.deepEqual([records.size, unreadable.length], [live.length, 0]);
    assert.ok([...records.values()].every(({ sideConversations }) => sideConversations.length === 0));
    assert.deepEqual(
      warnings.map(({ code, severity }) => [code, severity]),
      [['W_SIDE_CONVERSATIONS_OFF', 'warning']],
    );
    assert.equal((await requested()).filter(({ path }) => /side_conversations/.test(path)).length, 1);
  });
}
