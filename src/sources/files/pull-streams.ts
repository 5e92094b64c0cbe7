import type { SourceEntity } from '../../model/entity.ts';
import type { Page, Pulled, Unreadable } from '../../model/source.ts';
import { formatCursor, readCursor } from './cursor.ts';
import { readBatches } from './read-batches.ts';
import type { Stream } from './stream.ts';
import type { Entry, StreamEvaluator } from './stream-evaluator.ts';
import type { StreamReader } from './stream-reader.ts';

export interface PullStreamsOptions<E extends SourceEntity> {
  /** Those of the entity. */
  streams: readonly Stream[];
  cursor: string | null;
  signal: AbortSignal;
  reader: StreamReader;
  evaluator: StreamEvaluator;
  read(stream: Stream, entry: Entry): Pulled<E>;
  /** What else counts as an unreadable record of the entity, in pages. */
  unreadableBeside(): AsyncIterable<Unreadable[]>;
}

/** All records of an entity, stream by stream, page by page. */
export async function* pullStreams<E extends SourceEntity>(options: PullStreamsOptions<E>): AsyncGenerator<Page<E>> {
  const { streams, cursor, signal, reader, evaluator, read } = options;
  const start = readCursor(cursor, streams);
  for (const [number, stream] of [...streams.entries()].slice(start.stream)) {
    const from = number === start.stream ? start.at : 0;
    for await (const batch of readBatches(reader.read(stream, from))) {
      signal.throwIfAborted();
      const { entries, unread } = await evaluator.evaluate(stream, 'record', batch);
      // Within a page too the last one wins: people repeat in the records that name them.
      const inOrder = [...entries, ...unread].sort((a, b) => a.record.at - b.record.at);
      const byId = new Map(inOrder.map((each) => [each.id, each]));
      const records: Pulled<E>[] = [];
      const unreadable: Unreadable[] = [];
      for (const each of byId.values()) {
        if ('finding' in each) unreadable.push({ id: each.id, finding: each.finding });
        else records.push(read(stream, each));
      }
      const next = formatCursor({ stream: number, at: batch.at(-1)?.next ?? from, version: stream.version });
      yield { records, unreadable, deleted: [], cursor: next, done: false };
    }
  }
  const end = formatCursor({ stream: streams.length, at: 0, version: '' });
  for await (const unreadable of options.unreadableBeside()) {
    signal.throwIfAborted();
    yield { records: [], unreadable, deleted: [], cursor: end, done: false };
  }
  yield { records: [], deleted: [], cursor: end, done: true };
}
