import type { Complaints } from './complaints.ts';
import { readValue } from './evaluated-item.ts';
import { readBatches } from './read-batches.ts';
import { type Place, RecordIndex } from './record-index.ts';
import type { FileEntity, FileRecord, Stream } from './stream.ts';
import type { Entry, StreamEvaluator } from './stream-evaluator.ts';
import type { Purpose } from './stream-programs.ts';
import type { StreamReader } from './stream-reader.ts';

/** An entry with the stream it belongs to. */
export interface Found extends Entry {
  stream: Stream;
}

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

  /** The entries of these ids, evaluated for `purpose`; what is not there is left out. */
  async find(entity: FileEntity, ids: readonly string[], purpose: Purpose): Promise<Map<string, Found>> {
    await this.#build(entity);
    const places = ids.flatMap((id) => this.#index.find(entity, id) ?? []);
    const wanted = new Set(ids);
    const found = await this.#evaluatePlaces(places, purpose);
    return new Map(found.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry]));
  }

  /** The comments of these tickets that stand in files of their own, by ticket, in the order of the files. */
  async findComments(ticketIds: readonly string[]): Promise<Map<string, Found[]>> {
    await this.#build('comments');
    const places = ticketIds.flatMap((id) => this.#index.findComments(id));
    const byTicket = new Map<string, Found[]>(ticketIds.map((id) => [id, []]));
    for (const entry of await this.#evaluatePlaces(places, 'record')) {
      byTicket.get(ticketOf(entry))?.push(entry);
    }
    return byTicket;
  }

  close(): void {
    this.#index.close();
  }

  async #evaluatePlaces(places: readonly Place[], purpose: Purpose): Promise<Found[]> {
    const byStream = Map.groupBy(places, (place) => place.stream);
    const found: Found[] = [];
    for (const [number, group] of byStream) {
      const stream = this.#streams[number];
      if (!stream) continue;
      const records: FileRecord[] = [];
      for (const at of new Set(group.map((place) => place.at))) {
        const record = await this.#reader.readAt(stream, at);
        if (record) records.push(record);
      }
      const entries = await this.#evaluator.evaluate(stream, purpose, records);
      found.push(...entries.map((entry) => ({ ...entry, stream })));
    }
    return found;
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
        const entries = await this.#evaluator.evaluate(stream, 'ids', batch);
        for (const entry of entries) this.#add(stream, number, entry);
      }
    }
  }

  #add(stream: Stream, number: number, entry: Entry): void {
    const place = { stream: number, at: entry.record.at };
    const isNew = this.#index.add(stream.entity, entry.id, place);
    if (stream.entity === 'comments') this.#index.addComment(ticketOf(entry), place);
    if (isNew || stream.each !== null) return;
    const message = `${stream.entity}/${entry.id} stands in the files more than once; the last one counts.`;
    this.#complaints.add('W_FILES_DUPLICATE', [...stream.pointer, 'id'], message);
  }
}

function ticketOf({ item }: Entry): string {
  return String(readValue(item, 'ticketId'));
}
