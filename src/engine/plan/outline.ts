import type { Derived } from '../../model/derived.ts';
import { digest, digestText } from '../../model/digest.ts';
import type { PlanEntity, RecordKey, SourceEntity } from '../../model/entity.ts';
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
const version = 2;

/** What of an outline is kept: digests are read anyway, and whom a ticket refers to is said by their parts. */
type KeptOutline = Omit<Outline, 'digests'>;

type OutlineContext = Pick<RunContext, 'migration' | 'source' | 'account' | 'snapshot' | 'store' | 'privacy'>;

/**
 * Outlines of these records as they stand in the snapshot, by id; those without one, or whose record changed since, are left out.
 */
export async function readOutlines(
  context: OutlineContext,
  entity: OutlinedEntity,
  ids: readonly string[],
): Promise<Map<string, Outline>> {
  const derived = await context.store.derived(kindOf(entity), ids);
  if (derived.size === 0) return new Map();
  const digests = await context.snapshot.digests(entity, ids);
  const threads = entity === 'tickets' ? await context.snapshot.digests('threads', ids) : new Map<string, string>();
  const setting = await settingOf(context);
  return new Map(
    [...derived.values()].flatMap(({ id, basis, value }) => {
      const record = digests.get(id);
      const thread = threads.get(id) ?? null;
      if (record === undefined || basis !== basisOf(setting, record, thread)) return [];
      return [[id, unpack(value as unknown as KeptOutline, [record, thread])] as const];
    }),
  );
}

/** Outlines of records that were just read, kept for the next time. */
export async function makeOutlines(
  context: OutlineContext,
  entity: OutlinedEntity,
  records: readonly StoredRecord[],
  threadOf: (id: string) => StoredRecord<'threads'> | null,
): Promise<Map<string, Outline>> {
  const setting = await settingOf(context);
  const made = records.map((stored) => {
    const { id } = stored;
    const thread = threadOf(id);
    const outline = outlineOf(context, entity, stored, thread);
    const basis = basisOf(setting, stored.digest, thread?.digest ?? null);
    return { id, basis, value: pack(outline), outline };
  });
  await context.store.putDerived(
    kindOf(entity),
    made.map(({ id, basis, value }) => ({ id, basis, value })),
  );
  return new Map(made.map(({ id, outline }) => [id, outline]));
}

function pack({ digests: _digests, references, people, ...rest }: Outline): Derived['value'] {
  const kept: KeptOutline = { ...rest, people, references: people ? { ...references, people: [] } : references };
  return kept as unknown as Derived['value'];
}

function unpack(kept: KeptOutline, digests: Outline['digests']): Outline {
  const { people, references } = kept;
  return {
    ...kept,
    digests,
    references: people ? { ...references, people: Object.values(people).flat() } : references,
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

function kindOf(entity: SourceEntity): string {
  return `outline ${entity}`;
}

/** What an outline depends on besides its record. */
async function settingOf({ migration: { options, privacy }, account, ...context }: OutlineContext): Promise<string> {
  const erased = [...(await context.privacy.erased()).keys()].sort();
  return digest([version, options.bodyLinks, privacy, erased, account.url]);
}

function basisOf(setting: string, record: string, thread: string | null): string {
  return digestText(`${setting} ${record} ${thread ?? ''}`);
}
