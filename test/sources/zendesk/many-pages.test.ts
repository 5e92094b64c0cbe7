import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/model/json.ts';
import { gather, never, openAccount } from './open-account.ts';

/** An account that hands out everything in small pages; its plan allows what the many requests need. */
async function openSmallPages(t: Parameters<typeof openAccount>[0]) {
  const account = await openAccount(t, { tickets: 120, plan: 'enterprise-plus' });
  const body = JSON.stringify({ largest: 5 });
  await fetch(`${account.sandbox.url}/_sandbox/pages`, { method: 'POST', body });
  return account;
}

test('whatever comes in many pages comes whole', async (t) => {
  const { source, stored } = await openSmallPages(t);
  const isShared = (row: JsonObject) => (row.restriction as JsonObject | null)?.type !== 'User';
  const expected: [Parameters<typeof source.pull>[0], number][] = [
    ['groups', (await stored('groups')).length],
    ['macros', (await stored('macros')).filter(isShared).length],
    ['folders', (await stored('categories')).length + (await stored('sections')).length],
    ['articles', (await stored('articles')).length],
  ];
  for (const [entity, count] of expected) {
    const { records, pages } = await gather(source.pull(entity, null, never));
    assert.equal(records.size, count, entity);
    if (entity !== 'macros') assert.ok(pages > 1, `${entity} in ${pages} pages`);
  }
  const kinds = await Array.fromAsync(source.inventory?.(never) ?? []);
  const triggers = kinds.filter((item) => item.kind === 'trigger' && 'id' in item);
  assert.equal(triggers.length, (await stored('triggers')).length);
});

test('side conversations are found through many pages of their events', async (t) => {
  const { source, stored, caseOf, requested } = await openSmallPages(t);
  const live = (await stored('tickets')).filter((row) => row.status !== 'deleted').map(({ id }) => String(id));
  const { records } = await gather(source.fetch('threads', live, never));
  const exported = (await requested()).filter(({ path }) => /side_conversations\/events/.test(path)).length;
  assert.ok(exported > 2, `${exported} requests for the export`);
  for (const name of ['by-mail', 'in-slack', 'parent']) {
    const ticketId = await caseOf(`side-conversation-${name}`);
    assert.ok((records.get(ticketId)?.sideConversations.length ?? 0) > 0, name);
  }
  const long = await caseOf('three-hundred-comments');
  const comments = (await stored('comments')).filter((row) => String(row.ticket_id) === long);
  assert.deepEqual(
    records.get(long)?.comments.map(({ id }) => id),
    comments.map(({ id }) => String(id)),
  );
});
