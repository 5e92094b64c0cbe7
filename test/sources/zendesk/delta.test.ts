import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { SourceEntity } from '../../../src/model/entity.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import type { Page, Since } from '../../../src/model/source.ts';
import { createClock } from '../../../src/sandbox/kit/clock.ts';
import { type Account, connect, never, openAccount } from './open-account.ts';

type Pulled = Exclude<SourceEntity, 'threads'>;

const overlapMs = 0;

async function collect<E extends Pulled>({ source }: Account, entity: E, since: Since | null = null) {
  const pages: Page<E>[] = await Array.fromAsync(source.pull(entity, null, never, since));
  return {
    ids: pages.flatMap(({ records }) => records.map(({ record }) => record.id)),
    records: pages.flatMap(({ records }) => records.map(({ record }) => record)),
    deleted: pages.flatMap(({ deleted }) => deleted),
    unchanged: pages.flatMap(({ unchanged }) => unchanged ?? []),
    isPartial: pages.every(({ partial }) => partial === true),
    watermark: pages[0]?.watermark ?? null,
  };
}

/** Rows of another day; everything the account holds from its making lies years back. */
async function edit({ sandbox }: Account, entity: string, rows: Record<string, JsonValue>[]) {
  const answer = await fetch(`${sandbox.url}/_sandbox/records/${entity}`, {
    method: 'POST',
    body: JSON.stringify(rows),
  });
  assert.equal(answer.status, 200, await answer.text());
}

/** A pull of everything, and then the account's users go on working. */
async function pulledBefore<E extends Pulled>(t: TestContext, entity: E) {
  const account = await openAccount(t, { tickets: 30 });
  await account.source.account();
  const full = await collect(account, entity);
  assert.equal(full.isPartial, false);
  const since = { watermark: full.watermark ?? assert.fail('no watermark'), overlapMs };
  return { account, full, since };
}

test('a delta of tickets brings new, changed and deleted ones', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'tickets');
  const [first, second] = full.ids.filter((id) => !id.startsWith('suspended-')).map(Number);
  await edit(account, 'tickets', [
    { id: first ?? 0, priority: 'urgent' },
    { id: second ?? 0, status: 'deleted' },
    { id: 999_001, subject: 'new' },
  ]);
  const delta = await collect(account, 'tickets', since);
  assert.equal(delta.isPartial, true);
  const tickets = new Map(delta.records.map((record) => [record.id, record]));
  assert.equal(tickets.get(String(first))?.priority, 'urgent');
  assert.equal(tickets.get(String(second))?.deleted, true);
  assert.equal(tickets.get('999001')?.subject, 'new');
  assert.ok(delta.ids.length < full.ids.length / 2, `${delta.ids.length} of ${full.ids.length} tickets`);
});

test('a new comment brings its ticket', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'tickets');
  const id = full.ids.find((each) => !each.startsWith('suspended-')) ?? '';
  await edit(account, 'comments', [{ ticket_id: Number(id), body: 'one more' }]);
  assert.ok((await collect(account, 'tickets', since)).ids.includes(id));
});

test('all tickets are pulled again when what they are read with has changed', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'tickets');
  const fields = await account.stored('ticket_fields');
  const choice = fields.find((row) => row.type === 'tagger') ?? assert.fail('no choice');
  const [option] = choice.custom_field_options as Record<string, JsonValue>[];
  await edit(account, 'ticket_fields', [{ id: choice.id ?? 0, position: 77 }]);
  assert.equal((await collect(account, 'tickets', since)).isPartial, true, 'its place on the form is no matter');
  const renamed = [{ ...option, name: 'Renamed' }];
  await edit(account, 'ticket_fields', [{ id: choice.id ?? 0, custom_field_options: renamed }]);
  // Definitions are read once by each process.
  const again = await collect({ ...account, source: await reconnect(t, account) }, 'tickets', since);
  assert.equal(again.isPartial, false);
  assert.equal(again.ids.length, full.ids.length);
});

test('a delta of people brings those who changed, and takes those who changed sides from the others', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'contacts');
  const [first, second] = full.ids.map(Number);
  await edit(account, 'users', [
    { id: first ?? 0, name: 'Renamed' },
    { id: second ?? 0, role: 'agent' },
  ]);
  const contacts = await collect(account, 'contacts', since);
  assert.deepEqual(contacts.ids, [String(first)]);
  assert.deepEqual(contacts.deleted, [String(second)]);
  assert.ok((await collect(account, 'agents', since)).ids.includes(String(second)));
});

