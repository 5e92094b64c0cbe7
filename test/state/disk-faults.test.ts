import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Failure } from '../../src/model/failure.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore, type StoreOptions } from '../../src/state/open-store.ts';
import { atEnd } from '../support/at-end.ts';
import { storeOptions, testTenant } from '../support/open-test-store.ts';
import { sampleIntent, sampleRow } from '../support/samples.ts';
import { startChild } from '../support/start-child.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const openingChild = new URL('./opening-child.ts', import.meta.url);
const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** A small disk of its own; null where this process may not make one. */
function smallDisk(t: TestContext, size: string): string | null {
  const folder = temporaryFolder(t);
  if (!canMount || !mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)) return null;
  atEnd(t, () => spawnSync('umount', ['-l', folder]));
  return folder;
}

async function atOnce<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const big = (id: string) => sampleIntent(id, { fields: { text: 'x'.repeat(3_000) } });
const fileOf = (options: StoreOptions) => join(options.dir, `state@${testTenant}.db`);
const headOf = (options: StoreOptions) => join(options.dir, `state@${testTenant}.head`);

test('on a disk with room for ever more writes, each is known whole or told to have failed', async (t) => {
  const disk = smallDisk(t, '2m');
  if (!disk) return t.skip('needs the right to mount');
  const options = storeOptions(t, { dir: join(disk, '.deskhaul', 'acme') });
  await atOnce(options, async () => {});
  const ballast = join(disk, 'ballast');
  let failed = 0;
  for (let room = 0; room <= 160; room += 8) {
    const store = await openStore(options);
    fill(ballast, room);
    const ids = [1, 2, 3, 4].map((n) => `${String(room).padStart(3, '0')}-${n}`);
    let told: unknown = null;
    await store.intend(ids.map(big)).catch((error: unknown) => {
      told = error;
    });
    rmSync(ballast, { force: true });
    const known = (await store.openIntents(1_000)).filter(({ id }) => ids.includes(id)).length;
    if (told === null) {
      assert.equal(known, 4, `with room for ${room} KiB`);
    } else {
      failed += 1;
      assert.ok(told instanceof Failure, String(told));
      assert.match(told.code, /^E_STATE_(FULL|IO)$/);
      assert.equal(told.exitCode, 1);
      assert.ok(known === 0 || known === 4, `${known} of 4 are known`);
    }
    // With room again the same process goes on.
    await store.intend([sampleIntent(`after-${room}`)]);
    await store.close();
  }
  assert.ok(failed > 0, 'the disk was never full');
  await atOnce(options, (store) => store.openIntents(1));
});

/** Leaves so many KiB of the disk free. */
function fill(ballast: string, room: number): void {
  spawnSync('sh', ['-c', 'cat /dev/zero > "$0" 2>/dev/null', ballast]);
  const size = statSync(ballast).size;
  truncateSync(ballast, Math.max(0, size - room * 1024));
}

test('a disk that takes no writes is told in words; with its rights back the same state goes on', async (t) => {
  const disk = smallDisk(t, '4m');
  if (!disk) return t.skip('needs the right to mount');
  const options = storeOptions(t, { dir: join(disk, '.deskhaul', 'acme') });
  await atOnce(options, (store) => store.intend([sampleIntent('1')]));
  assert.ok(mount('-o', 'remount,ro', disk));
  await assert.rejects(openStore(options), (error: Failure) => {
    assert.ok(error instanceof Failure, String(error));
    assert.match(error.code, /^E_STATE_(FOLDER|READONLY)$/);
    assert.equal(error.exitCode, 1);
    assert.match(error.hint ?? '', /--state/);
    return true;
  });
  assert.ok(mount('-o', 'remount,rw', disk));
  assert.equal((await atOnce(options, (store) => store.openIntents(10))).length, 1);
});

test('a state that is cut off anywhere is refused and left as it is, never read as if it were whole', async (t) => {
  const options = storeOptions(t);
  await atOnce(options, async (store) => {
    await store.intend(['1', '2', '3'].map(big));
    await store.putLedger(Array.from({ length: 200 }, (_, index) => sampleRow('tickets', `${index}`)));
  });
  const whole = readFileSync(fileOf(options));
  for (let size = 100; size < whole.length; size += Math.ceil(whole.length / 12)) {
    writeFileSync(fileOf(options), whole.subarray(0, size));
    await assert.rejects(openStore(options), { code: 'E_STATE_DAMAGED', exitCode: 4 }, `${size} bytes`);
    assert.equal(statSync(fileOf(options)).size, size);
  }
  writeFileSync(fileOf(options), whole);
  assert.equal((await atOnce(options, (store) => store.openIntents(10))).length, 3);
});

