import type { Actual } from '../../../model/actual.ts';
import type { CapabilityMemory } from '../../../model/capabilities.ts';
import { keepsAuthors, keepsDates } from '../read/read-articles.ts';

/**
 * An article as it was read back, without the dates and the author while nobody knows whether the tenant keeps ours: that is learned
 * when the first article is created, and forgotten with a lost state. The article's memo has them in any case.
 */
export function withoutUnproven(actual: Actual, memory: CapabilityMemory): Actual {
  if (actual.entity !== 'articles') return actual;
  const { date_created, creator_id, ...fields } = actual.fields;
  if (date_created !== undefined && memory.get(keepsDates) !== null) fields.date_created = date_created;
  if (creator_id !== undefined && memory.get(keepsAuthors) !== null) fields.creator_id = creator_id;
  return { ...actual, fields };
}
