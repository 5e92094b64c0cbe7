import type { Entity } from './entity.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** A record read back for verification. Property names as in Desired; values as the target gives them. */
export interface Actual {
  entity: Entity;
  targetId: string;
  marker: string | null;
  fields: JsonObject;
  /** Comments and attachments, only when asked for. */
  children: Actual[] | null;
}

export interface Difference {
  /** Property of the record, or `comments/5512`, `attachments/77` for a missing or different child. */
  field: string;
  kind: 'different' | 'missing' | 'unexpected';
  expected: JsonValue;
  actual: JsonValue;
}
