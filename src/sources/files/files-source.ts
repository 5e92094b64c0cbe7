import type { HttpClient } from '../../http/http-client.ts';
import type { EvaluatorPool } from '../../mapping/evaluator/pool.ts';
import { type SourceEntity, sourceEntities } from '../../model/entity.ts';
import type { FilesConnection } from '../../model/migration.gen.ts';
import type { FileRef } from '../../model/records.ts';
import type { OpenedFile, Page, Pulled, Source, SourceAccount, Unreadable } from '../../model/source.ts';
import type { Complaints } from './complaints.ts';
import type { DataRoot } from './data-root.ts';
import { ownErrors } from './evaluated-item.ts';
import { openAttachment } from './open-attachment.ts';
import { pullStreams } from './pull-streams.ts';
import { readRecord } from './read-record.ts';
import { readThread } from './read-thread.ts';
import type { RecordFinder } from './record-finder.ts';
import type { Stream } from './stream.ts';
import type { StreamEvaluator } from './stream-evaluator.ts';
import type { StreamReader } from './stream-reader.ts';
import { toUnread, type Unread } from './unread.ts';

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

type Read<E extends SourceEntity> = Required<Pick<Page<E>, 'records' | 'unreadable'>>;

const fetchedAtOnce = 50;

/** An export in JSON, JSONL or CSV files, read as declared. Records that cannot be read are never a reason to stop. */
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
    const { reader, evaluator, complaints, finder } = this.#parts;
    return pullStreams({
      streams: this.#streamsOf(entity),
      cursor,
      signal,
      reader,
      evaluator,
      read: (stream, entry) => readRecord(entity, stream, entry, complaints),
      // Somebody's ticket lacks such a comment: it must not be absent without a word.
      unreadableBeside: () => (entity === 'tickets' ? finder.commentsWithoutTicket() : noPages()),
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
      const { records, unreadable } = (
        entity === 'threads' ? await this.#readThreads(part) : await this.#readRecords(entity, part)
      ) as Read<E>;
      const known = new Set([...records.map(({ record }) => record.id), ...unreadable.map(({ id }) => id)]);
      yield {
        records,
        unreadable,
        deleted: part.filter((id) => !known.has(id)),
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

  async #readRecords(
    entity: Exclude<SourceEntity, 'threads'>,
    ids: readonly string[],
  ): Promise<Read<Exclude<SourceEntity, 'threads'>>> {
    const { finder, complaints } = this.#parts;
    // An export declares no macros.
    if (entity === 'macros') return { records: [], unreadable: [] };
    const { found, unread } = await finder.find(entity, ids, 'record');
    const records = [...found.values()].map((entry) => readRecord(entity, entry.stream, entry, complaints));
    return { records, unreadable: toUnreadable(unread) };
  }

  /** A ticket with one message that cannot be read is told nothing of, rather than half. */
  async #readThreads(ids: readonly string[]): Promise<Read<'threads'>> {
    const { finder, complaints } = this.#parts;
    const tickets = await finder.find('tickets', ids, 'thread');
    const comments = await finder.findComments(ids);
    const unread = new Map([...comments.unread, ...tickets.unread]);
    const records: Pulled<'threads'>[] = [];
    for (const [id, ticket] of tickets.found) {
      const [error] = ownErrors(ticket.item);
      if (error) unread.set(id, toUnread(ticket, `${error.path}: ${error.message}`, id));
      if (unread.has(id)) continue;
      records.push({ record: readThread(ticket, comments.found.get(id) ?? [], complaints), raw: null });
    }
    return { records, unreadable: toUnreadable(unread) };
  }

  #streamsOf(entity: SourceEntity): Stream[] {
    return this.#parts.streams.filter((stream) => stream.entity === entity);
  }
}

async function* noPages(): AsyncGenerator<Unreadable[]> {}

function toUnreadable(unread: ReadonlyMap<string, Unread>): Unreadable[] {
  return [...unread.values()].map(({ id, finding }) => ({ id, finding }));
}
