import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';
import { Failure } from '../model/failure.ts';
import type { FileContent } from '../model/intent.ts';
import type { FileRef } from '../model/records.ts';
import { prepareFolder } from './state-folder.ts';

/** Bytes of the source's files beside the snapshot, for whoever migrates it again without the source. */
export interface FileStore {
  /** Null for a file that was not kept. */
  read(file: FileRef): Promise<FileContent | null>;
  has(file: FileRef): Promise<boolean>;
  /** Throws Failure `E_FILE_STORE` when it cannot be written. */
  keep(file: FileRef, content: FileContent): Promise<void>;
}

/**
 * The folder `files` of a spec's state: a file each, its content type in the first line, readable by its owner alone. `isKeeping`:
 * without it nothing new is kept.
 */
export function openFileStore(dir: string, options: { source: string; isKeeping: boolean }): FileStore {
  const folder = join(dir, 'files');
  const pathOf = ({ id, name, size, contentType }: FileRef) => {
    // The address a file was last seen at does not count: it may change with every pull.
    const name64 = digest([options.source, id, name, size, contentType]).replaceAll('/', '_');
    return join(folder, name64.slice(0, 2), name64);
  };
  async function read(file: FileRef): Promise<FileContent | null> {
    const bytes = await readFile(pathOf(file)).catch(() => null);
    const end = bytes?.indexOf('\n') ?? -1;
    if (bytes === null || end < 0) return null;
    return { name: file.name, contentType: bytes.toString('utf8', 0, end), bytes: bytes.subarray(end + 1) };
  }
  return {
    read,
    has: (file) =>
      access(pathOf(file)).then(
        () => true,
        () => false,
      ),
    async keep(file, { contentType, bytes }) {
      if (!options.isKeeping) return;
      const path = pathOf(file);
      try {
        prepareFolder(folder);
        await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
        const draft = `${path}.${process.pid}.tmp`;
        await writeFile(draft, Buffer.concat([Buffer.from(`${contentType.replaceAll('\n', ' ')}\n`), bytes]), {
          mode: 0o600,
        });
        await rename(draft, path);
      } catch (cause) {
        throw new Failure({
          code: 'E_FILE_STORE',
          message: `The bytes of a file cannot be kept in ${folder}: ${cause instanceof Error ? cause.message : cause}.`,
          hint: 'Make room there, or run the same command without --keep-files: it goes on where it stopped.',
          cause,
        });
      }
    },
  };
}
