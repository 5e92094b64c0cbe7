import type { SourceEntity } from './entity.ts';
import type { JsonValue } from './json.ts';

/** What is worked out of records of a snapshot, and what it depends on besides them. */
export interface DerivedKind {
  name: string;
  entity: SourceEntity;
  /** Whether a ticket's thread counts too. */
  withThread: boolean;
  /** Digest of everything else that it is made from. */
  setting: string;
}

/** Something worked out of a record, kept so that the record need not be read again while it is the same. Worth nothing but time. */
export interface Derived {
  id: string;
  /** Of the record, and of its thread where it counts, as they stand. */
  digests: [record: string, thread: string | null];
  value: JsonValue;
}
