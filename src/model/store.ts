import type { CapabilityMemory } from './capabilities.ts';
import type { Change, PlanHeader } from './change.ts';
import type { Desired } from './desired.ts';
import type { Entity, IdentityEntity, PlanEntity, RecordKey, SourceEntity } from './entity.ts';
import type { Existing } from './existing.ts';
import type { Finding } from './finding.ts';
import type { Intent, Outcome } from './intent.ts';
import type { JsonValue } from './json.ts';
import type { RecordTypes } from './records.ts';
import type { Page, Unreadable } from './source.ts';

/**
 * Everything is async and batched, so that a server database can stand behind it. Lists are paged by key: `after` is the last
 * key of the page before (null: from the start), results ascend by key as text, a page shorter than `limit` is the last.
 */
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

/** The records pulled from one source account. */
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
}

/** One invocation that writes to the target. */
export interface RunRow {
  /** Ascends in time: `20261122T203000Z-1`. */
  id: string;
  command: 'apply' | 'retry' | 'rollback' | 'schedule';
  startedAt: string;
  /** Null while it runs, and for one that was killed. */
  endedAt: string | null;
  outcome: 'done' | 'incomplete' | 'stopped' | 'failed' | null;
}

/** Where a reference leads: settled before planning. */
export interface IdentityRow {
  entity: IdentityEntity;
  id: string;
  decision: 'create' | 'adopt' | 'alias' | 'skip' | 'blocked';
  /** For adopt. */
  targetId: string | null;
  /** For alias: the record that stands for this one (`contacts/default`, another contact with the same e-mail). */
  alias: RecordKey | null;
  name: string | null;
  email: string | null;
  kind: 'agent' | 'contact' | null;
  /** For people: how it was matched or why not. */
  reason: string;
}

export interface ChangeQuery {
  entity: PlanEntity;
  /** Only changes that apply has not yet finished: for the first phase or for the link phase. */
  open?: 'write' | 'link';
  /** Only changes of these records. */
  ids?: readonly string[];
}

export interface LockOwner {
  pid: number;
  processStart: string;
  host: string;
  command: string;
  spec: string;
  since: string;
}

/** A setting of the tenant that we changed for a run, and what it was before. */
export interface StoredSetting {
  id: string;
  /** For people: `Approval of ticket type "Incident"`. */
  title: string;
  /** Where a person changes it. */
  menu: string;
  /** What stood there before us; what is put back. */
  former: JsonValue;
  wanted: JsonValue;
  /** Whether it may stand as we set it: from before the write until it is put back. */
  muted: boolean;
}

export interface StateHead {
  lineage: string;
  serial: number;
  tenant: string;
  source: string;
}

/** Something worked out of a record, kept so that the record need not be read again while `basis` is the same. */
export interface Derived {
  id: string;
  /** Digest of all that it was made from. */
  basis: string;
  value: JsonValue;
}

/** The plan of the state, whether it is complete, and how far apply has come. */
export interface CurrentPlan {
  header: PlanHeader;
  finished: boolean;
  started: boolean;
  applied: boolean;
  /** The cursor after which the changes lie that a retry put into an applied plan; absent where it was made whole. */
  amendedSince?: string;
}

/** Counts per action, as summaries print them. */
export type ActionCounts = Record<Change['action'], number>;

/** All that deskhaul knows of one target tenant. One process writes at a time (lock). */
export interface Store {
  head(): Promise<StateHead>;
  bumpSerial(reason: 'pull' | 'applied' | 'rollback' | 'import' | 'retry'): Promise<number>;

  /** Takes the tenant's lock or throws Failure `E_LOCK_HELD` (exit 4) naming the owner. */
  lock(owner: LockOwner): Promise<void>;
  heartbeat(): Promise<void>;
  unlock(): Promise<void>;

  capabilities: CapabilityMemory;

