import type { EvaluatorPool } from '../../mapping/evaluator/pool.ts';
import type { Complaints } from './complaints.ts';
import { type Item, listItems, readValue, toItem } from './evaluated-item.ts';
import type { FileRecord, Stream } from './stream.ts';
import { type Purpose, setName } from './stream-programs.ts';

/** One record of the entity, made of a file's record or of an item in it. */
export interface Entry {
  id: string;
  item: Item;
  /** The file's record it comes from. */
  record: FileRecord;
}

const fatal = ['TIMEOUT', 'MEMORY', 'SIZE'];

/** Runs a stream's expressions over its records; what comes of it is a list of entries with their ids. */
export class StreamEvaluator {
  readonly #pool: EvaluatorPool;
  readonly #complaints: Complaints;

  constructor(pool: EvaluatorPool, complaints: Complaints) {
    this.#pool = pool;
    this.#complaints = complaints;
  }

  /** A record that cannot be evaluated or has no id is left out and complained of; one that `where` excludes is left out. */
  async evaluate(stream: Stream, purpose: Purpose, records: readonly FileRecord[]): Promise<Entry[]> {
    const inputs = records.map(({ value, key }) => ({ input: value, ...(key === null ? {} : { bindings: { key } }) }));
    const results = await this.#pool.evaluate(setName(stream, purpose), inputs);
    const entries: Entry[] = [];
    for (const [index, record] of records.entries()) {
      const whole = toItem(results[index] ?? { values: {}, errors: [] });
      const died = whole.errors.find(({ code }) => fatal.includes(code));
      if (died) this.#leaveOut(stream, record, `${died.path ? `${died.path}: ` : ''}${died.message}`);
      else if (this.#includes(stream, record, whole)) entries.push(...this.#listEntries(stream, record, whole));
    }
    return entries;
  }

  #includes(stream: Stream, record: FileRecord, whole: Item): boolean {
    if (stream.where === null) return true;
    const answer = readValue(whole, 'where');
    if (typeof answer !== 'boolean') {
      const error = whole.errors.find(({ path }) => path === 'where');
      this.#leaveOut(stream, record, error?.message ?? '`where` gave neither true nor false');
    }
    return answer === true;
  }

  #listEntries(stream: Stream, record: FileRecord, whole: Item): Entry[] {
    if (stream.each !== null) {
      const error = whole.errors.find(({ path }) => path === 'items');
      if (error) this.#leaveOut(stream, record, `each: ${error.message}`);
    }
    const items = stream.each === null ? [whole] : listItems(whole, 'items');
    return items.flatMap((item) => {
      const id = readValue(item, 'id');
      if (id !== null && id !== '' && typeof id !== 'object') return [{ id: String(id), item, record }];
      const error = item.errors.find(({ path }) => path === 'id');
      this.#leaveOut(stream, record, error ? `id: ${error.message}` : 'it has no id');
      return [];
    });
  }

  #leaveOut(stream: Stream, record: FileRecord, why: string): void {
    const place = stream.format === 'json' ? `record ${record.at + 1}` : `the record at byte ${record.at}`;
    const message = `${stream.path}: ${place} is left out: ${why.replace(/[.\s]+$/, '')}.`;
    this.#complaints.add('E_FILES_RECORD', stream.pointer, message, 'error');
  }
}
