import { mkdtempSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
/** Far more than the tests hold at once, some 20 MB; a container often has 64 MB only. */
const leastBytes = 2 ** 29;

/**
 * A new temporary folder in memory, for whoever starts tests: the program flushes its state at every commit, thousands of times
 * in a run, and half of the tests' time was waiting for the disk. Null where there is no such place or not enough of it, or
 * where TMPDIR already says which folder is to be used. The caller removes it.
 */
export function openTemporaryMemory(): string | null {
  if (process.env.TMPDIR) return null;
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize < leastBytes ? null : mkdtempSync(join(memory, 'deskhaul-tests-'));
  } catch {
    return null;
  }
}
