import { createWriteStream, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { processRuns } from '../../state/process-runs.ts';

/**
 * Written beside, synced and renamed, for its owner alone (0600): a file is whole or the old one, also when several processes
 * write it at once; the last one stays.
 */
export async function writeWhole(path: string, text: AsyncIterable<string>): Promise<void> {
  removeLeftovers(path);
  const beside = `${path}.${process.pid}.new`;
  try {
    await pipeline(Readable.from(text), createWriteStream(beside, { mode: 0o600, flush: true }));
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** What processes that are gone left: it may hold customer text. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? /^(\d+)\.new$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && (Number(pid) === process.pid || !processRuns(Number(pid))))
      rmSync(join(dirname(path), name), { force: true });
  }
}
