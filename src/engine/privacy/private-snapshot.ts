import { createRedaction, type Redaction } from '../../content/redact.ts';
import type { SourceEntity } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { Finding } from '../../model/finding.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { RecordTypes } from '../../model/record-types.ts';
import type { Person, Ticket } from '../../model/records.ts';
import type { Snapshot, StoredRecord } from '../../model/snapshot.ts';
import type { Thread } from '../../model/thread.ts';
import { dropFields } from './drop-fields.ts';
import { eraseFromThread, eraseFromTicket, erasePerson, participantsOf, rulesFor } from './erase.ts';
import { ErasedPeople, type ErasedPerson } from './erased-people.ts';
import { redactRecord } from './redact-record.ts';

type PrivacySection = Migration['privacy'];

/** Whom `privacy.erased` concerns. */
export interface Privacy {
  /** Those of them whom the snapshot holds, by id. */
  erased(): Promise<ReadonlyMap<string, ErasedPerson>>;
}

/**
 * The snapshot as everything after the pull sees it: each record is given out as `privacy` lets it, so that selection, matching,
 * mapping, bodies, reports and verification all work with the same, and nothing passes by. The platform's own form of a record
 * cannot be looked into: it is withheld. What is pulled is kept as it came. `redactMs` is the longest that the patterns may take for
 * one text (milliseconds, default 2000).
 */
export function guardSnapshot(
  snapshot: Snapshot,
  privacy: PrivacySection,
  options: { redactMs?: number } = {},
): { snapshot: Snapshot; privacy: Privacy } {
  const { redact, dropFields: dropped, erased } = privacy;
  const redacts = redact.paymentCards || redact.patterns.length > 0;
  if (!redacts && dropped.length === 0 && erased.length === 0) {
    return { snapshot, privacy: { erased: async () => new Map() } };
  }
  const people = new ErasedPeople(erased, snapshot);
  const guard = new Guard(snapshot, privacy, people, options.redactMs ?? 2000);
  const guarded: Snapshot = {
    beginPull: (pull) => snapshot.beginPull(pull),
    cursor: (entity) => snapshot.cursor(entity),
    deltas: () => snapshot.deltas(),
    watermarks: () => snapshot.watermarks(),
    async commitPage(entity, page) {
      await snapshot.commitPage(entity, page);
      if (entity === 'agents' || entity === 'contacts') {
        await people.note(page.records.map(({ record }) => record as Person));
      }
    },
    async finishPull() {
      people.forget();
      return snapshot.finishPull();
    },
    digest: () => snapshot.digest(),
    page: async (entity, after, limit) => guard.all(entity, await snapshot.page(entity, after, limit)),
    get: async (entity, ids) => guard.all(entity, await snapshot.get(entity, ids)),
    digests: (entity, ids) => snapshot.digests(entity, ids),
    pageDigests: (entity, after, limit) => snapshot.pageDigests(entity, after, limit),
    derived: (kind, ids) => snapshot.derived(kind, ids),
    pageDerived: (kind, after, limit) => snapshot.pageDerived(kind, after, limit),
    putDerived: (kind, rows) => snapshot.putDerived(kind, rows),
    threadVersions: (ids) => snapshot.threadVersions(ids),
    outdateThreads: (ids) => snapshot.outdateThreads(ids),
    commitThreads: (threads, unreadable) => snapshot.commitThreads(threads, unreadable),
    pageUnreadable: (entity, after, limit) => snapshot.pageUnreadable(entity, after, limit),
    unreadable: (entity, ids) => snapshot.unreadable(entity, ids),
    count: (entity) => snapshot.count(entity),
    close: () => snapshot.close(),
  };
  return { snapshot: guarded, privacy: { erased: () => people.find() } };
}

/** So many failures one after the other are no accident of one record. */
const triedInARow = 5;

/** Applies `privacy` to records, page by page. */
class Guard {
  readonly #snapshot: Snapshot;
  readonly #people: ErasedPeople;
  readonly #fields: Map<string, string[]>;
  readonly #rules: PrivacySection['redact'];
  /** By the people whose names go; few, since few are erased. */
  readonly #redactions = new Map<string, Redaction>();
  readonly #redactMs: number;
  /** The last failures in a row: a pattern that is too slow for every record is not tried on all of them. */
  #failures: Finding[] = [];

