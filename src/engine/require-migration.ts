import { Failure } from '../model/failure.ts';
import type { Migration } from '../model/migration.gen.ts';
import type { LoadedMigration } from '../spec/load-migration.ts';

/** The spec, proven valid. Throws Failure `E_SPEC`. */
export function requireMigration(loaded: LoadedMigration): Migration {
  if (loaded.migration) return loaded.migration;
  throw new Failure({
    code: 'E_SPEC',
    message: `${loaded.file} is not valid.`,
    hint: 'Run deskhaul validate to see every finding.',
  });
}
