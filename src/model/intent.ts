import type { Entity, RecordKey } from './entity.ts';
import type { Finding } from './finding.ts';
import type { JsonValue } from './json.ts';
import type { LedgerRow } from './ledger-row.ts';

/** A file's bytes about to be written; never journalled. */
export interface FileContent {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

export type Operation = 'create' | 'update' | 'delete' | 'setting';

/** A child of a ticket or article that stands. */
export type KnownChild = Pick<LedgerRow, 'key' | 'targetId' | 'written'>;

/** One element about to be written; committed before its request leaves. */
export interface Intent {
  /** Unique in the journal; text, ascending in time. */
  id: string;
  /** When the journal took it, on those read back from there. */
  at?: string;
  operation: Operation;
  key: RecordKey;
  /** The ticket or article of a child. */
  aggregate?: RecordKey | null;
  marker: string | null;
  /** Known for update, delete and setting. */
  targetId: string | null;
  /** The aggregate's id in the target, for children: known before any child is written. */
  parentTargetId: string | null;
  /** For an attachment inside a comment: the comment's key. If the comment is in the same batch, the writer may send the file inside it. */
  parent: RecordKey | null;
  /** The target's properties with every reference and body resolved. */
  fields: Record<string, JsonValue>;
  /** Attachments only. */
  file: FileContent | null;
  /** What the look-up of an unknown outcome compares when the marker is not searchable. */
  digest: string;
  /** Of a creation, where the target can tell: no record with a lower id can be what comes of it. See `TargetWriter.floor`. */
  floor?: string;
  /** What the ledger will remember as written: property name to digest of the symbolic value. */
  written?: Record<string, string>;
  /** Children of the same aggregate that are known to stand, by `formatKey`: what is theirs is not this one. Never journalled. */
  siblings?: ReadonlyMap<string, KnownChild>;
}

/** What came of an intent. */
export type Outcome =
  /** It stands. `targetId` is null for children whose ids are not read back. */
  | { kind: 'done'; intent: Intent; targetId: string | null; url: string | null; findings: Finding[] }
  /** The target refused it; nothing of it stands. `fatal` stops the run: permission or tenant, not this record. */
  | { kind: 'rejected'; intent: Intent; code: string; message: string; fatal: boolean }
  /** It may stand: looked for, in vain, for the stated patience; or found more than once. */
  | { kind: 'unknown'; intent: Intent; message: string };

/** Something sought in the target after an unknown outcome or a lost state. */
export interface Sought {
  entity: Entity;
  key: RecordKey;
  marker: string | null;
  parentTargetId: string | null;
  fields: Record<string, JsonValue>;
  /** Of a file, in bytes, where it is known. */
  size?: number;
  /** The ticket or article of a child, where it is known. */
  aggregate?: RecordKey | null;
  /** As on an intent. */
  written?: Record<string, string>;
  siblings?: ReadonlyMap<string, KnownChild>;
  /** No record with a lower id can be it: so far the search goes where a target cannot be asked for a marker. Absent: all are looked at. */
  floor?: string | undefined;
}

export interface Found {
  sought: Sought;
  /** Ids of all records with exactly that marker (or, where none is searchable, equal by the documented fallback). */
  targetIds: string[];
}
