import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { PullOptions, Snapshot } from '../../../src/model/snapshot.ts';
import type { Page } from '../../../src/model/source.ts';
import { openTestSnapshot, storeOptions } from '../../support/open-test-store.ts';
import { group } from '../../support/records.ts';

const page = (ids: string[], rest: Partial<Page<'groups'>> = {}): Page<'groups'> => ({
  records: ids.map((id) => ({ record: group(id), raw: { id } })),
  deleted: [],
  cursor: null,
  done: true,
  ...rest,
});

async function pull(snapshot: Snapshot, pages: Page<'groups'>[], options: PullOptions = {}): Promise<void> {
  await snapshot.beginPull(options);
  for (const each of pages) await snapshot.commitPage('groups', each);
  await snapshot.finishPull();
}

const ids = async (snapshot: Snapshot) => (await snapshot.page('groups', null, 10)).map(({ id }) => id);
const open = (t: TestContext) => openTestSnapshot(t, storeOptions(t));
const since = async (snapshot: Snapshot) => (await snapshot.cursor('groups')).since;

test('the first page of a complete pull says where the next one begins', async (t) => {
  const snapshot = await open(t);
  await snapshot.beginPull();
  await snapshot.commitPage('groups', page(['1'], { done: false, watermark: 'first' }));
  await snapshot.commitPage('groups', page(['2'], { watermark: 'later' }));
  assert.deepEqual(await snapshot.watermarks(), new Map());
  await snapshot.finishPull();
  assert.deepEqual(await snapshot.watermarks(), new Map([['groups', 'first']]));
  await snapshot.beginPull();
  assert.equal(await since(snapshot), 'first');
});

test('a delta that broke keeps its own beginning, and its watermark', async (t) => {
  const snapshot = await open(t);
  await pull(snapshot, [page(['1'], { watermark: 'a' })]);
  await snapshot.beginPull();
  await snapshot.commitPage('groups', page(['2'], { done: false, cursor: 'x', watermark: 'b', partial: true }));
  assert.deepEqual(await snapshot.beginPull(), { number: 2, resumed: true });
  assert.deepEqual(await snapshot.cursor('groups'), { cursor: 'x', done: false, since: 'a' });
  await snapshot.commitPage('groups', page(['3'], { watermark: 'c', partial: true }));
  await snapshot.finishPull();
  assert.deepEqual(await snapshot.watermarks(), new Map([['groups', 'b']]));
  assert.deepEqual(await ids(snapshot), ['1', '2', '3']);
});

test('what a delta does not name stays, unless the source reports it as gone or names what stands', async (t) => {
  const snapshot = await open(t);
  await pull(snapshot, [page(['1', '2', '3'], { watermark: 'a' })]);
  await pull(snapshot, [page(['4'], { watermark: 'b', partial: true, deleted: ['2'] })]);
  assert.deepEqual(await ids(snapshot), ['1', '3', '4']);
  assert.equal(await snapshot.deltas(), 1);
  await pull(snapshot, [page(['5'], { watermark: 'c', unchanged: ['1', '2'] })]);
  assert.deepEqual(await ids(snapshot), ['1', '2', '5']);
  await pull(snapshot, [page(['6'], { watermark: 'd' })], { full: true });
  assert.deepEqual(await ids(snapshot), ['6']);
  assert.equal(await snapshot.deltas(), 0);
});

test('what cannot be read stays known while only changes are pulled', async (t) => {
  const snapshot = await open(t);
  const finding = { severity: 'error', code: 'E_X', message: 'broken' } as const;
  await pull(snapshot, [page(['1'], { watermark: 'a', unreadable: [{ id: '2', finding }] })]);
  await pull(snapshot, [page([], { watermark: 'b', partial: true })]);
  assert.equal((await snapshot.pageUnreadable('groups', null, 10)).length, 1);
  await pull(snapshot, [page(['1'], { watermark: 'c' })]);
  assert.deepEqual(await snapshot.pageUnreadable('groups', null, 10), []);
});

test('an entity whose last pull left no watermark is pulled in full', async (t) => {
  const snapshot = await open(t);
  await pull(snapshot, [page(['1'], { watermark: 'a' })]);
  await pull(snapshot, [page(['2'])]);
  await snapshot.beginPull();
  assert.equal(await since(snapshot), null);
});

test('everything is pulled again when it is asked for or the source is read otherwise', async (t) => {
  const snapshot = await open(t);
  const as = { settings: 's1', version: 'v1' };
  const full: [PullOptions, boolean][] = [
    [as, false],
    [{ ...as, full: true }, true],
    [{ ...as, settings: 's2' }, true],
    [{ settings: 's2', version: 'v2' }, true],
    [{ settings: 's2', version: 'v2' }, false],
  ];
  await pull(snapshot, [page(['1'], { watermark: 'a' })], as);
  await snapshot.commitThreads([
    { ticketDigest: 'd', stored: { record: { id: '1', comments: [], sideConversations: [] }, raw: null } },
  ]);
  for (const [options, isFull] of full) {
    const { resumed } = await snapshot.beginPull(options);
    assert.equal(resumed, false);
    assert.equal((await since(snapshot)) === null, isFull, JSON.stringify(options));
    // What another version reads otherwise, it may read so in threads.
    assert.equal((await snapshot.threadVersions(['1'])).get('1'), options.version === 'v2' ? '' : 'd');
    await snapshot.commitPage('groups', page(['1'], { watermark: 'a' }));
    await snapshot.finishPull();
  }
});

test('an unfinished delta gives way to a full pull, an unfinished full pull goes on', async (t) => {
  const snapshot = await open(t);
  await pull(snapshot, [page(['1'], { watermark: 'a' })]);
  await snapshot.beginPull();
  await snapshot.commitPage('groups', page(['2'], { done: false, cursor: 'x', watermark: 'b', partial: true }));
  assert.deepEqual(await snapshot.beginPull({ full: true }), { number: 3, resumed: false });
  await snapshot.commitPage('groups', page(['1'], { done: false, cursor: 'y', watermark: 'c' }));
  assert.deepEqual(await snapshot.beginPull({ full: true }), { number: 3, resumed: true });
  assert.deepEqual(await snapshot.beginPull(), { number: 3, resumed: true });
  await snapshot.commitPage('groups', page(['3'], { watermark: 'd' }));
  await snapshot.finishPull();
  assert.deepEqual(await ids(snapshot), ['1', '3']);
});
