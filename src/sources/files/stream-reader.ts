import { createReadStream } from 'node:fs';
import { CsvFiles } from './read-csv.ts';
import { JsonDocuments } from './read-json.ts';
import { readJsonl } from './read-jsonl.ts';
import type { FileRecord, Stream } from './stream.ts';

/** Reads the records of a stream in whatever format its file has. */
export class StreamReader {
  readonly #documents = new JsonDocuments();
  readonly #tables = new CsvFiles();

  /** The records from place `from` on (0: the first; else a record's `at` or `next`). */
  read(stream: Stream, from: number): AsyncGenerator<FileRecord> {
    if (stream.format === 'json') return this.#documents.read(stream, from);
    if (stream.format === 'csv') return this.#tables.read(stream, from);
    return readJsonl(stream, from);
  }

  async readAt(stream: Stream, at: number): Promise<FileRecord | null> {
    for await (const record of this.read(stream, at)) return record.at === at ? record : null;
    return null;
  }

  /** How many records there are, roughly: lines count as records. */
  async count(stream: Stream): Promise<number> {
    if (stream.format === 'json') return await this.#documents.count(stream);
    let lines = stream.format === 'csv' ? -1 : 0;
    let last = 0x0a;
    for await (const chunk of createReadStream(stream.file) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
      last = chunk.at(-1) ?? last;
    }
    return Math.max(0, last === 0x0a ? lines : lines + 1);
  }
}
