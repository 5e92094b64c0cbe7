import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Tables of `snapshot@<source>.db`. */
export const snapshotSchema: Schema = {
  applicationId: 0x4448736e,
  steps: [createTables, createUnreadable, addWatermarks, indexDigests, createDerived],
};

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('cursors')
    .addColumn('entity', 'text', (c) => c.primaryKey())
    .addColumn('cursor', 'text')
    .addColumn('done', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('records')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('raw', 'text', (c) => c.notNull())
    // The pull that saw it last; of a thread: the digest of the ticket it was fetched for.
    .addColumn('pull', 'integer', (c) => c.notNull())
    .addColumn('version', 'text')
    .addColumn('gone', 'integer', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('records_key', ['entity', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}

async function createUnreadable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unreadable')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('finding', 'text', (c) => c.notNull())
    // The pull that saw it last.
    .addColumn('pull', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('unreadable_key', ['entity', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}

async function addWatermarks(db: Kysely<unknown>): Promise<void> {
  // From where a delta brings changes, what its first page left for the next one, and whether it brought only changes.
  await db.schema.alterTable('cursors').addColumn('since', 'text').execute();
  await db.schema.alterTable('cursors').addColumn('watermark', 'text').execute();
  await db.schema
    .alterTable('cursors')
    .addColumn('partial', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('watermarks')
    .addColumn('entity', 'text', (c) => c.primaryKey())
    .addColumn('watermark', 'text', (c) => c.notNull())
    .execute();
}

/** Whether records changed is asked far more often than what they hold; without this each question would read past their bodies. */
async function indexDigests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('records_digests')
    .on('records')
    .columns(['entity', 'id', 'digest', 'version'])
    .where(sql.ref('gone'), '=', 0)
    .execute();
}

/** What was worked out of records; worth nothing but time. */
async function createDerived(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('derived')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    // What it was made from: the setting and the digests of record and thread.
    .addColumn('basis', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('derived_key', ['kind', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
