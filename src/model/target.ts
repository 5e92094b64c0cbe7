import type { CheckItem } from './check.ts';
import type { Desired, DesiredChild, DesiredValue, Mapped, Problem } from './desired.ts';
import type { Entity, PlanEntity, RecordKey } from './entity.ts';
import type { Pointer } from './finding.ts';
import type { FileContent, Found, Intent, Outcome, Sought } from './intent.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { EntityMapping, MappingDocument } from './mapping.ts';
import type { Field, FieldType, Folder, Group, Person, RecordTypes, Thread } from './records.ts';

export interface Tenant {
  /** Stable and safe in a file name: `acme.haloitsm.com`. */
  key: string;
  url: string;
}

/** One named piece of the target's reference data. */
export interface CatalogueEntry {
  id: string;
  name: string;
  active: boolean;
}

/** The tenant's reference data. Small (bounded by the tenant's configuration, not by its records), so it is held whole. */
export interface Catalogue {
  /** By kind, in the target's own words: `teams`, `agents`, `statuses`, `ticketTypes`, `priorities`, `customFields`, ... */
  entries: Record<string, CatalogueEntry[]>;
  /** Addresses that belong to the help desk itself. Lower-case. */
  supportAddresses: string[];
  /** The target's own details (options of fields, ids of defaults), opaque to the engine. */
  details: JsonObject;
  /** Of everything that changes what a mapping comes to. */
  digest: string;
}

/** A record that already stands in the target, as matching and recovery need it. */
export interface Existing {
  id: string;
  /** Our marker, if it carries one (of any source). */
  marker: string | null;
  name: string;
  /** What it is matched by besides its name: e-mail addresses, domains; lower-case. */
  keys: string[];
  /** The organization of a contact, the parent of a folder. */
  parentId: string | null;
  active: boolean;
  url: string | null;
}

/** A record read back for verification. Property names as in Desired; values as the target gives them. */
export interface Actual {
  entity: Entity;
  targetId: string;
  marker: string | null;
  fields: JsonObject;
  /** Comments and attachments, only when asked for. */
  children: Actual[] | null;
}

export interface Difference {
  /** Property of the record, or `comments/5512`, `attachments/77` for a missing or different child. */
  field: string;
  kind: 'different' | 'missing' | 'unexpected';
  expected: JsonValue;
  actual: JsonValue;
}

/** What a person or group of the source is called and stands for in the target, settled before planning. */
export interface Standing {
  /**
   * The record that a reference leads to; null where the spec says to leave it empty. `adopted` says which of the target's
   * records stands for it, so that a reference counts as changed when another one does.
   */
  ref: (RecordKey & { adopted?: string }) | null;
  name: string | null;
  email: string | null;
  /** Whether the id belongs to an agent or a contact at the source; null when the source does not know the id. */
  kind: 'agent' | 'contact' | null;
}

/** Settled identities for a batch of records; synchronous, because the engine fetched them beforehand. */
export interface Directory {
  group(id: string | null): Standing;
  /** As an assignee: what `agents.assignee` says when unmatched. */
  assignee(id: string | null): Standing;
  /** As an author of comments: an agent's ref, a contact's ref or only a name. */
  author(id: string | null): Standing;
  contact(id: string | null): Standing;
  organization(id: string | null): Standing;
  folder(id: string | null): Standing;
}

/** What the target needs to turn one mapped record into a desired one. */
export interface DesireInput<E extends PlanEntity = PlanEntity> {
  entity: E;
  record: E extends keyof RecordTypes ? RecordTypes[E] : never;
  /** Tickets only. */
  thread: Thread | null;
  mapped: Mapped;
  directory: Directory;
  /** The source account's key, the first part of markers. */
  sourceKey: string;
}

export interface DesireResult {
  /** Null when a problem forbids it. */
  desired: Desired | null;
  problems: Problem[];
}

/** A name in the spec that the tenant must know: checked once, at its place in the spec, before any record is mapped. */
export interface NameCheck extends Problem {
  pointer: Pointer;
}

/** What is to be read back, for an estimate. */
export interface ReadCounts {
  records: Partial<Record<PlanEntity, number>>;
  /** Of these records how many with their children. */
  withChildren: Partial<Record<PlanEntity, number>>;
  /** Files that hang on those. */
  files: number;
  /** Whether the files' bytes are read too. */
  bytes: boolean;
  /** Entities that are listed whole, to find records which stand twice; with how many of them are ours. */
  listed?: Partial<Record<PlanEntity, number>>;
}

