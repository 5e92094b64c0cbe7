import type { SourceEntity } from '../../model/entity.ts';
import type { Page, Pulled } from '../../model/source.ts';
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
}

/** All records of an entity, stream by stream, page by page. */
export async function* pullStreams<E extends SourceEntity>(options: PullStreamsOptions<E>): AsyncGenerator<Page<E>> {
  const { streams, cursor, signal, reader, evaluator, read } = options;
  const start = readCursor(cursor, streams);
  for (const [number, stream] of [...streams.entries()].slice(start.stream)) {
    const from = number === start.stream ? start.at : 0;
    for await (const batch of readBatches(reader.read(stream, from))) {
      signal.throwIfAborted();
      const entries = await evaluator.evaluate(stream, 'record', batch);
      // Within a page too the last one wins: people repeat in the records that name them.
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      const next = formatCursor({ stream: number, at: batch.at(-1)?.next ?? from, version: stream.version });
      yield { records: [...byId.values()].map((entry) => read(stream, entry)), deleted: [], cursor: next, done: false };
    }
  }
  yield { records: [], deleted: [], cursor: formatCursor({ stream: streams.length, at: 0, version: '' }), done: true };
}