  /** Selected or referenced records: what this migration is about. */
  clearScope(): Promise<void>;
  /** `ranks` by id, integers: the lower ones come first; without one it is 0. What is in the scope already keeps its rank. */
  addScope(entity: SourceEntity, ids: readonly string[], ranks?: ReadonlyMap<string, number>): Promise<void>;
  /** By rank, then by id. `after` is an id of the scope. */
  pageScope(entity: SourceEntity, after: string | null, limit: number): Promise<string[]>;
  inScope(entity: SourceEntity, ids: readonly string[]): Promise<Set<string>>;
  countScope(entity: SourceEntity): Promise<number>;

  clearExisting(entity: PlanEntity): Promise<void>;
  addExisting(entity: PlanEntity, rows: readonly Existing[]): Promise<void>;
  /** Rows whose marker begins with `prefix`, by marker. */
  pageMarked(entity: PlanEntity, prefix: string, after: string | null, limit: number): Promise<Existing[]>;
  /** Names are compared without case and accents. */
  existingByName(entity: PlanEntity, names: readonly string[]): Promise<Existing[]>;
  existingById(entity: PlanEntity, ids: readonly string[]): Promise<Existing[]>;
  existingByKey(entity: PlanEntity, keys: readonly string[]): Promise<Existing[]>;

  clearIdentities(): Promise<void>;
  addIdentities(rows: readonly IdentityRow[]): Promise<void>;
  forgetIdentities(entity: IdentityEntity, ids: readonly string[]): Promise<void>;
  identities(entity: IdentityEntity, ids: readonly string[]): Promise<IdentityRow[]>;
  pageIdentities(entity: IdentityEntity, after: string | null, limit: number): Promise<IdentityRow[]>;
  /** For "two contacts, one e-mail": the first identity (by id) with this e-mail. */
  identitiesByEmail(entity: IdentityEntity, emails: readonly string[]): Promise<IdentityRow[]>;
  /** For "two organizations, one name": every identity with one of these names, compared without case and accents, by id. */
  identitiesByName(entity: IdentityEntity, names: readonly string[]): Promise<IdentityRow[]>;

  /** Ledger rows that are put from now on belong to this run. */
  beginRun(command: RunRow['command']): Promise<RunRow>;
  endRun(outcome: NonNullable<RunRow['outcome']>): Promise<void>;
  /** Oldest first. */
  runs(): Promise<RunRow[]>;

  /**
   * Replaces the plan; refuses (E_PLAN_UNFINISHED) while one is half applied, unless told to `supersede` it: what it wrote stays in
   * the ledger. With `amend` the plan stays with what it came to, and changes that are added now take the place of those of the
   * same records.
   */
  beginPlan(header: PlanHeader, options?: { supersede?: boolean; amend?: boolean }): Promise<void>;
  addChanges(
    entries: readonly { change: Change; desired: Desired | null; inputDigest: string | null }[],
  ): Promise<void>;
  /** From now on it can be applied. */
  finishPlan(): Promise<void>;
  /** The current plan, whether it is complete, and how far apply has come. */
  plan(): Promise<CurrentPlan | null>;
  markPlan(what: 'started' | 'applied'): Promise<void>;
  pageChanges(query: ChangeQuery, after: string | null, limit: number): Promise<StoredChange[]>;
  /** `without` leaves out a handful of records; `since` all changes up to this cursor. */
  countChanges(options?: {
    without?: readonly RecordKey[];
    since?: string | null;
  }): Promise<Partial<Record<PlanEntity, ActionCounts>>>;
  desired(digests: readonly string[]): Promise<Map<string, Desired>>;

