import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Written beside and renamed, for its owner alone (0600): a file is whole or the old one. */
export async function writeWhole(path: string, text: AsyncIterable<string>): Promise<void> {
  const beside = `${path}.new`;
  await pipeline(Readable.from(text), createWriteStream(beside, { mode: 0o600 }));
  renameSync(beside, path);
}