  constructor(
    snapshot: Snapshot,
    { redact, dropFields: dropped }: PrivacySection,
    people: ErasedPeople,
    redactMs: number,
  ) {
    this.#redactMs = redactMs;
    this.#snapshot = snapshot;
    this.#people = people;
    this.#rules = redact;
    this.#fields = new Map(
      [...Map.groupBy(dropped, (field) => field.split('.')[0] ?? '')].map(([entity, fields]) => [
        entity,
        fields.map((field) => field.slice(entity.length + 1)),
      ]),
    );
  }

  async all<E extends SourceEntity>(entity: E, page: StoredRecord<E>[]): Promise<StoredRecord<E>[]> {
    if (entity === 'groups' || entity === 'fields' || page.length === 0) return page;
    const erased = await this.#people.find();
    const participants = erased.size === 0 ? new Map() : await this.#participants(entity, page, erased);
    return page.map((stored) => this.#one(entity, stored, erased, participants.get(stored.id) ?? []));
  }

  #one<E extends SourceEntity>(
    entity: E,
    stored: StoredRecord<E>,
    erased: ReadonlyMap<string, ErasedPerson>,
    participants: readonly ErasedPerson[],
  ): StoredRecord<E> {
    const { record, dropped } = dropFields<E>(eraseFrom(entity, stored.record, erased), this.#fieldsOf(entity));
    const given = this.#failures.length < triedInARow ? null : (this.#failures[0] ?? null);
    const redacted = given ?? this.#redact(entity, record, this.#redaction(erased, participants));
    if ('severity' in redacted) {
      const blank = redactRecord(entity, record, (items) => items.map(() => ''));
      return { ...stored, record: blank, raw: null, withheld: { dropped, isRedacted: true, failure: redacted } };
    }
    const isRedacted = JSON.stringify(redacted.record) !== JSON.stringify(record);
    return { ...stored, record: redacted.record, raw: null, withheld: { dropped, isRedacted, failure: null } };
  }

  /** Or why it cannot be done. */
  #redact<E extends SourceEntity>(
    entity: E,
    record: RecordTypes[E],
    redaction: Redaction,
  ): { record: RecordTypes[E] } | Finding {
    try {
      const redacted = redactRecord(entity, record, redaction.all);
      this.#failures = [];
      return { record: redacted };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { code, message, hint } = error;
      const failure: Finding = { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }) };
      this.#failures.push(failure);
      return failure;
    }
  }

  /** An agent may become a contact too; what identifies the agent stays. */
  #fieldsOf(entity: SourceEntity): readonly string[] {
    if (entity !== 'agents') return this.#fields.get(entity) ?? [];
    return (this.#fields.get('contacts') ?? []).filter((field) => field !== 'emails' && field !== 'name');
  }

  #redaction(erased: ReadonlyMap<string, ErasedPerson>, participants: readonly ErasedPerson[]): Redaction {
    const key = JSON.stringify([[...erased.keys()], participants.map(({ id }) => id)]);
    const known = this.#redactions.get(key);
    if (known) return known;
    const addresses = [...erased.values()].flatMap(({ emails }) => emails);
    const { patterns } = rulesFor([...addresses, ...participants.map(({ name }) => name)]);
    const { paymentCards } = this.#rules;
    const made = createRedaction({ paymentCards, patterns: [...patterns, ...this.#rules.patterns] }, this.#redactMs);
    this.#redactions.set(key, made);
    return made;
  }

  /** Erased people who take part in these tickets or threads, by the ticket's id. */
  async #participants<E extends SourceEntity>(
    entity: E,
    page: readonly StoredRecord<E>[],
    erased: ReadonlyMap<string, ErasedPerson>,
  ): Promise<Map<string, ErasedPerson[]>> {
    if (entity !== 'tickets' && entity !== 'threads') return new Map();
    const ids = page.map(({ id }) => id);
    const tickets = await this.#snapshot.get('tickets', ids);
    const threads = new Map((await this.#snapshot.get('threads', ids)).map(({ id, record }) => [id, record]));
    return new Map(
      tickets.map(({ id, record }) => [id, participantsOf(record, threads.get(id) ?? null, erased)] as const),
    );
  }
}

function eraseFrom<E extends SourceEntity>(
  entity: E,
  record: RecordTypes[E],
  erased: ReadonlyMap<string, ErasedPerson>,
): RecordTypes[E] {
  if (erased.size === 0) return record;
  const erase = {
    agents: (each: unknown) => (erased.has(record.id) ? erasePerson(each as Person) : each),
    contacts: (each: unknown) => (erased.has(record.id) ? erasePerson(each as Person) : each),
    tickets: (each: unknown) => eraseFromTicket(each as Ticket, erased),
    threads: (each: unknown) => eraseFromThread(each as Thread, erased),
  } as Partial<Record<SourceEntity, (each: unknown) => unknown>>;
  return (erase[entity]?.(record) ?? record) as RecordTypes[E];
}
