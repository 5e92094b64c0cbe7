import { type Kysely, sql } from 'kysely';
import { explainFault } from '../explain-fault.ts';
import type { Connection } from './connection.ts';
import { kyselyOver } from './dialect.ts';
import type { Schema } from './schema.ts';

/** Brings a database to the present version, all steps in one transaction; `first` runs in it when the file was new. */
export async function migrate(connection: Connection, schema: Schema, first: () => void): Promise<void> {
  const version = () => connection.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0;
  if (version() === schema.steps.length) return;
  const db = kyselyOver<unknown>(connection.database);
  connection.exec('begin immediate');
  try {
    // Another process may have been faster between the look and the lock.
    const from = version();
    for (const step of schema.steps.slice(from)) await step(db);
    await stamp(db, schema);
    if (from === 0) first();
    connection.exec('commit');
  } catch (error) {
    if (connection.database.isTransaction) connection.database.exec('rollback');
    throw explainFault(error, connection.path);
  }
}

async function stamp(db: Kysely<unknown>, schema: Schema): Promise<void> {
  await sql.raw(`pragma application_id = ${schema.applicationId}`).execute(db);
  await sql.raw(`pragma user_version = ${schema.steps.length}`).execute(db);
}