  ledger(entity: Entity, ids: readonly string[]): Promise<LedgerRow[]>;
  /** Of these the complete and linked ones, by id: where they stand and the digest from which they were written. */
  settled(
    entity: Entity,
    ids: readonly string[],
  ): Promise<Map<string, { targetId: string | null; inputDigest: string }>>;
  pageLedgerIds(entity: Entity, after: string | null, limit: number): Promise<string[]>;
  pageLedger(entity: Entity, after: string | null, limit: number): Promise<LedgerRow[]>;
  /** Forgets rows and those of their children: what was rolled back may be written anew. */
  forgetLedger(keys: readonly RecordKey[]): Promise<void>;
  /** Forgets the rows of these records' children: which of them stand is to be found out. */
  forgetChildren(aggregates: readonly RecordKey[]): Promise<void>;
  /** Which of these records of the target are ours, by their ids there. */
  ledgerByTarget(entity: Entity, targetIds: readonly string[]): Promise<LedgerRow[]>;
  /** Rows of the children of these aggregates. */
  children(aggregates: readonly RecordKey[]): Promise<LedgerRow[]>;
  countLedger(entity: Entity): Promise<number>;
  /** Ledger rows without a write: adopted, recovered, linked, completed records. */
  putLedger(rows: readonly LedgerRow[]): Promise<void>;

  /** Intents, committed and synced before the promise resolves. */
  intend(intents: readonly Intent[]): Promise<void>;
  /** Outcomes and the ledger rows that follow from them, in one commit. */
  settle(outcomes: readonly Outcome[], rows: readonly LedgerRow[]): Promise<void>;
  /** What the change's records came to: sets what `open` in ChangeQuery means. `message` for failed and unknown ones. */
  settleChanges(
    results: readonly { key: RecordKey; phase: 'write' | 'link'; result: ChangeResult; message: string | null }[],
  ): Promise<void>;
  /** Forgets that these changes failed: they are open again. */
  reopenChanges(keys: readonly RecordKey[]): Promise<void>;
  /** Records of the plan of which links were left out, since what they lead to did not stand when they were written. */
  countOpenLinks(): Promise<number>;
  /** Results per entity and action of the current plan, for the summary; `since` leaves out all changes up to this cursor. */
  countResults(options?: {
    since?: string | null;
  }): Promise<Partial<Record<PlanEntity, Record<Change['action'] | 'failed' | 'unknown' | 'pending', number>>>>;
  /** Intents that were committed and have no outcome, or an unknown one; with their fields as they were sent, without files. By id. */
  openIntents(limit: number, after?: string | null): Promise<Intent[]>;

  /** What was worked out before, by id; `kind` says what. */
  derived(kind: string, ids: readonly string[]): Promise<Map<string, Derived>>;
  putDerived(kind: string, rows: readonly Derived[]): Promise<void>;

  /** A small thing to be remembered under a name, whatever the plan: what a demo chose, what was verified last. Null: nothing. */
  memo(name: string): Promise<JsonValue | null>;
  putMemo(name: string, value: JsonValue): Promise<void>;

  /** Settings we ever changed; few. By id. */
  settings(): Promise<StoredSetting[]>;
  /** Committed and synced before the promise resolves. */
  putSettings(rows: readonly StoredSetting[]): Promise<void>;

  /** Uploaded bodies' images by the digest of their bytes. */
  upload(digest: string): Promise<string | null>;
  putUpload(digest: string, address: string): Promise<void>;

  addFindings(rows: readonly RecordFinding[]): Promise<void>;
  pageFindings(after: number | null, limit: number): Promise<(RecordFinding & { seq: number })[]>;
  findingsOf(entity: Entity, ids: readonly string[]): Promise<RecordFinding[]>;
  /** Forgets findings with these codes: what an earlier verification found is not what the next one finds. */
  clearFindings(codes: readonly string[]): Promise<void>;

  close(): Promise<void>;
}

/** Something to know of a record. `aggregate` names the ticket or article of a child: two tickets' comments may share an id. */
export interface RecordFinding {
  key: RecordKey;
  aggregate?: RecordKey;
  finding: Finding;
}

export type ChangeResult = 'done' | 'failed' | 'unknown';

export interface StoredChange {
  /** Order within the plan; what `after` continues from (as text). */
  cursor: string;
  change: Change;
  inputDigest: string | null;
  result: ChangeResult | null;
  message: string | null;
}