/** The target's knowledge without its network: pure, made from the catalogue and the spec's target, ticket and option sections. */
export interface TargetModel {
  /** Problems of the spec against this tenant: unknown statuses, types, fields, teams, with candidates. */
  checkNames(): NameCheck[];
  /**
   * Told before planning what the source's custom fields are, so that what `prepare` will create counts as standing: records
   * may then name a field or an option that the tenant lacks as yet. A target that creates none leaves this out.
   */
  prepare?(source: { fields: readonly Field[] }): void;
  /** What a custom field of an entity takes, by its label; null for one that the tenant lacks. */
  fieldType?(entity: PlanEntity, label: string): FieldType | null;
  /** Names that a mapped field may come to (statuses, options of a custom field), for proposals; none for free text. */
  choices?(entity: PlanEntity, group: 'fields' | 'customFields', field: string): string[];
  /** What must stand before the first record: marker fields, and what else the spec lets us create. Planned like records (`customFields`). */
  preparations(): Desired[];
  /** Tags of a desired record that are to stand before it; ids of `tags` for `synthetic`. A target that needs none leaves this out. */
  tagsOf?(desired: Desired): string[];
  /** Records the spec implies and no source has: `organizations/none`, `contacts/default`, `groups/default`. */
  synthetic(entity: PlanEntity, id: string, sourceKey: string): Desired;
  desire<E extends PlanEntity>(input: DesireInput<E>): DesireResult;
  /**
   * What a reference becomes once the record it leads to stands: the value the property takes, from the ledger's `targetId`
   * (`part` as in the ReferenceValue: of an organization's `18/31`, `client` is 18 and `site` 31).
   */
  reference(entity: Entity, targetId: string, part?: string): JsonValue;
  /** How deep folders may lie in each other, the outermost counted; without it as deep as they like. */
  folderDepth?: number;
  /** Properties of an entity that an update sends all together or not at all: alone, one of them would change the others. */
  together?: Partial<Record<Entity, readonly string[]>>;
  /** Compares after the documented normalisation. `desired` has its references resolved to the target's ids. */
  compare(desired: Desired, actual: Actual, depth: 'fields' | 'children'): Difference[];
  /**
   * What the checklist calls a property, or what an accepted finding names: `priority_id` is `priority`, `CFvip` is
   * `custom fields`. Without it, or for what it does not know, a property goes by its own name.
   */
  rowOf?(entity: Entity, field: string): string;
  /** A value of a property as people read it in the target: of `status_id` the status's name. Null: as it stands. */
  show?(entity: Entity, field: string, value: JsonValue): string | null;
  /** Whether a comment is none of the source's: written for what the record has no place for. */
  isNote?(key: RecordKey): boolean;
  /** Rows of its record that a child carries, since the record has no place for them: `channel`, `links: side conversations`. */
  carriedRows?(child: DesiredChild): string[];
  /**
   * What will stand once these properties are sent, as digests in which equal things are equal whatever the target makes of their
   * form; without what it changes by itself. The ledger keeps it (`LedgerRow.standing`), so that an edit by somebody else shows.
   */
  standing?(entity: Entity, fields: Readonly<Record<string, JsonValue>>): Record<string, string>;
  /** The same of these properties as they were read back; without those that were not read. */
  standingOf?(actual: Actual, names: Iterable<string>): Record<string, string>;
  /**
   * Whether a preparation only adds to what stood before: `undo` where taking it away leaves everything else as it is, `stays`
   * where it may be in use by now. Null for a record of its own.
   */
  amends?(key: RecordKey): 'undo' | 'stays' | null;
  /** Whether records of this kind carry our key. Default: all do. */
  hasMarker?(entity: Entity): boolean;
  /** A property as it was read back; undefined where it was not. Default: the one of that name. */
  readProperty?(field: string, actual: Actual): JsonValue | undefined;
  /** Which of the children that were read back is which of the desired; strangers are those that people or the target added since. */
  match?(desired: Desired, actual: Actual): { pairs: { key: RecordKey; found: Actual }[]; strangers: Actual[] };
  /**
   * What empties a property that was written and whose value is gone at the source; undefined where the mapping no longer fills it
   * or where the target has no empty value for it: then it stays. Default: everything stays.
   */
  emptied?(entity: PlanEntity, property: string, mapping: EntityMapping): DesiredValue | undefined;
  /**
   * Which update keeps a comment or file that is gone at the source from everybody whom the target can keep from it; null where it
   * cannot. Default: it can for none.
   */
  withdrawal?(key: RecordKey): Record<string, DesiredValue> | null;
  /** Properties of a record that follow the source even where its others are kept: what was said, and who may not see it. */
  restricting?(desired: Desired): string[];
  /** A ticket that is gone at the source, with the target's `status`: quietly closed, and shown to agents alone. */
  retire?(key: RecordKey, options: { status: string; sourceKey: string }): DesireResult;
  /** Requests that creating these would take, for the estimate. */
  estimateRequests(counts: Partial<Record<Entity, number>>): number;
  /** Requests that reading these back would take, for the estimate. */
  estimateReads(counts: ReadCounts): number;
  /** Where a person opens the record. */
  address(entity: Entity, targetId: string): string | null;
}

