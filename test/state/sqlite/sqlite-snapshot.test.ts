import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Group, Thread } from '../../../src/model/records.ts';
import type { Page } from '../../../src/model/source.ts';
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
  assert.deepEqual(await again.cursor('groups'), { cursor: 'next', done: false });
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
  const thread: Thread = { id: '7', comments: [] };
  await snapshot.commitThreads([{ ticketDigest: 'v1', stored: { record: thread, raw: null } }]);
  assert.deepEqual([...(await snapshot.threadVersions(['7', '8']))], [['7', 'v1']]);
  assert.deepEqual((await snapshot.get('threads', ['7']))[0]?.record, thread);
  await snapshot.beginPull();
  await snapshot.finishPull();
  assert.equal(await snapshot.count('threads'), 1);
});

test('refuses another account’s snapshot', async (t) => {
  const options = storeOptions(t);
  await openTestSnapshot(t, options);
  await assert.rejects(openSnapshot({ dir: options.dir, source: 'test_acme', clock: options.clock }), {
    code: 'E_STATE_SOURCE',
    exitCode: 4,
  });
});
