import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Written beside, synced and renamed, for its owner alone (0600): a file is whole or the old one. */
export async function writeWhole(path: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${path}.new`;
  // What an earlier try left may have other rights.
  rmSync(beside, { force: true });
  try {
    await pipeline(Readable.from(text), createWriteStream(beside, { mode: 0o600, flush: true }));
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