/** A setting of the tenant that the spec wants otherwise while a run writes (`prepare`). */
export interface MutedSetting {
  /** What names it to `readSettings` and in intents: `ticketType/21/approval_process_id`, `control/ai_connection_type`. */
  id: string;
  /** For people, with the tenant's own names: `Approval of ticket type "Incident"`. */
  title: string;
  /** What stands there now; equal to `wanted` when there is nothing to do. */
  value: JsonValue;
  /** The same in words: `"Change approval" (1)`. */
  found: string;
  wanted: JsonValue;
  /** Where a person changes it. */
  menu: string;
  /** Whether a run must not begin while it stands otherwise. */
  required: boolean;
  /** How many tickets people (not we) opened there in the last 7 days; null where that makes no difference. */
  live: number | null;
}

/** How many more agents the tenant's licences allow. */
export interface Seats {
  total: number;
  taken: number;
}

/** What the target's part of the checklist looks at: the spec's mapping and what the source holds. */
export interface CheckInput {
  catalogue: Catalogue;
  /** Definitions of the source's custom fields. */
  fields: readonly Field[];
  /** The source's groups, agents, and categories and sections, in pages. */
  groups: AsyncIterable<readonly Group[]>;
  agents: AsyncIterable<readonly Person[]>;
  folders: AsyncIterable<readonly Folder[]>;
}

/** All that plan, check and verify get: nothing here can write. */
export interface TargetReader {
  /** Proves credentials and rights; a Failure names the setting and where to find its right value. */
  tenant(): Promise<Tenant>;
  catalogue(): Promise<Catalogue>;
  /** Every record of an entity, in pages, for matching and for recovering markers. */
  existing(entity: PlanEntity): AsyncIterable<Existing[]>;
  /**
   * Looks for exactly these; with patience for a lagging index when `patient`. It counts from `since` (epoch ms; default: now),
   * the last moment at which one of them may have been sent.
   */
  find(
    sought: readonly Sought[],
    options: {
      patient: boolean;
      since?: number;
      /** Told once, when it is going to wait: until when at most (epoch ms). */
      onWait?: (until: number) => void;
      signal: AbortSignal;
    },
  ): AsyncIterable<Found>;
  /**
   * All ids under which the target has each of these records that were just written, by marker: more than one where a copy
   * stands beside it. A target that cannot tell, or not of this entity, leaves it out.
   */
  copies?(
    entity: PlanEntity,
    written: readonly { marker: string; targetId: string }[],
    signal: AbortSignal,
  ): Promise<Map<string, string[]>>;
  /** Reads records back by their ids, with children if asked; ids that are gone are left out. */
  read(
    entity: PlanEntity,
    targetIds: readonly string[],
    options: { children: boolean; signal: AbortSignal },
  ): AsyncIterable<Actual>;
  /**
   * What else refers to a record, in pages: the tickets of a contact, the contacts of an organization, what holds a value of a custom
   * field since (ISO-8601). A target that tells nothing of a kind answers nothing.
   */
  uses?(
    sought: { entity: PlanEntity; targetId: string; marker: string | null; since: string | null },
    signal: AbortSignal,
  ): AsyncIterable<Use[]>;
  /** Reads an attachment's bytes back. */
  readFile(targetId: string, signal: AbortSignal): Promise<Uint8Array>;
  /** What the target sent, or is to send, since an instant (ISO-8601), in pages. Throws a Failure where it must not be read. */
  outgoing?(since: string, signal: AbortSignal): AsyncIterable<Outgoing[]>;
  /** Settings that the spec mutes while a run writes, with what stands there now. A target that mutes none leaves this out. */
  settings?(signal: AbortSignal): Promise<MutedSetting[]>;
  /** What stands there now, by the setting's id; a setting that is gone is left out. */
  readSettings?(ids: readonly string[], signal: AbortSignal): Promise<Map<string, JsonValue>>;
  /** Null where the tenant does not say. */
  seats?(signal: AbortSignal): Promise<Seats | null>;
  /** Each step of the target's part of the checklist. */
  check?(input: CheckInput, signal: AbortSignal): AsyncIterable<CheckItem>;
  /** What was learned of how the tenant takes records; empty while nothing was. */
  learned?(): Learned[];
  requests(): RequestUsage;
  close(): Promise<void>;
}

