import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { LockOwner } from '../../../src/model/lock-owner.ts';
import { describeOwner } from '../../../src/state/lock-owner.ts';
import { atEnd } from '../../support/at-end.ts';
import { openTestStore, storeOptions, testTenant } from '../../support/open-test-store.ts';
import { killChild, startChild } from '../../support/start-child.ts';
import { stillClock } from '../../support/still-clock.ts';

const holdingChild = new URL('../holding-child.ts', import.meta.url);
const us = (changes: Partial<LockOwner> = {}) => ({
  ...describeOwner({ command: 'plan ours.yaml', spec: 'ours.yaml', clock: stillClock() }),
  ...changes,
});

test('a tenant in use is refused to another spec, which is told by whom', async (t) => {
  const options = storeOptions(t);
  const child = await startChild(t, holdingChild, options);
  const other = await openTestStore(t, { ...options, dir: join(options.dir, '..', 'other'), name: 'other' });
  await assert.rejects(other.lock(us()), (error: Error & { code?: string; exitCode?: number }) => {
    assert.equal(error.code, 'E_LOCK_HELD');
    assert.equal(error.exitCode, 4);
    assert.match(error.message, new RegExp(`apply held.yaml.*process ${child.pid} `));
    return true;
  });
});

test('a dead owner’s lock is taken over', async (t) => {
  const options = storeOptions(t);
  await killChild(await startChild(t, holdingChild, options));
  const store = await openTestStore(t, options);
  await store.lock(us());
  await store.heartbeat();
});

test('an owner whose process id another process has now is dead', async (t) => {
  const options = storeOptions(t);
  const first = await openTestStore(t, options);
  await first.lock(us({ pid: process.ppid, processStart: 'an earlier boot:1' }));
  const second = await openTestStore(t, options);
  await second.lock(us());
  await assert.rejects(first.heartbeat(), { code: 'E_LOCK_LOST', exitCode: 4 });
});

const noZombies = process.platform === 'linux' ? false : 'other systems do not tell';
test('an owner that was killed and that its parent never asked about is dead', { skip: noZombies }, async (t) => {
  const options = storeOptions(t);
  const { pid, parent } = await startOrphan();
  atEnd(t, () => parent.kill('SIGKILL'));
  const first = await openTestStore(t, options);
  await first.lock(us({ pid, processStart: '' }));
  const second = await openTestStore(t, options);
  await assert.rejects(second.lock(us()), { code: 'E_LOCK_HELD' });
  process.kill(pid, 'SIGKILL');
  while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await setTimeout(10);
  assert.equal(process.kill(pid, 0), true);
  await second.lock(us());
});

/** A process whose parent never waits for it: the shell has become another program. */
async function startOrphan(): Promise<{ pid: number; parent: ChildProcess }> {
  const parent = spawn('sh', ['-c', 'sleep 300 & echo $!; exec sleep 300'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return { pid: Number(line.toString()), parent };
}

test('an owner on another host is never declared dead', async (t) => {
  const options = storeOptions(t);
  const first = await openTestStore(t, options);
  await first.lock(us({ host: 'elsewhere', pid: 999_999_999 }));
  const second = await openTestStore(t, options);
  await assert.rejects(second.lock(us()), { code: 'E_LOCK_HELD' });
});

test('a lock that was given back is free, also by closing', async (t) => {
  const options = storeOptions(t);
  const first = await openTestStore(t, options);
  await first.lock(us());
  const second = await openTestStore(t, options);
  await assert.rejects(second.lock(us()), { code: 'E_LOCK_HELD', message: / UTC/ });
  await assert.rejects(second.lock(us(), 'Europe/Paris'), { code: 'E_LOCK_HELD', message: /Europe\/Paris/ });
  await first.close();
  await second.lock(us());
  await second.unlock();
  await assert.rejects(second.heartbeat(), { code: 'E_LOCK_LOST' });
});

test('a damaged lock is refused in words of its own, and the state is not blamed', async (t) => {
  const options = storeOptions(t);
  const store = await openTestStore(t, options);
  await store.close();
  const path = join(options.dir, '..', 'locks', `${testTenant}.db`);
  writeFileSync(path, 'x'.repeat(5_000));
  await assert.rejects(openTestStore(t, options), { code: 'E_LOCK_DAMAGED', exitCode: 4 });
  rmSync(path);
  await (await openTestStore(t, options)).lock(us());
});
