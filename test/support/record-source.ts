import type { SourceEntity } from '../../src/model/entity.ts';
import { Failure } from '../../src/model/failure.ts';
import type { RecordTypes } from '../../src/model/record-types.ts';
import type { Page, Pulled, Source } from '../../src/model/source.ts';

export type Records = { [E in SourceEntity]?: RecordTypes[E][] };

/** A help desk in memory. Some records can be had by id only, as deactivated people often can. */
export class RecordSource implements Source {
  readonly records: Records;
  readonly unlisted: Records;
  readonly supportAddresses: string[] = [];
  /** `pull tickets @2`, `fetch threads 1,2`: what was asked, in order. */
  readonly asked: string[] = [];
  /** Called before each page; may throw. */
  onPage: (entity: SourceEntity, cursor: string | null) => void = () => {};
  readonly pageSize: number;

  constructor(records: Records = {}, options: { unlisted?: Records; pageSize?: number } = {}) {
    this.records = records;
    this.unlisted = options.unlisted ?? {};
    this.pageSize = options.pageSize ?? 100;
  }

  account = async () => ({
    key: 'test:acme',
    url: 'https://acme.test',
    supportAddresses: this.supportAddresses,
  });

  counts = async () => ({ tickets: this.records.tickets?.length ?? 0 });

  async *pull<E extends Exclude<SourceEntity, 'threads'>>(entity: E, cursor: string | null): AsyncGenerator<Page<E>> {
    const all: RecordTypes[E][] = this.records[entity] ?? [];
    let start = Number(cursor ?? 0);
    do {
      this.onPage(entity, cursor);
      this.asked.push(`pull ${entity} @${start}`);
      const records = all.slice(start, start + this.pageSize).map(pulled<E>);
      start += this.pageSize;
      yield { records, deleted: [], cursor: String(start), done: start >= all.length };
    } while (start < all.length);
  }

  async *fetch<E extends SourceEntity>(entity: E, ids: readonly string[]): AsyncGenerator<Page<E>> {
    this.asked.push(`fetch ${entity} ${[...ids].sort().join(',')}`);
    this.onPage(entity, null);
    const listed: RecordTypes[E][] = this.records[entity] ?? [];
    const unlisted: RecordTypes[E][] = this.unlisted[entity] ?? [];
    const found = [...listed, ...unlisted].filter(({ id }) => ids.includes(id));
    const known = new Set(found.map(({ id }) => id));
    yield { records: found.map(pulled<E>), deleted: ids.filter((id) => !known.has(id)), cursor: null, done: true };
  }

  openFile = async () => {
    throw new Failure({ code: 'E_FILE_GONE', message: 'gone' });
  };
  requests = () => this.asked.length;
  close = async () => {};
}

function pulled<E extends SourceEntity>(record: RecordTypes[E]): Pulled<E> {
  return { record, raw: null };
}
