import type { Readable } from 'node:stream';
import type { CheckItem } from './check.ts';
import type { RecordKey, SourceEntity } from './entity.ts';
import type { Finding } from './finding.ts';
import type { InventoryGap, InventoryItem } from './inventory.ts';
import type { JsonValue } from './json.ts';
import type { RecordTypes } from './record-types.ts';
import type { FileRef } from './records.ts';

export interface SourceAccount {
  /** Stable name of the account, the first part of every marker: `zendesk:acme`. Letters, digits, `.`, `_`, `:`, `-`. */
  key: string;
  url: string;
  /** Addresses that belong to the help desk itself: never contacts, never CCs. Lower-case. */
  supportAddresses: string[];
  /** What the connector must remember of it to go on without asking; opaque. */
  memory?: JsonValue;
}

/** A record with the platform's own form of it, which mappings reach as `$raw`. */
export interface Pulled<E extends SourceEntity> {
  record: RecordTypes[E];
  raw: JsonValue;
}

/** A record that the source holds and nobody can read: it ends as failed, never as absent. */
export interface Unreadable {
  /** Its own id; else a stand-in that is the same in every pull and is no other record's id: `tickets.jsonl#byte-21`. */
  id: string;
  /** Why it cannot be read, and where. */
  finding: Finding;
}

export interface Page<E extends SourceEntity> {
  records: Pulled<E>[];
  /** Never one that is also among the page's records. Of threads: by the id of the ticket. */
  unreadable?: Unreadable[];
  /** Ids the source reports as gone. Of threads: of tickets that are deleted, beside whose id a record may say what is left of them. */
  deleted: string[];
  /** Where the next page begins; opaque; committed together with this page. */
  cursor: string | null;
  done: boolean;
  /**
   * What a later pull of this entity is given to bring only what has changed since this one began: opaque, by the source's own
   * clock. That of the pull's first page counts. Absent: the entity is always pulled in full.
   */
  watermark?: string;
  /** Whether the pull brings only what has changed: of what it does not name nothing is known, so that it stands as it was. Absent: what it does not name is gone. */
  partial?: boolean;
  /** Ids of records that stand as they were when they were brought last, and so are not among the records. */
  unchanged?: string[];
}

/** From where a delta begins. */
export interface Since {
  /** Of the first page of the last complete pull. */
  watermark: string;
  /** How far before that it begins to ask, beside what the source itself needs. */
  overlapMs: number;
}

/** What has changed at the source since a watermark; `more`: at least so many. */
export interface ChangedCount {
  changed: number;
  more: boolean;
}

export interface OpenedFile {
  stream: Readable;
  name: string | null;
  size: number | null;
  contentType: string | null;
}

/**
 * A help desk to read from. Never writes. Every method may throw a Failure; a record is read
 * as far as it can be; one that cannot be read at all comes as unreadable in its page and is never a reason to stop a pull.
 */
export interface Source {
  /** Proves credentials and rights; a Failure names the setting and where to find its right value. */
  account(): Promise<SourceAccount>;
  /**
   * Goes on with the account as it was remembered, without asking the source: the one of these that the connection leads to. Null:
   * none of them. A source that asks nobody leaves this out.
   */
  recall?(remembered: readonly SourceAccount[]): SourceAccount | null;
  /** Approximate counts, for progress and estimates; an entity it cannot count is left out. */
  counts(): Promise<Partial<Record<SourceEntity, number>>>;
  /**
   * All records of an entity from `cursor` on (null: from the start), page by page. A pull that broke goes on from the last
   * committed page's cursor. Records may repeat across pages; the last one wins. `threads` are not pulled: fetch them.
   * With `since`, those that have changed since then: new ones, edited ones, and as `deleted` what the source itself reports as
   * gone. A source that cannot tell, or whose records are read otherwise by now, brings all of them; its pages say which it is.
   */
  pull<E extends Exclude<SourceEntity, 'threads'>>(
    entity: E,
    cursor: string | null,
    signal: AbortSignal,
    since?: Since | null,
  ): AsyncIterable<Page<E>>;
  /**
   * Tickets whose threads have changed since without a change of the ticket itself, and the watermark for the next time; no
   * tickets without `since`. A source whose tickets always tell leaves this out.
   */
  staleThreads?(since: Since | null, signal: AbortSignal): Promise<{ ticketIds: string[]; watermark: string }>;
  /** Of how it reads records: whoever knows another version holds records that must be read anew. Default: never changes. */
  version?: string;
  /** How many records have changed since these watermarks, by few requests; an entity of which it cannot tell is left out. */
  changes?(
    watermarks: ReadonlyMap<SourceEntity, string>,
    signal: AbortSignal,
  ): Promise<Partial<Record<SourceEntity, ChangedCount>>>;
  /** The named records in any order, in pages; ids the source no longer has come in `deleted`. */
  fetch<E extends SourceEntity>(entity: E, ids: readonly string[], signal: AbortSignal): AsyncIterable<Page<E>>;
  /** A fresh stream each call. Failure `E_FILE_GONE` (404), `E_FILE_REFUSED` (guard, policy) or `E_FILE` (other). The reader caps the size. */
  openFile(file: FileRef, signal: AbortSignal): Promise<OpenedFile>;
  /** Each step of its part of the checklist: credentials, rights, rate plan, features its plan lacks. A source without one says nothing. */
  check?(signal: AbortSignal): AsyncIterable<CheckItem>;
  /** What works there and is no record, all of it; what cannot be listed comes as a gap. */
  inventory?(signal: AbortSignal): AsyncIterable<InventoryItem | InventoryGap>;
  /** Which record's page a link in a body leads to: a ticket or an article, in any of the forms the platform has. Pure; null for others. */
  recordAt?(url: string): RecordKey | null;
  /** Requests sent so far. */
  requests(): number;
  close(): Promise<void>;
}
