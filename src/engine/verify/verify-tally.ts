import type { Entity, RecordKey } from '../../model/entity.ts';
import type { TargetModel } from '../../model/target-model.ts';
import type { MeasuredCounts, VerifyCounts, VerifyEntity } from '../../model/verify-counts.ts';

export type Verdict = Exclude<keyof VerifyCounts, 'expected'>;
export type FieldVerdict = Verdict | 'unread';

export const verifyEntities = [
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
  'comments',
  'notes',
  'attachments',
] as const satisfies readonly VerifyEntity[];

/** The worst first: what a row of several properties comes to. */
const byWeight: readonly FieldVerdict[] = ['missing', 'different', 'accepted', 'unread', 'equal'];

/** All that a verification counts; bounded by what the tenant is configured with. `expected` is always the sum of the others. */
export class VerifyTally {
  readonly entities = Object.fromEntries(
    verifyEntities.map((entity) => [entity, { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0 }]),
  ) as Record<VerifyEntity, VerifyCounts>;
  readonly fields: Partial<Record<VerifyEntity, Record<string, MeasuredCounts>>> = {};
  /** Records by the checklist's rows, in which several properties may share one. */
  readonly rows: Partial<Record<VerifyEntity, Record<string, MeasuredCounts>>> = {};
  /** Images that bodies show. */
  readonly images = noCounts();
  /** Links in bodies to other records of the migration. */
  readonly links = noCounts();
  /** Messages on our tickets that we did not write, and on how many tickets. */
  readonly strangers = { messages: 0, tickets: 0 };
  /** Tickets of which the messages were read back. */
  ticketsRead = 0;
  doubles = 0;
  readonly #rowOf: (entity: Entity, field: string) => string;
  readonly #isNote: (key: RecordKey) => boolean;

  constructor({ rowOf, isNote }: Pick<TargetModel, 'rowOf' | 'isNote'> = {}) {
    this.#rowOf = rowOf ?? ((_, field) => field);
    this.#isNote = isNote ?? (() => false);
  }

  add(key: RecordKey, verdict: Verdict): void {
    const entity = this.#placeOf(key);
    if (!isVerified(entity)) return;
    const counts = this.entities[entity];
    counts.expected += 1;
    counts[verdict] += 1;
  }

  /** The properties of one record, and rows of it that its children carry. */
  addFields(
    key: RecordKey,
    verdicts: readonly (readonly [field: string, verdict: FieldVerdict])[],
    carried: readonly (readonly [row: string, verdict: FieldVerdict])[] = [],
  ): void {
    const entity = this.#placeOf(key);
    if (!isVerified(entity)) return;
    const rows = new Map<string, FieldVerdict>();
    for (const [row, verdict] of carried) rows.set(row, worse(rows.get(row) ?? 'equal', verdict));
    for (const [field, verdict] of verdicts) {
      // One element of a list is named after its source record; the list is the property.
      count(this.fields, entity, field.split('#', 1)[0] ?? field, verdict);
      const row = this.#rowOf(key.entity, field);
      rows.set(row, worse(rows.get(row) ?? 'equal', verdict));
    }
    for (const [row, verdict] of rows) count(this.rows, entity, row, verdict);
  }

  #placeOf(key: RecordKey): string {
    return this.#isNote(key) ? 'notes' : key.entity;
  }

  addLinks(links: number, verdict: FieldVerdict): void {
    this.links.expected += links;
    this.links[verdict] += links;
  }

  addImages(images: number, verdict: Verdict): void {
    this.images.expected += images;
    this.images[verdict] += images;
  }
}

function isVerified(entity: string): entity is VerifyEntity {
  return (verifyEntities as readonly string[]).includes(entity);
}

export function noCounts(): MeasuredCounts {
  return { expected: 0, equal: 0, accepted: 0, different: 0, missing: 0, unread: 0 };
}

function count(counts: VerifyTally['fields'], entity: VerifyEntity, name: string, verdict: FieldVerdict): void {
  counts[entity] ??= {};
  counts[entity][name] ??= noCounts();
  counts[entity][name].expected += 1;
  counts[entity][name][verdict] += 1;
}

function worse(one: FieldVerdict, other: FieldVerdict): FieldVerdict {
  return byWeight.indexOf(one) < byWeight.indexOf(other) ? one : other;
}