test('flipped bytes end in a refusal or change nothing that is read; no other error comes of them', async (t) => {
  const options = storeOptions(t);
  await atOnce(options, async (store) => {
    await store.intend(['1', '2', '3'].map(big));
    await store.putLedger(Array.from({ length: 200 }, (_, index) => sampleRow('tickets', `${index}`)));
  });
  const whole = readFileSync(fileOf(options));
  let refused = 0;
  // The head of every page tells how it is laid out: where a flip does most.
  for (let page = 0; page * 4096 < whole.length; page += 3) {
    for (const at of [page * 4096 + (page === 0 ? 100 : 0), page * 4096 + (page === 0 ? 103 : 3)]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      writeFileSync(fileOf(options), bytes);
      const failure = await atOnce(options, (store) => store.pageLedger('tickets', null, 1_000)).then(
        (rows) => assert.equal(rows.length, 200),
        (error: unknown) => error,
      );
      if (failure === undefined) continue;
      assert.ok(failure instanceof Failure, String(failure));
      assert.deepEqual([failure.code, failure.exitCode], ['E_STATE_DAMAGED', 4]);
      refused += 1;
    }
  }
  assert.ok(refused > 0);
});

test('a state whose last writes were lost with its log counts as lost', async (t) => {
  const options = storeOptions(t);
  await atOnce(options, (store) => store.intend([sampleIntent('1')]));
  const store = await openStore(options);
  await store.intend([sampleIntent('2')]);
  copyFileSync(fileOf(options), join(options.dir, 'torn'));
  await store.close();
  // As after a power cut on a disk that lied about having synced: the log is gone, the head is there.
  copyFileSync(join(options.dir, 'torn'), fileOf(options));
  await assert.rejects(openStore(options), { code: 'E_STATE_LOST', exitCode: 4 });
});

test('another history’s head makes a state count as lost; a head that is gone is begun anew', async (t) => {
  const options = storeOptions(t);
  await atOnce(options, (store) => store.intend([sampleIntent('1')]));
  for (const text of ['another-lineage 1\n', 'nonsense', '']) {
    writeFileSync(headOf(options), text);
    await assert.rejects(openStore(options), { code: 'E_STATE_LOST', exitCode: 4 }, JSON.stringify(text));
  }
  rmSync(headOf(options));
  await atOnce(options, (store) => store.intend([sampleIntent('2')]));
  assert.match(readFileSync(headOf(options), 'utf8'), / 2\n$/);
});

test('a clock that went back changes nothing of what is open, nor the order of runs', async (t) => {
  const options = storeOptions(t);
  await atOnce(options, async (store) => {
    await store.beginRun('apply');
    await store.intend([sampleIntent('2')]);
  });
  await atOnce({ ...options, clock: stillClock(Date.UTC(2020, 0, 1)) }, async (store) => {
    await store.beginRun('apply');
    await store.intend([sampleIntent('1')]);
    assert.deepEqual(
      (await store.openIntents(10)).map(({ id }) => id),
      ['1', '2'],
    );
    const runs = await store.runs();
    assert.deepEqual(
      runs.map(({ startedAt }) => startedAt.slice(0, 4)),
      ['2026', '2020'],
    );
    assert.equal(new Set(runs.map(({ id }) => id)).size, 2);
  });
});

test('of several that open a new state at once, all meet the same history and one gets the tenant', async (t) => {
  const options = storeOptions(t);
  const children = await Promise.all([1, 2, 3].map(() => startChild(t, openingChild, options)));
  const answers = children.map((child) => once(child, 'message'));
  for (const child of children) child.send('open');
  const told = (await Promise.all(answers)).map(([answer]) => answer as { lineage: string; answer: string });
  assert.equal(new Set(told.map(({ lineage }) => lineage)).size, 1);
  assert.deepEqual(told.map(({ answer }) => answer).toSorted(), ['E_LOCK_HELD', 'E_LOCK_HELD', 'locked']);
});