test('a delta of organizations says which are deleted', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'organizations');
  const [first, second] = full.ids.map(Number);
  await edit(account, 'organizations', [
    { id: first ?? 0, name: 'Renamed' },
    { id: second ?? 0, deleted_at: '2026-01-01T00:00:00Z' },
  ]);
  const delta = await collect(account, 'organizations', since);
  assert.ok(delta.ids.includes(String(first)));
  assert.deepEqual(delta.deleted, [String(second)]);
  assert.equal(delta.isPartial, true);
});

test('a delta of articles asks for the files of changed ones only, and names all that stand', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'articles');
  const [first, second] = full.ids;
  const before = (await account.requested()).length;
  await edit(account, 'articles', [{ id: Number(first), title: 'Changed' }]);
  const translations = await account.stored('translations');
  const text = translations.find((row) => String(row.source_id) === second) ?? assert.fail('no translation');
  await edit(account, 'translations', [{ id: text.id ?? 0, body: '<p>Changed</p>' }]);
  const delta = await collect(account, 'articles', since);
  assert.deepEqual(delta.ids.toSorted(), [first, second].toSorted());
  assert.deepEqual([...delta.ids, ...delta.unchanged].toSorted(), full.ids.toSorted());
  // What is not among them is gone.
  assert.equal(delta.isPartial, false);
  const files = (await account.requested()).slice(before).filter(({ path }) => path.includes('/attachments'));
  assert.equal(files.length, 2);
});

test('groups, fields and macros come whole every time', async (t) => {
  const account = await openAccount(t);
  for (const entity of ['groups', 'fields', 'macros', 'folders'] as const) {
    assert.equal((await collect(account, entity)).watermark, null, entity);
  }
});

test('the overlap begins earlier', async (t) => {
  const { account, since } = await pulledBefore(t, 'tickets');
  const before = (await account.requested()).length;
  await collect(account, 'tickets', since);
  await collect(account, 'tickets', { ...since, overlapMs: 600_000 });
  const starts = (await account.requested())
    .slice(before)
    .flatMap(({ path }) => /tickets\/cursor.*start_time=(\d+)/.exec(path)?.[1] ?? []);
  assert.equal(Number(starts[0]) - Number(starts[1]), 600);
});

test('the watermark is of the account’s own clock', async (t) => {
  const start = Date.parse('2031-05-05T12:00:00Z');
  const account = await openAccount(t, { tickets: 5, clock: createClock({ start }) });
  await account.source.account();
  const { watermark } = await collect(account, 'tickets');
  const { at } = JSON.parse(watermark ?? 'null') as { at: number };
  assert.ok(Math.abs(at - start / 1000) < 60, String(at));
});

test('a new side conversation makes its ticket’s thread stale', async (t) => {
  const account = await openAccount(t, { tickets: 120 });
  await account.source.account();
  const stale = (since: Since | null) => account.source.staleThreads?.(since, never);
  const first = await stale(null);
  assert.deepEqual(first?.ticketIds, []);
  const at = (seconds: number) => ({
    watermark: JSON.stringify({ ...JSON.parse(first?.watermark ?? ''), at: seconds }),
    overlapMs,
  });
  const stored = await account.stored('side_conversations');
  const events = stored.flatMap((row) => row.events as Record<string, JsonValue>[]);
  const concerned = new Set(stored.map(({ ticket_id }) => String(ticket_id)));
  const all = (await stale(at(1)))?.ticketIds ?? [];
  assert.ok(all.length > 0, 'none');
  assert.deepEqual(
    all.filter((id) => !concerned.has(id)),
    [],
  );
  const last = Math.max(...events.map(({ created_at }) => Date.parse(String(created_at)) / 1000));
  assert.deepEqual((await stale(at(last + 600)))?.ticketIds, []);
});

test('counts what has changed since', async (t) => {
  const { account, full, since } = await pulledBefore(t, 'tickets');
  const watermarks = new Map([['tickets', since.watermark]] as const);
  const count = async () => (await account.source.changes?.(watermarks, never))?.tickets;
  assert.deepEqual(await count(), { changed: 0, more: false });
  const ids = full.ids.filter((id) => !id.startsWith('suspended-')).slice(0, 3);
  // An edit is dated a minute back.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await edit(
    account,
    'tickets',
    ids.map((id) => ({ id: Number(id), priority: 'low' })),
  );
  assert.deepEqual(await count(), { changed: 3, more: false });
});

async function reconnect(t: TestContext, { sandbox }: Account) {
  const source = await connect(sandbox.url, { ...sandbox });
  t.after(() => source.close());
  return source;
}
