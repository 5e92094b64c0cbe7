import type { Catalogue } from '../../../model/catalogue.ts';
import type { Clock } from '../../../model/clock.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import type { HaloDetails } from '../catalogue/catalogue-details.ts';
import type { PlannedField } from './planned-fields.ts';

/** What every part of the model works with. */
export interface ModelContext {
  catalogue: Catalogue;
  details: HaloDetails;
  migration: Migration;
  /** Custom fields of the mapping as `prepare.customFields` will make them; they are among `details.fields` then. */
  planned: PlannedField[];
  clock: Pick<Clock, 'now'>;
  /** Labels of ticket fields that show users what only agents saw, with the source's title (`TargetModel.prepare`). */
  exposed: ReadonlyMap<string, string>;
  /** Largest file that goes, in bytes. */
  maxFileBytes: number;
}
