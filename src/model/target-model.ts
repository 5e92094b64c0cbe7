import type { Actual, Difference } from './actual.ts';
import type { DesireInput, DesireResult } from './desire.ts';
import type { Desired, DesiredChild, DesiredValue, Problem } from './desired.ts';
import type { Entity, PlanEntity, RecordKey } from './entity.ts';
import type { Pointer } from './finding.ts';
import type { JsonValue } from './json.ts';
import type { EntityMapping } from './mapping.ts';
import type { Field, FieldType } from './records.ts';
import type { WriteCounts } from './write-counts.ts';

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
  /** A property as people see it on the target's screens: `status_id` is `Status`. Without it a property goes by its own name. */
  nameOf?(entity: Entity, field: string): string;
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
  /** Requests that writing these takes at least, for the estimate. */
  estimateRequests(counts: WriteCounts): number;
  /** Requests that reading these back would take, for the estimate. */
  estimateReads(counts: ReadCounts): number;
  /** Where a person opens the record. */
  address(entity: Entity, targetId: string): string | null;
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
