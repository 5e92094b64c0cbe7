import type { JsonValue } from './json.ts';

/** Something worked out of a record, kept so that the record need not be read again while `basis` is the same. */
export interface Derived {
  id: string;
  /** Digest of all that it was made from. */
  basis: string;
  value: JsonValue;
}
