import type { Unreadable } from '../../model/source.ts';
import type { Complaints } from './complaints.ts';
import { type Item, readValue } from './evaluated-item.ts';
import { readBatches } from './read-batches.ts';
import { type Place, RecordIndex } from './record-index.ts';
import type { FileEntity, FileRecord, Stream } from './stream.ts';
import type { Entry, StreamEvaluator } from './stream-evaluator.ts';
import type { Purpose } from './stream-programs.ts';
import type { StreamReader } from './stream-reader.ts';
import { standIn, toUnread, type Unread } from './unread.ts';

/** An entry with the stream it belongs to. */
export interface Found extends Entry {
  stream: Stream;
}

/** `stream` as in `Place`. */
type UnreadPlace = Unread & { stream: number };

const pageSize = 100;

/** Finds records by their ids. An entity's files are read through once, when the first of its records is asked for. */
export class RecordFinder {
  readonly #streams: readonly Stream[];
  readonly #reader: StreamReader;
  readonly #evaluator: StreamEvaluator;
  readonly #complaints: Complaints;
  readonly #index = new RecordIndex();
  readonly #built = new Map<FileEntity, Promise<void>>();

  constructor(streams: readonly Stream[], reader: StreamReader, evaluator: StreamEvaluator, complaints: Complaints) {
    this.#streams = streams;
    this.#reader = reader;
    this.#evaluator = evaluator;
    this.#complaints = complaints;
  }

  /** The entries of these ids, evaluated for `purpose`, and which of them cannot be read; what is not there is in neither. */
  async find(
    entity: FileEntity,
    ids: readonly string[],
    purpose: Purpose,
  ): Promise<{ found: Map<string, Found>; unread: Map<string, Unread> }> {
    await this.#build(entity);
    const places = new Map<string, Place>();
    for (const id of ids) {
      const place = this.#index.find(entity, id);
      if (place) places.set(id, place);
    }
    const { entries, unread } = await this.#evaluatePlaces([...places.values()], purpose);
    const found = new Map(entries.filter(({ id }) => places.has(id)).map((entry) => [entry.id, entry]));
    const lost = new Map<string, Unread>();
    for (const [id, place] of places) {
      if (found.has(id)) continue;
      const cause = unread.find((each) => standsAt(each, place) && (each.item === null || each.id === id));
      if (cause) lost.set(id, { ...cause, id });
    }
    return { found, unread: lost };
  }

  /**
   * The comments of these tickets that stand in files of their own, by ticket, in the order of the files; and the tickets that
   * have one which cannot be read.
   */
  async findComments(
    ticketIds: readonly string[],
  ): Promise<{ found: Map<string, Found[]>; unread: Map<string, Unread> }> {
    await this.#build('comments');
    const places = new Map(ticketIds.map((id) => [id, this.#index.findComments(id)]));
    const { entries, unread } = await this.#evaluatePlaces([...places.values()].flat(), 'record');
    const found = new Map<string, Found[]>(ticketIds.map((id) => [id, []]));
    for (const entry of entries) found.get(ticketOf(entry.item) ?? '')?.push(entry);
    const lost = new Map<string, Unread>();
    for (const [id, own] of places) {
      const cause = unread.find((each) =>
        each.item === null ? own.some((place) => standsAt(each, place)) : ticketOf(each.item) === id,
      );
      if (cause) lost.set(id, { ...cause, id });
    }
    return { found, unread: lost };
  }

  /** Comments of which nobody can tell the ticket, in pages. */
  async *commentsWithoutTicket(): AsyncGenerator<Unreadable[]> {
    await this.#build('comments');
    for (let after = ''; ; ) {
      const page = this.#index.pageUnreadable(after, pageSize);
      const last = page.at(-1);
      if (!last) return;
      yield page;
      after = last.id;
    }
  }

  close(): void {
    this.#index.close();
  }

  async #evaluatePlaces(
    places: readonly Place[],
    purpose: Purpose,
  ): Promise<{ entries: Found[]; unread: UnreadPlace[] }> {
    const all: { entries: Found[]; unread: UnreadPlace[] } = { entries: [], unread: [] };
    for (const [number, group] of Map.groupBy(places, (place) => place.stream)) {
      const stream = this.#streams[number];
      if (!stream) continue;
      const records: FileRecord[] = [];
      for (const at of new Set(group.map((place) => place.at))) {
        const record = await this.#reader.readAt(stream, at);
        if (record) records.push(record);
      }
      const { entries, unread } = await this.#evaluator.evaluate(stream, purpose, records);
      all.entries.push(...entries.map((entry) => ({ ...entry, stream })));
      all.unread.push(...unread.map((each) => ({ ...each, stream: number })));
    }
    return all;
  }

  #build(entity: FileEntity): Promise<void> {
    let built = this.#built.get(entity);
    if (!built) {
      built = this.#readThrough(entity);
      this.#built.set(entity, built);
    }
    return built;
  }

  async #readThrough(entity: FileEntity): Promise<void> {
    for (const [number, stream] of this.#streams.entries()) {
      if (stream.entity !== entity) continue;
      for await (const batch of readBatches(this.#reader.read(stream, 0))) {
        const { entries, unread } = await this.#evaluator.evaluate(stream, 'ids', batch);
        for (const entry of entries) this.#add(stream, number, entry);
        if (entity === 'comments') for (const each of unread) this.#addUnread(stream, number, each);
      }
    }
  }

  #add(stream: Stream, number: number, entry: Entry): void {
    const place = { stream: number, at: entry.record.at };
    if (stream.entity === 'comments') {
      const ticketId = ticketOf(entry.item);
      if (ticketId === null) this.#addLost(stream, entry, describeMissing(entry.item));
      else this.#index.addComment(ticketId, place);
    }
    const isNew = this.#index.add(stream.entity, entry.id, place);
    if (isNew || stream.each !== null) return;
    const message = `${stream.entity}/${entry.id} stands in the files more than once; the last one counts.`;
    this.#complaints.add('W_FILES_DUPLICATE', [...stream.pointer, 'id'], message);
  }

  /** A comment that cannot be read costs its ticket, where that can be told. */
  #addUnread(stream: Stream, number: number, unread: Unread): void {
    const ticketId = unread.item && ticketOf(unread.item);
    if (ticketId !== null) this.#index.addComment(ticketId, { stream: number, at: unread.record.at });
    else this.#index.addUnreadable({ ...unread, id: standIn({ stream, ...unread }) });
  }

  #addLost(stream: Stream, { record, item }: Entry, why: string): void {
    this.#index.addUnreadable(toUnread({ stream, record, item }, why));
  }
}

function describeMissing({ errors }: Item): string {
  const error = errors.find(({ path }) => path === 'ticketId');
  return error ? `ticketId: ${error.message}` : 'it names no ticket';
}

function standsAt({ stream, record }: UnreadPlace, place: Place): boolean {
  return stream === place.stream && record.at === place.at;
}

function ticketOf(item: Item): string | null {
  const id = readValue(item, 'ticketId');
  return id === null || id === '' || typeof id === 'object' ? null : String(id);
}
