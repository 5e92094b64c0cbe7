import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Group } from '../../../src/model/records.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import type { Page } from '../../../src/model/source.ts';
import type { Thread } from '../../../src/model/thread.ts';
import { openSnapshot } from '../../../src/state/open-snapshot.ts';
import { openTestSnapshot, storeOptions } from '../../support/open-test-store.ts';

const group = (id: string, name = `Group ${id}`): Group => ({
  id,
  url: null,
  createdAt: null,
  updatedAt: null,
  name,
  description: null,
  deleted: false,
  private: false,
  memberIds: [],
});

const page = (ids: string[], rest: Partial<Page<'groups'>> = {}): Page<'groups'> => ({
  records: ids.map((id) => ({ record: group(id), raw: { id } })),
  deleted: [],
  cursor: null,
  done: true,
  ...rest,
});

test('goes on with a broken pull at the last page’s cursor', async (t) => {
  const options = storeOptions(t);
  const first = await openTestSnapshot(t, options);
  assert.deepEqual(await first.beginPull(), { number: 1, resumed: false });
  await first.commitPage('groups', page(['1'], { cursor: 'next', done: false }));
  await first.close();
  const again = await openTestSnapshot(t, options);
  assert.deepEqual(await again.beginPull(), { number: 1, resumed: true });
  assert.deepEqual(await again.cursor('groups'), { cursor: 'next', done: false, since: null });
  assert.equal(await again.digest(), null);
});

test('has the same digest when the source is the same, and drops what a whole pull did not see', async (t) => {
  const snapshot = await openTestSnapshot(t);
  const pull = async (ids: string[], deleted: string[] = []) => {
    await snapshot.beginPull();
    await snapshot.commitPage('groups', page(ids, { deleted }));
    return snapshot.finishPull();
  };
  const first = await pull(['1', '2', '3']);
  assert.equal(await pull(['3', '2', '1']), first);
  assert.notEqual(await pull(['1', '2']), first);
  assert.equal(await snapshot.count('groups'), 2);
  await pull(['1', '2'], ['2']);
  assert.deepEqual(
    (await snapshot.page('groups', null, 10)).map((row) => row.id),
    ['1'],
  );
  assert.equal(await pull(['1', '2', '3']), first);
});

test('keeps threads with the version of their ticket', async (t) => {
  const snapshot = await openTestSnapshot(t);
  const thread: Thread = { id: '7', comments: [], sideConversations: [] };
  await snapshot.commitThreads([{ ticketDigest: 'v1', stored: { record: thread, raw: null } }]);
  assert.deepEqual([...(await snapshot.threadVersions(['7', '8']))], [['7', 'v1']]);
  assert.deepEqual((await snapshot.get('threads', ['7']))[0]?.record, thread);
  await snapshot.beginPull();
  await snapshot.finishPull();
  assert.equal(await snapshot.count('threads'), 1);
});

const broken = (id: string) => ({
  id,
  finding: { severity: 'error' as const, code: 'E_BROKEN', message: `${id} is torn` },
});

async function unreadableIds(snapshot: Snapshot, entity: 'groups' | 'threads' = 'groups'): Promise<string[]> {
  return (await snapshot.pageUnreadable(entity, null, 10)).map(({ id }) => id);
}

test('keeps what cannot be read, also over a broken pull, until it is read or no longer there', async (t) => {
  const options = storeOptions(t);
  const first = await openTestSnapshot(t, options);
  await first.beginPull();
  await first.commitPage('groups', page(['1', '2']));
  await first.finishPull();
  await first.beginPull();
  await first.commitPage('groups', page(['2'], { unreadable: [broken('1'), broken('x')], cursor: 'n', done: false }));
  await first.close();
  const again = await openTestSnapshot(t, options);
  await again.beginPull();
  await again.commitPage('groups', page(['3']));
  await again.finishPull();
  assert.deepEqual(await again.pageUnreadable('groups', null, 10), [broken('1'), broken('x')]);
  assert.deepEqual(await again.pageUnreadable('groups', '1', 10), [broken('x')]);
  assert.deepEqual(await again.unreadable('groups', ['x', '2']), [broken('x')]);
  assert.deepEqual(
    (await again.page('groups', null, 10)).map(({ id }) => id),
    ['2', '3'],
    'what it was before does not stand for it',
  );
  await again.beginPull();
  await again.commitPage('groups', page(['1', '2', '3']));
  assert.deepEqual(await unreadableIds(again), ['x']);
  await again.finishPull();
  assert.deepEqual(await unreadableIds(again), []);
});

