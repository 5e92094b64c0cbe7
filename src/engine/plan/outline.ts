import type { DerivedKind } from '../../model/derived.ts';
import { digest } from '../../model/digest.ts';
import type { PlanEntity, RecordKey } from '../../model/entity.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Person, Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import type { Thread } from '../../model/thread.ts';
import { linksOf } from '../bodies/link-fingerprints.ts';
import type { RunContext } from '../context.ts';
import { peopleOfTicket, type References, referencesOf, type TicketPeople } from '../pull/references-of.ts';
import { labelOf } from './create-change.ts';

/** What planning needs to know of a record to see that nothing changed, so that it need not be read and parsed again. */
export interface Outline {
  label: string;
  references: References;
  /** Of a ticket; null of others. */
  people: TicketPeople | null;
  /** Tickets and articles that it leads to. */
  links: RecordKey[];
  /** A contact's further addresses. */
  further: string[];
  /** Digests of the record and of its thread. */
  digests: [record: string, thread: string | null];
}

/** Entities with many records; of the others each is read. */
export type OutlinedEntity = 'tickets' | 'articles' | 'contacts' | 'organizations';

const outlined: readonly PlanEntity[] = ['tickets', 'articles', 'contacts', 'organizations'];

export function isOutlined(entity: PlanEntity): entity is OutlinedEntity {
  return outlined.includes(entity);
}

/** Grows when an outline of the same record would look otherwise. */
const version = 3;

/** What of an outline is kept: digests are read anyway, most lists are empty, and whom a ticket refers to is said by their parts. */
interface Kept {
  label: string;
  groups?: string[];
  organizations?: string[];
  folders?: string[];
  /** Of a ticket `people` says by their parts whom it refers to; of others the list. */
  people?: TicketPeople;
  others?: string[];
  links?: RecordKey[];
  further?: string[];
}

type OutlineContext = Pick<RunContext, 'migration' | 'source' | 'account' | 'snapshot' | 'privacy'>;

/**
 * Outlines of these records as they stand in the snapshot, by id; those without one, or whose record changed since, are left out.
 */
export async function readOutlines(
  context: OutlineContext,
  entity: OutlinedEntity,
  ids: readonly string[],
): Promise<Map<string, Outline>> {
  const kept = await context.snapshot.derived(await kindOf(context, entity), ids);
  return new Map(kept.map(({ id, digests, value }) => [id, unpack(value as unknown as Kept, digests)]));
}

/** Outlines of records that were just read, kept for the next time. */
export async function makeOutlines(
  context: OutlineContext,
  entity: OutlinedEntity,
  records: readonly StoredRecord[],
  threadOf: (id: string) => StoredRecord<'threads'> | null,
): Promise<Map<string, Outline>> {
  const made = records.map((stored) => ({
    id: stored.id,
    outline: outlineOf(context, entity, stored, threadOf(stored.id)),
  }));
  await context.snapshot.putDerived(
    await kindOf(context, entity),
    made.map(({ id, outline }) => ({ id, digests: outline.digests, value: pack(outline) })),
  );
  return new Map(made.map(({ id, outline }) => [id, outline]));
}

function pack({ label, references, people, links, further }: Outline): JsonValue {
  const { groups, organizations, folders } = references;
  const lists = { groups, organizations, folders, others: people ? [] : references.people, links, further };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { label, ...Object.fromEntries(filled), ...(people && { people }) } as unknown as JsonValue;
}

function unpack(kept: Kept, digests: Outline['digests']): Outline {
  const { label, groups = [], organizations = [], folders = [], people, others = [], links = [], further = [] } = kept;
  const all = people ? [...people.asContacts, ...people.assignees, ...people.others] : others;
  return {
    label,
    references: { groups, people: all, organizations, folders },
    people: people ?? null,
    links,
    further,
    digests,
  };
}

/** The outline of any record, for this time only. */
export function outlineOf(
  context: Pick<RunContext, 'migration' | 'source' | 'account'>,
  entity: PlanEntity,
  stored: StoredRecord,
  threadStored: StoredRecord<'threads'> | null,
): Outline {
  const thread: Thread | null = threadStored?.record ?? null;
  return {
    label: labelOf(stored.record),
    references: referencesOf(entity, stored.record, thread),
    people: entity === 'tickets' ? peopleOfTicket(stored.record as Ticket, thread) : null,
    links: linksOf(context, entity, stored.record, thread),
    further: entity === 'contacts' ? (stored.record as Person).emails.slice(1) : [],
    digests: [stored.digest, threadStored?.digest ?? null],
  };
}

/** With all that an outline depends on besides its record. */
async function kindOf(
  { migration: { options, privacy }, account, ...context }: OutlineContext,
  entity: OutlinedEntity,
): Promise<DerivedKind> {
  const erased = [...(await context.privacy.erased()).keys()].sort();
  const setting = digest([version, options.bodyLinks, privacy, erased, account.url]);
  return { name: 'outline', entity, withThread: entity === 'tickets', setting };
}
