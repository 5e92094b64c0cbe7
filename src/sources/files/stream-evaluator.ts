import type { EvaluatorPool } from '../../mapping/evaluator/pool.ts';
import { type Item, listItems, readValue, toItem } from './evaluated-item.ts';
import type { FileRecord, Stream } from './stream.ts';
import { type Purpose, setName } from './stream-programs.ts';
import { toUnread, type Unread } from './unread.ts';

/** One record of the entity, made of a file's record or of an item in it. */
export interface Entry {
  id: string;
  item: Item;
  /** The file's record it comes from. */
  record: FileRecord;
}

export interface Evaluation {
  entries: Entry[];
  /** Records that cannot be read, or have no id. */
  unread: Unread[];
}

/** Codes of expressions that were cut off: by the evaluators, and by JSONata's own limits on depth, time and length. */
const cutOff = ['TIMEOUT', 'MEMORY', 'SIZE', 'D1011', 'D1012', 'D2014', 'D2015'];

/** Runs a stream's expressions over its records; what comes of it is a list of entries with their ids. */
export class StreamEvaluator {
  readonly #pool: EvaluatorPool;

  constructor(pool: EvaluatorPool) {
    this.#pool = pool;
  }

  /** What `where` excludes is in neither list. */
  async evaluate(stream: Stream, purpose: Purpose, records: readonly FileRecord[]): Promise<Evaluation> {
    const whole = records.filter(({ broken }) => broken === undefined);
    const inputs = whole.map(({ value, key }) => ({ input: value, ...(key === null ? {} : { bindings: { key } }) }));
    const results = await this.#pool.evaluate(setName(stream, purpose), inputs);
    const evaluation: Evaluation = { entries: [], unread: [] };
    for (const record of records) {
      if (record.broken !== undefined) evaluation.unread.push(toUnread({ stream, record }, record.broken));
    }
    for (const [index, record] of whole.entries()) {
      const item = toItem(results[index] ?? { values: {}, errors: [] });
      const error = item.errors.find(({ code }) => cutOff.includes(code));
      if (!error) readItems(stream, record, item, evaluation);
      else {
        const why = `${error.path ? `${error.path}: ` : ''}${error.message}`;
        evaluation.unread.push(...(await this.#name(stream, purpose, record, why)));
      }
    }
    return evaluation;
  }

  /** Tries to tell the id of a record that was cut off. Items of a list are not looked for: they may stand whole elsewhere. */
  async #name(stream: Stream, purpose: Purpose, record: FileRecord, why: string): Promise<Unread[]> {
    if (purpose === 'ids' || stream.each !== null) return [toUnread({ stream, record }, why)];
    const { entries, unread } = await this.evaluate(stream, 'ids', [record]);
    return [...entries.map(({ id }) => toUnread({ stream, record }, why, id)), ...unread];
  }
}

function readItems(stream: Stream, record: FileRecord, whole: Item, { entries, unread }: Evaluation): void {
  const refuse = (why: string, id: string | null = null) => unread.push(toUnread({ stream, record }, why, id));
  const errorOf = (item: Item, name: string) => item.errors.find(({ path }) => path === name);
  if (stream.where !== null) {
    const answer = readValue(whole, 'where');
    if (answer === false) return;
    if (answer !== true) {
      refuse(`where: ${errorOf(whole, 'where')?.message ?? 'it gave neither true nor false'}`, idOf(whole));
      return;
    }
  }
  const error = stream.each === null ? undefined : errorOf(whole, 'items');
  if (error) refuse(`each: ${error.message}`);
  for (const item of stream.each === null ? [whole] : listItems(whole, 'items')) {
    const id = idOf(item);
    const message = errorOf(item, 'id')?.message;
    if (id !== null) entries.push({ id, item, record });
    else unread.push(toUnread({ stream, record, item }, message === undefined ? 'it has no id' : `id: ${message}`));
  }
}

function idOf(item: Item): string | null {
  const id = readValue(item, 'id');
  return id === null || id === '' || typeof id === 'object' ? null : String(id);
}
