import type { Kysely } from 'kysely';

/** A kind of database file: who it belongs to and how it came to its present form, one step a version. */
export interface Schema {
  /** `PRAGMA application_id`, so that one kind of file is never taken for another. */
  applicationId: number;
  steps: readonly ((db: Kysely<unknown>) => Promise<void>)[];
}