/** A record of the target that refers to another. */
export interface Use {
  entity: PlanEntity;
  targetId: string;
}

/** One habit of the tenant, learned from what it did: `files`, `inside their comments`. */
export interface Learned {
  title: string;
  found: string;
  /** ISO 8601. */
  learnedAt: string;
}

/** A message that left the target or waits to leave. */
export interface Outgoing {
  id: string;
  /** The ticket it is about, by the target's id. */
  ticketId: string | null;
  createdAt: string | null;
}

export interface RequestUsage {
  /** Sent so far by this process. */
  sent: number;
  /** Of which not GET, token calls left out. */
  writes: number;
  /** In the current window, against its limit. */
  inWindow: number;
  limit: number;
  windowMs: number;
  /** When waiting for the window: until when (ms since the epoch). */
  waitingUntil: number | null;
}

export interface TargetWriter {
  /**
   * Writes a batch; yields one outcome for every intent, in any order. Splits and halves as the tenant demands; looks for what
   * may stand before it sends anything again. Attachments whose parent comment is in the batch may travel inside it.
   * Throws a Failure only for what concerns the whole run (permission, tenant gone); outcomes not yielded then are unknown.
   */
  write(batch: readonly Intent[], signal: AbortSignal): AsyncIterable<Outcome>;
  /** Uploads an image for a body and answers the address to put into it. Throws Failure `E_IMAGE_REFUSED` for one it does not take, `E_IMAGE` where another try may do. */
  uploadImage(file: FileContent, signal: AbortSignal): Promise<string>;
  /** How many aggregates and how many bytes the engine should hand over at once. */
  batchHint(entity: Entity): { records: number; bytes: number };
}

/** One thing that a probe found out about the tenant. Never holds a secret or customer text. */
export interface ProbeFact {
  area: 'arrays' | 'lists' | 'dates' | 'quiet' | 'comments' | 'files' | 'mail';
  /** What was tried: `dateclosed of a new ticket`. */
  title: string;
  found: string;
  /** Whether it is as a migration would like it; what is not, the writer works around. */
  fine: boolean;
}

/** How a probe writes: the engine journals each intent and deletes the ticket, with all that hangs on it, afterwards. */
export interface ProbeTools {
  write(intents: readonly Omit<Intent, 'id'>[]): Promise<Outcome[]>;
  uploadImage(file: FileContent): Promise<string>;
}

/** What a probe will write, and how it learns from it. */
export interface TargetProbe {
  /** The one ticket, by its marker; everything else hangs on it. */
  ticket: { key: RecordKey; marker: string };
  /** For people, before anything is written: what, where, under whom. */
  announcement: string[];
  /** Throws a Failure where the tenant does not even take the ticket. */
  run(tools: ProbeTools, signal: AbortSignal): AsyncIterable<ProbeFact>;
}

/** A connected target. `writer` is called by apply alone. */
export interface Target {
  /** Also reads the tenant's capabilities from, and tells them to, the memory it was connected with. */
  reader: TargetReader;
  /** The default mapping, readable. */
  defaults: MappingDocument;
  model(catalogue: Catalogue): TargetModel;
  writer(catalogue: Catalogue): TargetWriter;
  /**
   * Reads where the spec lets a probe write; `key` names its ticket. Throws Failure `E_PROBE` where the spec names no place, or
   * one that does not stand. A target without a probe leaves this out.
   */
  probe?(options: { catalogue: Catalogue; key: RecordKey; marker: string; signal: AbortSignal }): Promise<TargetProbe>;
}

/** How a tenant's API really behaves, learned and dated; kept by the state. */
export interface CapabilityMemory {
  get(name: string): { value: JsonValue; learnedAt: string } | null;
  set(name: string, value: JsonValue): void;
  /** All of it, by name; a memory that cannot list leaves this out. */
  all?(): { name: string; value: JsonValue; learnedAt: string }[];
}
