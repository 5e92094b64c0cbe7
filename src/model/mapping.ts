import type { PlanEntity } from './entity.ts';
import type { JsonValue } from './json.ts';

/** A value table: data, so that it can be listed, counted, completed and written back. */
export interface ValueTable {
  /** JSONata whose result is looked up. */
  value: string;
  map: Record<string, JsonValue>;
  /** For null. Without it the field is left unwritten. */
  empty?: JsonValue;
  /** For values without an entry. Without it the record is blocked. */
  other?: JsonValue;
}

/** A plain string is JSONata over the canonical record; one that yields nothing leaves the field unwritten. */
export type FieldMapping = string | ValueTable;

export interface EntityMapping {
  fields: Record<string, FieldMapping>;
  /** By the label of the target's custom field. */
  customFields: Record<string, FieldMapping>;
}

/** Default or merged mapping of every entity that is mapped. */
export type MappingDocument = Partial<Record<PlanEntity, EntityMapping>>;
