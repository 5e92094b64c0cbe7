import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Why a path cannot be read: it leads out of the data root, or there is no such file. */
export type Unreadable = 'outside' | 'missing';

/** The folder below which everything must lie that a spec names; symbolic links are followed before it is asked. */
export class DataRoot {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Rejects with ENOENT where there is no such folder. */
  static async open(folder: string): Promise<DataRoot> {
    return new DataRoot(await realpath(folder));
  }

  /** The real path of a file, by its path relative to the root, or why it cannot be read. */
  async find(path: string): Promise<{ file: string; size: number; modified: number } | Unreadable> {
    if (path.includes('\0')) return 'outside';
    const wanted = resolve(this.folder, path);
    if (!this.#holds(wanted)) return 'outside';
    try {
      const file = await realpath(wanted);
      if (!this.#holds(file)) return 'outside';
      const { size, mtimeMs } = await stat(file).then((found) => (found.isFile() ? found : Promise.reject()));
      return { file, size, modified: mtimeMs };
    } catch {
      return 'missing';
    }
  }

  #holds(path: string): boolean {
    return path.startsWith(this.folder.endsWith(sep) ? this.folder : this.folder + sep);
  }
}
