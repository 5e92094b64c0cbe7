import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openBench, type Trial } from '../support/fault-bench.ts';
import { countCases, isWhole } from '../support/matrix-cases.ts';

/** Whether the run ended in words about the disk; that it must not end otherwise is asserted. */
function failedForTheDisk({ exitCode, signal, stderr }: Awaited<ReturnType<Trial['apply']>>): boolean {
  assert.equal(signal, undefined, String(stderr));
  if (exitCode === 0) return false;
  assert.match(String(stderr), /^E_(?:STATE|REPORT|OUT)\w* .*\n.*run (?:it|the same command) again/);
  return true;
}

/** No file may grow beyond so many KiB, as a quota or `ulimit -f` has it: the write that would do so fails (EFBIG). */
async function withShortFiles(trial: Trial, kibibytes: number): Promise<boolean> {
  return failedForTheDisk(await trial.apply({}, [], ['sh', '-c', `ulimit -f ${kibibytes * 2}; exec "$@"`, 'sh']));
}

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** The state lies on a disk that has room for so many KiB, and gets more room afterwards. */
async function onFullDisk({ scene, apply, atEnd }: Trial, kibibytes: number): Promise<boolean> {
  mkdirSync(scene.state, { recursive: true });
  assert.ok(mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', scene.state));
  atEnd(() => spawnSync('umount', ['-l', scene.state]));
  const failed = failedForTheDisk(await apply());
  assert.ok(mount('-o', 'remount,size=64m', scene.state));
  return failed;
}

const limits = isWhole ? Array.from({ length: 12 }, (_, i) => 8 + i * 340) : [2200];

describe('a disk', { concurrency: 2, timeout: 1_500_000, skip: process.platform === 'win32' }, () => {
  const bench = openBench({ profile: 'modern' });

  it('on which no file grows beyond a limit ends the run before anything is sent that is not known', async (t) => {
    const results = [];
    let failures = 0;
    for (const limit of limits) {
      const { disturbed, violations } = await bench.disturb((trial) => withShortFiles(trial, limit));
      if (disturbed) failures += 1;
      results.push({ name: `${limit} KiB`, violations });
    }
    assert.ok(failures > 0, 'no write failed');
    countCases(t, 12, results);
  });

  if (!isWhole) return;
  it('that is full ends the run before anything is sent that is not known', async (t) => {
    if (!mount('--version') || process.getuid?.() !== 0) return t.skip('needs the right to mount');
    const results = [];
    for (let size = 300; size < 9000; size += 1200) {
      const { violations } = await bench.disturb((trial) => onFullDisk(trial, size));
      results.push({ name: `${size} KiB in all`, violations });
    }
    countCases(t, 12, results);
  });
});
