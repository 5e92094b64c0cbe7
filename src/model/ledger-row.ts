import type { RecordKey } from './entity.ts';

/** Under this name `written` keeps how many bytes of a file were sent: a source may declare another size than it sends. */
export const sizeProperty = '$size';

/** What a record became in the target, and what was last written there. */
export interface LedgerRow {
  key: RecordKey;
  /** The aggregate of a child. */
  aggregate: RecordKey | null;
  /** Null for children whose ids were not read back. */
  targetId: string | null;
  kind: 'create' | 'adopt';
  /** Property name to digest of the symbolic value last written. Empty when recovered from a marker. */
  written: Record<string, string>;
  /** Digest of source record, mapping and catalogue together: equal means unchanged without mapping again. Null: unknown. */
  inputDigest: string | null;
  /** False until all children stand. */
  complete: boolean;
  /** Whether the second phase was written. */
  linked: boolean;
  url: string | null;
  /** The run (its id) that wrote or adopted it first; the store fills it in when the row is new. Absent: before there were runs. */
  run?: string;
  /**
   * Property name to digest of what was last written as the target gives it back, where the target's model says so: what stands
   * there now and differs was changed by somebody else. Absent: unknown.
   */
  standing?: Record<string, string>;
  /**
   * The state was found to be older than the target: children may stand that it does not know, and are looked for before they are
   * written. Absent: what is not known does not stand.
   */
  doubtful?: boolean;
}
