import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeWhole } from '../engine/report/write-whole.ts';
import { Failure } from '../model/failure.ts';

/** Text to a file, whole or not at all, or piece by piece to stdout, no faster than it is read there. */
export async function writeOut(file: string | undefined, text: AsyncIterable<string>): Promise<void> {
  if (file !== undefined) {
    const folder = dirname(resolve(file));
    if (!existsSync(folder)) {
      throw new Failure({
        code: 'E_OUT',
        message: `${file} cannot be written: there is no folder ${folder}.`,
        hint: 'Make the folder first, or name another file.',
      });
    }
    await writeWhole(file, text);
    return;
  }
  for await (const piece of text) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
