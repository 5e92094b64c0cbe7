import type { Person } from '../../model/records.ts';
import type { Snapshot, StoredRecord } from '../../model/snapshot.ts';
import { pages } from '../pages.ts';

/** Somebody who must never be migrated, as the source knows them. */
export interface ErasedPerson {
  id: string;
  name: string;
  emails: string[];
  phones: string[];
}

/** Those whom `privacy.erased` lists and the snapshot holds, by id. At most as many as the spec lists, whatever the source holds. */
export class ErasedPeople {
  readonly #listed: ReadonlySet<string>;
  readonly #snapshot: Snapshot;
  #found: Promise<Map<string, ErasedPerson>> | null = null;

  constructor(listed: readonly string[], snapshot: Snapshot) {
    this.#listed = new Set(listed.map((entry) => entry.trim().toLowerCase()));
    this.#snapshot = snapshot;
  }

  /** Addresses are found by reading everybody once; what comes later is noted as it comes. */
  find(): Promise<ReadonlyMap<string, ErasedPerson>> {
    this.#found ??= this.#search();
    return this.#found;
  }

  async note(people: readonly Person[]): Promise<void> {
    if (!this.#found) return;
    const found = await this.#found;
    for (const person of people) if (this.isListed(person)) found.set(person.id, toErased(person));
  }

  isListed({ id, emails }: Pick<Person, 'id' | 'emails'>): boolean {
    return this.#listed.has(id.toLowerCase()) || emails.some((email) => this.#listed.has(email.toLowerCase()));
  }

  /** After a pull people may have other addresses. */
  forget(): void {
    this.#found = null;
  }

  async #search(): Promise<Map<string, ErasedPerson>> {
    const found = new Map<string, ErasedPerson>();
    for (const entity of ['agents', 'contacts'] as const) {
      const read = (after: string | null, limit: number): Promise<StoredRecord<'agents' | 'contacts'>[]> =>
        this.#snapshot.page(entity, after, limit);
      for await (const page of pages(read, ({ id }) => id, 1000)) {
        for (const { record } of page) if (this.isListed(record)) found.set(record.id, toErased(record));
      }
    }
    return found;
  }
}

function toErased({ id, name, emails, phones }: Person): ErasedPerson {
  return { id, name, emails, phones };
}
