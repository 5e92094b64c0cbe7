import type { Derived, DerivedKind } from './derived.ts';
import type { SourceEntity } from './entity.ts';
import type { Finding } from './finding.ts';
import type { JsonValue } from './json.ts';
import type { RecordTypes } from './record-types.ts';
import type { Page, Unreadable } from './source.ts';

/** The records pulled from one source account. Async, batched and paged by key as the Store is. */
export interface Snapshot {
  /**
   * Begins a pull, or goes on with the unfinished one. It is a delta for the entities whose last complete pull left a watermark,
   * unless `full` says otherwise; an unfinished delta is dropped then, and so it is when the source is read in another way:
   * `settings` tells how the spec connects to it, `version` how it reads records.
   */
  beginPull(options?: PullOptions): Promise<{ number: number; resumed: boolean }>;
  /** `since` is the watermark from which this pull brings changes; null: it brings everything. */
  cursor(entity: SourceEntity): Promise<{ cursor: string | null; done: boolean; since: string | null }>;
  /** How many deltas were completed since everything was pulled. */
  deltas(): Promise<number>;
  /** Of the last complete pull, where its pages had them. */
  watermarks(): Promise<Map<SourceEntity, string>>;
  /** The page's records, what of it cannot be read, its deletions and its cursor in one commit. */
  commitPage<E extends SourceEntity>(entity: E, page: Page<E>): Promise<void>;
  /** Marks what this pull did not see as gone and forgets what it did not see of the unreadable (what is pulled in part aside), and closes the pull; answers the snapshot's digest. */
  finishPull(): Promise<string>;
  /** Null while no pull has been completed. */
  digest(): Promise<string | null>;
  page<E extends SourceEntity>(entity: E, after: string | null, limit: number): Promise<StoredRecord<E>[]>;
  get<E extends SourceEntity>(entity: E, ids: readonly string[]): Promise<StoredRecord<E>[]>;
  /** The records' digests by id, without the records; ids that it lacks are left out. */
  digests(entity: SourceEntity, ids: readonly string[]): Promise<Map<string, string>>;
  pageDigests(entity: SourceEntity, after: string | null, limit: number): Promise<{ id: string; digest: string }[]>;
  /** What was derived of these records as they stand now; those of which nothing was, or which changed since, are left out. */
  derived(kind: DerivedKind, ids: readonly string[]): Promise<Derived[]>;
  /** The digests of all records, by id, with what was derived of them as they stand now: null where nothing was. */
  pageDerived(kind: DerivedKind, after: string | null, limit: number): Promise<Derived[]>;
  putDerived(kind: DerivedKind, rows: readonly Derived[]): Promise<void>;
  /** For each id the digest of the ticket for which its thread was stored; absent where there is none. */
  threadVersions(ticketIds: readonly string[]): Promise<Map<string, string>>;
  /** Lets the threads of these tickets count as older than their tickets. */
  outdateThreads(ticketIds: readonly string[]): Promise<void>;
  /** Stores threads with the digest of their ticket, and of which tickets they cannot be read. */
  commitThreads(
    threads: { ticketDigest: string; stored: Page<'threads'>['records'][number] }[],
    unreadable?: readonly Unreadable[],
  ): Promise<void>;
  /** What the source holds and could not be read when it was last seen; never a record that stands in the snapshot. */
  pageUnreadable(entity: SourceEntity, after: string | null, limit: number): Promise<Unreadable[]>;
  unreadable(entity: SourceEntity, ids: readonly string[]): Promise<Unreadable[]>;
  count(entity: SourceEntity): Promise<number>;
  close(): Promise<void>;
}

export interface StoredRecord<E extends SourceEntity = SourceEntity> {
  id: string;
  digest: string;
  record: RecordTypes[E];
  raw: JsonValue;
  /** What the spec's `privacy` took out of it; absent where nothing is to be taken out. */
  withheld?: Withheld;
}

export interface Withheld {
  /** Fields that held something: `phones`, `custom.ssn`. */
  dropped: string[];
  isRedacted: boolean;
  /** Why it could not be redacted: it must not go. */
  failure: Finding | null;
}

export interface PullOptions {
  full?: boolean;
  /** Digest of the spec's section about the source. */
  settings?: string;
  /** The connector's. */
  version?: string;
}