test('keeps which threads cannot be read, in place of what they were', async (t) => {
  const snapshot = await openTestSnapshot(t);
  const stored = { record: { id: '7', comments: [], sideConversations: [] }, raw: null };
  await snapshot.commitThreads([{ ticketDigest: 'v1', stored }]);
  await snapshot.commitThreads([], [broken('7')]);
  assert.deepEqual(await snapshot.unreadable('threads', ['7']), [broken('7')]);
  assert.deepEqual([...(await snapshot.threadVersions(['7']))], []);
  assert.deepEqual(await snapshot.get('threads', ['7']), []);
  await snapshot.commitThreads([{ ticketDigest: 'v1', stored }]);
  assert.deepEqual(await unreadableIds(snapshot, 'threads'), []);
});

test('brings a snapshot of the first version to the present one', async (t) => {
  const options = storeOptions(t);
  const snapshot = await openTestSnapshot(t, options);
  await snapshot.commitPage('groups', page(['1']));
  await snapshot.close();
  const old = new DatabaseSync(join(options.dir, 'snapshot@test_acme.db'));
  old.exec(`drop table derived; drop index records_digests; drop table unreadable; drop table watermarks; drop table cursors;
    create table cursors (entity text primary key, cursor text, done integer not null); pragma user_version = 1`);
  old.close();
  const again = await openTestSnapshot(t, options);
  assert.equal(await again.count('groups'), 1);
  assert.deepEqual(await unreadableIds(again), []);
});

test('refuses another account’s snapshot', async (t) => {
  const options = storeOptions(t);
  await openTestSnapshot(t, options);
  await assert.rejects(openSnapshot({ dir: options.dir, source: 'test_acme', clock: options.clock }), {
    code: 'E_STATE_SOURCE',
    exitCode: 4,
  });
});

test('gives back what was derived of a record only while the record, its thread and the setting are the same', async (t) => {
  const snapshot = await openTestSnapshot(t, storeOptions(t));
  const kind = { name: 'outline', entity: 'tickets', withThread: true, setting: 'one' } as const;
  const thread = (body: string) => ({ record: { id: '7', comments: [], sideConversations: [] }, raw: { body } });
  await snapshot.commitPage('tickets', page(['7', '8']));
  await snapshot.commitThreads([{ ticketDigest: 'v1', stored: thread('one') }]);
  const before = await snapshot.pageDerived(kind, null, 10);
  assert.deepEqual(
    before.map(({ id, digests, value }) => [id, digests.length, digests[1] === null, value]),
    [
      ['7', 2, false, null],
      ['8', 2, true, null],
    ],
  );
  await snapshot.putDerived(
    kind,
    before.map(({ id, digests }) => ({ id, digests, value: { of: id } })),
  );
  assert.deepEqual(
    (await snapshot.derived(kind, ['7', '8', '9'])).map(({ value }) => value),
    [{ of: '7' }, { of: '8' }],
  );
  assert.deepEqual(await snapshot.derived({ ...kind, setting: 'two' }, ['7', '8']), []);
  assert.deepEqual(await snapshot.derived({ ...kind, withThread: false }, ['7']), [], 'made from the thread too');

  await snapshot.commitThreads([{ ticketDigest: 'v1', stored: thread('two') }]);
  assert.deepEqual(
    (await snapshot.derived(kind, ['7', '8'])).map(({ id }) => id),
    ['8'],
  );
  assert.deepEqual(
    (await snapshot.pageDerived(kind, null, 10)).map(({ value }) => value),
    [null, { of: '8' }],
  );
});
