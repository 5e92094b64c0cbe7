import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package, found upwards from this module: it stands in `dist/` when built and in `src/model/` when not. */
const root = ['../', '../../']
  .map((up) => new URL(up, import.meta.url))
  .find((folder) => existsSync(new URL('package.json', folder)));

/** Where a file that ships with the package lies, by its path from the package's root. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, root));
}
