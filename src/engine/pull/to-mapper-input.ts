import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { StoredRecord } from '../../model/store.ts';

/** A stored record as the evaluators take it: canonical records hold nothing but JSON. */
export function toMapperInput({ id, record, raw }: StoredRecord): { id: string; record: JsonObject; raw: JsonValue } {
  return { id, record: record as unknown as JsonObject, raw };
}
