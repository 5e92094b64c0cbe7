import { type LoadedMigration, loadMigration } from '../spec/load-migration.ts';
import { readFieldNames } from '../targets/registry.ts';

/** A spec, checked against all that is known without asking either side. */
export async function readMigration(file: string): Promise<LoadedMigration> {
  return loadMigration(file, await readFieldNames());
}
