import type { RecordKey } from '../model/entity.ts';
import type { Sought } from '../model/intent.ts';

/** A record of which nothing is known but its marker, and from which id on it may stand (`Sought.floor`). */
export function seekRecord(key: RecordKey, marker: string | null, floor?: string): Sought {
  return { entity: key.entity, key, marker, parentTargetId: null, fields: {}, floor };
}
