import type { Migration } from './migration.gen.ts';

/** What the spec says of changes to what was brought already, chosen or by default. */
export interface DeltaRules {
  cutover: ({ /** ISO 8601, UTC. */ at: string; passed: boolean } & NonNullable<Migration['cutover']>['after']) | null;
  /** Of tickets that were deleted at the source. */
  gone: Migration['tickets']['gone'];
  onConflict: Migration['run']['onConflict'];
  /** After the cutover; before it a changed mapping touches all records. */
  mappingChange: Migration['run']['mappingChange'];
  /** In which people read instants. */
  timezone: string;
}
