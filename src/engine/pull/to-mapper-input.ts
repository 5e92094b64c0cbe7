import type { MapperInput } from '../../mapping/mapper.ts';
import type { StoredRecord } from '../../model/snapshot.ts';

/** A stored record as the evaluators take it: canonical records hold nothing but JSON. It is the same object: `raw` is parsed by who reads it. */
export function toMapperInput(stored: StoredRecord): MapperInput {
  return stored as unknown as MapperInput;
}
