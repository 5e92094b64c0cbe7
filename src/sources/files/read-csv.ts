import { createReadStream } from 'node:fs';
import { CsvError, type Options, parse } from 'csv-parse';
import { Failure } from '../../model/failure.ts';
import type { JsonObject } from '../../model/json.ts';
import type { FileRecord, Stream } from './stream.ts';

interface Row {
  record: string[];
  info: { bytes: number };
}

/** A CSV file's column names, and where its first record begins. */
interface Header {
  names: string[];
  end: number;
}

/** The records of CSV files; the first line names the columns, an empty value is null. */
export class CsvFiles {
  readonly #headers = new Map<string, Promise<Header>>();

  /** The records from byte `from` on (0: the first). */
  async *read(stream: Stream, from: number): AsyncGenerator<FileRecord> {
    const header = await this.#header(stream);
    const start = Math.max(from, header.end);
    let at = start;
    for await (const { record, next } of readRows(stream, start)) {
      yield { at, next, value: toObject(header.names, record), key: null };
      at = next;
    }
  }

  async #header(stream: Stream): Promise<Header> {
    let header = this.#headers.get(stream.file);
    if (!header) {
      header = readHeader(stream);
      this.#headers.set(stream.file, header);
    }
    return header;
  }
}

async function readHeader(stream: Stream): Promise<Header> {
  for await (const { record, next } of readRows(stream, 0)) {
    return { names: record.map((name) => name.trim()), end: next };
  }
  return { names: [], end: 0 };
}

async function* readRows(stream: Stream, start: number): AsyncGenerator<{ record: string[]; next: number }> {
  const options: Options = {
    bom: start === 0,
    delimiter: stream.delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  const source = createReadStream(stream.file, { start });
  const parser = source.pipe(parse(options));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) yield { record, next: start + info.bytes };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Failure({
      code: 'E_FILES_CSV',
      message: `"${stream.path}" is not CSV: ${error.code} behind byte ${start}, line ${String(error.lines)}.`,
      hint: `Values are separated by ${JSON.stringify(stream.delimiter)}; a quote inside a quoted value is doubled.`,
    });
  } finally {
    source.destroy();
  }
}

/** fromEntries defines properties, so that a column named __proto__ is one like any other. */
function toObject(names: readonly string[], values: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name, index) => [name, values[index] || null]));
}
