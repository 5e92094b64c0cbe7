import type { HttpClient } from '../../http/http-client.ts';
import type { EvaluatorPool } from '../../mapping/evaluator/pool.ts';
import { type SourceEntity, sourceEntities } from '../../model/entity.ts';
import type { FilesConnection } from '../../model/migration.gen.ts';
import type { FileRef } from '../../model/records.ts';
import type { OpenedFile, Page, Pulled, Source, SourceAccount } from '../../model/source.ts';
import type { Complaints } from './complaints.ts';
import type { DataRoot } from './data-root.ts';
import { openAttachment } from './open-attachment.ts';
import { pullStreams } from './pull-streams.ts';
import { readRecord } from './read-record.ts';
import { readThread } from './read-thread.ts';
import type { RecordFinder } from './record-finder.ts';
import type { Stream } from './stream.ts';
import type { StreamEvaluator } from './stream-evaluator.ts';
import type { StreamReader } from './stream-reader.ts';

/** What a files source is made of. */
export interface FilesParts {
  connection: FilesConnection;
  root: DataRoot;
  streams: readonly Stream[];
  pool: EvaluatorPool;
  complaints: Complaints;
  reader: StreamReader;
  evaluator: StreamEvaluator;
  finder: RecordFinder;
  http: HttpClient;
}

const fetchedAtOnce = 50;

/** An export in JSON, JSONL or CSV files, read as declared. Records that cannot be read are reported, never a reason to stop. */
export class FilesSource implements Source {
  readonly #parts: FilesParts;

  constructor(parts: FilesParts) {
    this.#parts = parts;
  }

  async account(): Promise<SourceAccount> {
    const { account, url, supportAddresses } = this.#parts.connection;
    return {
      key: `files:${account}`,
      url: url ?? `files:${account}`,
      supportAddresses: (supportAddresses ?? []).map((address) => address.toLowerCase()),
    };
  }

  async counts(): Promise<Partial<Record<SourceEntity, number>>> {
    const counts: Partial<Record<SourceEntity, number>> = {};
    for (const entity of sourceEntities) {
      const streams = this.#streamsOf(entity);
      // How many items their records hold is not known before they are read.
      if (entity === 'threads' || streams.some(({ each }) => each !== null)) continue;
      let count = 0;
      for (const stream of streams) count += await this.#parts.reader.count(stream);
      counts[entity] = count;
    }
    return counts;
  }

  pull<E extends Exclude<SourceEntity, 'threads'>>(
    entity: E,
    cursor: string | null,
    signal: AbortSignal,
  ): AsyncIterable<Page<E>> {
    const { reader, evaluator, complaints } = this.#parts;
    return pullStreams({
      streams: this.#streamsOf(entity),
      cursor,
      signal,
      reader,
      evaluator,
      read: (stream, entry) => readRecord(entity, stream, entry, complaints),
    });
  }

  async *fetch<E extends SourceEntity>(
    entity: E,
    ids: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<Page<E>> {
    for (let at = 0; at < ids.length; at += fetchedAtOnce) {
      signal.throwIfAborted();
      const part = ids.slice(at, at + fetchedAtOnce);
      const read = entity === 'threads' ? await this.#readThreads(part) : await this.#readRecords(entity, part);
      yield {
        records: [...read.values()] as Pulled<E>[],
        deleted: part.filter((id) => !read.has(id)),
        cursor: null,
        done: at + fetchedAtOnce >= ids.length,
      };
    }
  }

  openFile(file: FileRef, signal: AbortSignal): Promise<OpenedFile> {
    return openAttachment(file, this.#parts, signal);
  }

  requests(): number {
    return this.#parts.http.sent;
  }

  async close(): Promise<void> {
    const { pool, finder, http } = this.#parts;
    await Promise.all([pool.close(), http.close()]);
    finder.close();
  }

  async #readRecords(entity: SourceEntity, ids: readonly string[]): Promise<Map<string, Pulled<SourceEntity>>> {
    if (entity === 'threads') return new Map();
    const { finder, complaints } = this.#parts;
    const found = await finder.find(entity, ids, 'record');
    return new Map([...found].map(([id, entry]) => [id, readRecord(entity, entry.stream, entry, complaints)]));
  }

  async #readThreads(ids: readonly string[]): Promise<Map<string, Pulled<'threads'>>> {
    const { finder, complaints } = this.#parts;
    const tickets = await finder.find('tickets', ids, 'thread');
    const comments = await finder.findComments(ids);
    const threads = [...tickets].map(([id, ticket]) => readThread(ticket, comments.get(id) ?? [], complaints));
    return new Map(threads.map((thread) => [thread.id, { record: thread, raw: null }]));
  }

  #streamsOf(entity: SourceEntity): Stream[] {
    return this.#parts.streams.filter((stream) => stream.entity === entity);
  }
}
