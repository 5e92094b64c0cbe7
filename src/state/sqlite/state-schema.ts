import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Tables of `state@<tenant>.db`. Ids are text: integers above 2^53 do not survive a number. */
export const stateSchema: Schema = {
  applicationId: 0x44487374,
  steps: [
    createTables,
    createSettings,
    createRuns,
    createDerived,
    createScopeOrder,
    createRunCounts,
    dropDerived,
    createChangeCounts,
    createSettled,
    createDoubts,
  ],
};

async function createTables(db: Kysely<unknown>): Promise<void> {
  await createMemory(db);
  await createPlan(db);
  await createHistory(db);
}

async function createMemory(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await table('capabilities')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('learned_at', 'text', (c) => c.notNull())
    .execute();
  await table('uploads')
    .addColumn('digest', 'text', (c) => c.primaryKey())
    .addColumn('address', 'text', (c) => c.notNull())
    .execute();
  await table('scope')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('scope_key', ['entity', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}

async function createPlan(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('existing')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('marker', 'text')
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('existing_key', ['entity', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('existing_marker').on('existing').columns(['entity', 'marker']).execute();
  await db.schema.createIndex('existing_folded').on('existing').columns(['entity', 'folded']).execute();
  await table('existing_keys')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('existing_keys_key', ['entity', 'key', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await table('identities')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('folded', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('identities_key', ['entity', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('identities_email').on('identities').columns(['entity', 'email', 'id']).execute();
  await db.schema.createIndex('identities_folded').on('identities').columns(['entity', 'folded']).execute();
  await table('changes')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('links', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('desired_digest', 'text')
    .addColumn('input_digest', 'text')
    .addColumn('write_result', 'text')
    .addColumn('link_result', 'text')
    .addColumn('message', 'text')
    .addUniqueConstraint('changes_key', ['entity', 'id'])
    .execute();
  await db.schema.createIndex('changes_order').on('changes').columns(['entity', 'seq']).execute();
  await table('desired')
    .addColumn('digest', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute();
}

async function createHistory(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('ledger')
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    // Empty for records of their own: two sources' comments may share an id, their tickets never.
    .addColumn('aggregate_entity', 'text', (c) => c.notNull())
    .addColumn('aggregate_id', 'text', (c) => c.notNull())
    .addColumn('target_id', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('written', 'text', (c) => c.notNull())
    .addColumn('input_digest', 'text')
    .addColumn('complete', 'integer', (c) => c.notNull())
    .addColumn('linked', 'integer', (c) => c.notNull())
    .addColumn('url', 'text')
    .addPrimaryKeyConstraint('ledger_key', ['entity', 'id', 'aggregate_entity', 'aggregate_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('ledger_children')
    .on('ledger')
    .columns(['aggregate_id', 'aggregate_entity'])
    .where(sql.ref('aggregate_id'), '<>', '')
    .execute();
  await table('journal')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    // What was about to be sent; kept only while the outcome is open, because a look-up may have to compare it.
    .addColumn('fields', 'text')
    .addColumn('outcome', 'text')
    .addColumn('code', 'text')
    .addColumn('message', 'text')
    .execute();
  await db.schema
    .createIndex('journal_open')
    .on('journal')
    .columns(['id'])
    .where(sql<boolean>`outcome is null or outcome = 'unknown'`)
    .execute();
  await table('findings')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addUniqueConstraint('findings_once', ['entity', 'id', 'code', 'body'])
    .execute();
}

/** What the tenant's settings were before a run muted them. */
async function createSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute();
}

/** Which run wrote what, and what then stood in the target. */
async function createRuns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('runs')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('command', 'text', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('outcome', 'text')
    .execute();
  await db.schema.alterTable('ledger').addColumn('run', 'text').execute();
  await db.schema.alterTable('ledger').addColumn('standing', 'text').execute();
}

/** What was worked out of records; worth nothing but time. */
async function createDerived(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('derived')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('basis', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('derived_key', ['kind', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}

/** In which order the scope's records are planned and written. */
async function createScopeOrder(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('scope')
    .addColumn('rank', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('scope_order').on('scope').columns(['entity', 'rank', 'id']).execute();
}

/** What became of a run and what it wrote, also when it was killed or rolled back since. */
async function createRunCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('runs').addColumn('code', 'text').execute();
  await db.schema.alterTable('runs').addColumn('wrote', 'text').execute();
  await sql`update runs set outcome = 'interrupted' where outcome = 'stopped'`.execute(db);
  // What was left to the target is counted without looking through the whole ledger.
  await db.schema
    .createIndex('ledger_theirs')
    .on('ledger')
    .columns(['entity'])
    .where(sql<boolean>`instr(standing, ':"~') > 0`)
    .execute();
  // The last run that updated what an earlier one brought.
  await db.schema.alterTable('ledger').addColumn('updated_run', 'text').execute();
}

/** It lies beside the records that it is worked out of. */
async function dropDerived(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('derived').execute();
}

/** Changes are large: what counts them, and what looks for the few with links, reads an index alone. */
async function createChangeCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('changes_results')
    .on('changes')
    .columns(['entity', 'action', 'links', 'write_result', 'link_result'])
    .execute();
  await db.schema
    .createIndex('changes_links')
    .on('changes')
    .columns(['entity', 'seq'])
    .where(sql.ref('links'), '=', sql.lit(1))
    .execute();
}

/** Whether a record is unchanged is asked of every one in every plan: without reading past all that was written of it. */
async function createSettled(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('ledger_settled')
    .on('ledger')
    .columns(['entity', 'id', 'target_id', 'input_digest'])
    .where(sql<boolean>`aggregate_id = '' and complete = 1 and linked = 1 and input_digest is not null`)
    .execute();
}

/** Whether the target knows more than the state: where the newest record of ours stands, and of which records children may stand. */
async function createDoubts(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('ledger').addColumn('doubtful', 'integer').execute();
  // By a condition that no other statement has: nothing else is to be read by it.
  await db.schema
    .createIndex('ledger_newest')
    .on('ledger')
    .expression(sql`entity, cast(target_id as integer)`)
    .where(sql<boolean>`aggregate_entity = '' and target_id is not null`)
    .execute();
}
