import { join } from 'node:path';
import type { Clock } from '../model/clock.ts';
import { Failure } from '../model/failure.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inspectOrSetAside } from './set-aside.ts';
import { Connection } from './sqlite/connection.ts';
import { writeMeta } from './sqlite/meta.ts';
import { migrate } from './sqlite/migrate.ts';
import { snapshotSchema } from './sqlite/snapshot-schema.ts';
import { SqliteSnapshot } from './sqlite/sqlite-snapshot.ts';
import { fileNamePart, prepareFile, prepareFolder } from './state-folder.ts';

/**
 * Opens the snapshot of one source account, `snapshot@<source>.db`, or makes a new one. Throws Failure (exit 4)
 * `E_STATE_NEWER`, `E_STATE_DAMAGED` or `E_STATE_SOURCE` (the file holds another account's records).
 */
export async function openSnapshot(options: {
  dir: string;
  source: string;
  clock: Clock;
  /** Sets a damaged one aside and pulls anew. */
  recover?: boolean;
}): Promise<Snapshot> {
  const { dir, source, clock } = options;
  prepareFolder(dir);
  const path = join(dir, `snapshot@${fileNamePart(source)}.db`);
  const found = inspectOrSetAside(path, snapshotSchema, options);
  if (found && found.meta.source !== source) throw foreign(path, found.meta.source ?? 'nobody', source);
  prepareFile(path);
  const connection = new Connection(path);
  // Records with their raw form are larger than the usual page. Of a file that stands already it stays as it is.
  connection.exec('pragma page_size = 16384');
  connection.exec('pragma journal_mode = wal');
  // What a power cut could take is pulled again.
  connection.exec('pragma synchronous = normal');
  await migrate(connection, snapshotSchema, () => {
    writeMeta(connection, 'source', source);
    writeMeta(connection, 'createdAt', new Date(clock.now()).toISOString());
  });
  return new SqliteSnapshot(connection);
}

function foreign(path: string, owner: string, source: string): Failure {
  return new Failure({
    code: 'E_STATE_SOURCE',
    message: `${path} holds the records of ${owner}, not of ${source}.`,
    hint: 'Move the file away: it is pulled anew.',
    exitCode: 4,
  });
}
