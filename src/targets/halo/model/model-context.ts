import type { Migration } from '../../../model/migration.gen.ts';
import type { Catalogue } from '../../../model/target.ts';
import type { HaloDetails } from '../catalogue/catalogue-details.ts';

/** What every part of the model works with. */
export interface ModelContext {
  catalogue: Catalogue;
  details: HaloDetails;
  migration: Migration;
  /** Largest file that goes, in bytes. */
  maxFileBytes: number;
}
