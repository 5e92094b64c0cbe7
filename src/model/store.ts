import type { CapabilityMemory } from './capabilities.ts';
import type { Change, PlanHeader } from './change.ts';
import type { Desired } from './desired.ts';
import type { Entity, IdentityEntity, PlanEntity, RecordKey, SourceEntity } from './entity.ts';
import type { Existing } from './existing.ts';
import type { IdentityRow } from './identity-row.ts';
import type { Intent, Outcome } from './intent.ts';
import type { JsonValue } from './json.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LockOwner } from './lock-owner.ts';
import type { StoredSetting } from './muted-setting.ts';
import type { RecordFinding } from './record-finding.ts';
import type { RunRow } from './run-row.ts';
import type {
  ActionCounts,
  ChangeQuery,
  ChangeResult,
  CurrentPlan,
  ResultCounts,
  StoredChange,
} from './stored-plan.ts';

export interface StateHead {
  lineage: string;
  serial: number;
  tenant: string;
  source: string;
}

/**
 * All that deskhaul knows of one target tenant. One process writes at a time (lock).
 *
 * Everything is async and batched, so that a server database can stand behind it. Lists are paged by key: `after` is the last
 * key of the page before (null: from the start), results ascend by key as text, a page shorter than `limit` is the last.
 */
export interface Store {
  head(): Promise<StateHead>;
  bumpSerial(reason: 'pull' | 'applied' | 'rollback' | 'import' | 'retry'): Promise<number>;

  /** Takes the tenant's lock or throws Failure `E_LOCK_HELD` (exit 4) naming the owner, with times in `timezone` (default: UTC). */
  lock(owner: LockOwner, timezone?: string): Promise<void>;
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
  /** `code`: of the failure that ended it. */
  endRun(outcome: NonNullable<RunRow['outcome']>, code?: string): Promise<void>;
  /** Oldest first. */
  runs(): Promise<RunRow[]>;
  /** By run what the ledger still has of the records that it created, children too. */
  countCreated(): Promise<Map<string, Partial<Record<Entity, number>>>>;

  /**
   * Replaces the plan; refuses (E_PLAN_UNFINISHED) while one is half applied, unless told to `supersede` it: what it wrote stays in
   * the ledger. With `amend` the plan stays with what it came to, and changes that are added now take the place of those of the
   * same records; one that is half applied stays so, with its header.
   */
  beginPlan(header: PlanHeader, options?: { supersede?: boolean; amend?: boolean }): Promise<void>;
  addChanges(
    entries: readonly { change: Change; desired: Desired | null; inputDigest: string | null }[],
  ): Promise<void>;
  /** From now on it, or the retry within it, can be applied. */
  finishPlan(): Promise<void>;
  /** The current plan, whether it is complete, and how far apply has come. */
  plan(): Promise<CurrentPlan | null>;
  /** `retrying`, `retried`: the retry within a half-applied plan has begun, or is done with; also once the plan itself goes on. */
  markPlan(what: 'started' | 'applied' | 'retrying' | 'retried'): Promise<void>;
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
  /** Ids of the ledger that are not in the scope. */
  pageLedgerOutside(entity: Entity, after: string | null, limit: number): Promise<string[]>;
  pageLedger(entity: Entity, after: string | null, limit: number): Promise<LedgerRow[]>;
  /** Forgets rows and those of their children: what was rolled back may be written anew. */
  forgetLedger(keys: readonly RecordKey[]): Promise<void>;
  /** Forgets the rows of these records' children: which of them stand is to be found out. */
  forgetChildren(aggregates: readonly RecordKey[]): Promise<void>;
  /** Which of these records of the target are ours, by their ids there. */
  ledgerByTarget(entity: Entity, targetIds: readonly string[]): Promise<LedgerRow[]>;
  /** Rows of the children of these aggregates. */
  children(aggregates: readonly RecordKey[]): Promise<LedgerRow[]>;
  /** The target's id of the newest known record, where the target counts its ids up; null without any. */
  newestTarget(entity: Entity): Promise<string | null>;
  /** The target may have children of all known records that the ledger lacks: these are looked for before they are written. */
  doubtChildren(): Promise<void>;
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
  /** Properties changed on both sides that still differ: left to the target, or of a change that is not written. */
  countConflicts(): Promise<number>;
  /**
   * How many changes of an entity a phase has to do, and how many of these are still open; `since` leaves out all changes up to
   * this cursor.
   */
  countPhase(
    entity: PlanEntity,
    phase: 'write' | 'link',
    since: string | null,
  ): Promise<{ total: number; open: number }>;
  /**
   * Results per entity and action of the current plan, for the summary; `since` leaves out all changes up to this cursor. What is
   * written and whose links are to follow counts as `linking`, or with `linksAside` under its action.
   */
  countResults(options?: {
    since?: string | null;
    linksAside?: boolean;
  }): Promise<Partial<Record<PlanEntity, ResultCounts>>>;
  /** Intents that were committed and have no outcome, or an unknown one; with their fields as they were sent, without files. By id. */
  openIntents(limit: number, after?: string | null): Promise<Intent[]>;

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
