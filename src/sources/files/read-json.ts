import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../../model/failure.ts';
import { isObject, type JsonValue } from '../../model/json.ts';
import type { FileRecord, Stream } from './stream.ts';

/** The longest text that JavaScript holds is a little more. */
const longestDocument = 500e6;

type Records = [key: string | null, value: JsonValue][];

/** Whole JSON documents by path: several streams may read the same one. */
export class JsonDocuments {
  readonly #documents = new Map<string, Promise<JsonValue>>();
  readonly #records = new Map<Stream, Promise<Records>>();

  /** The records from index `from` on. */
  async *read(stream: Stream, from: number): AsyncGenerator<FileRecord> {
    const records = await this.#list(stream);
    for (let at = from; at < records.length; at += 1) {
      const [key, value] = records[at] ?? [null, null];
      yield { at, next: at + 1, value, key };
    }
  }

  async count(stream: Stream): Promise<number> {
    return (await this.#list(stream)).length;
  }

  #list(stream: Stream): Promise<Records> {
    const document = this.#documents.get(stream.file) ?? load(stream);
    this.#documents.set(stream.file, document);
    const records = this.#records.get(stream) ?? document.then((root) => findRecords(root, stream));
    this.#records.set(stream, records);
    return records;
  }
}

function findRecords(root: JsonValue, stream: Stream): Records {
  let place = root;
  for (const name of stream.records) {
    const next = isObject(place) && Object.hasOwn(place, name) ? place[name] : undefined;
    if (next === undefined) throw noRecords(stream, `There is no "${stream.records.join('.')}" in "${stream.path}".`);
    place = next;
  }
  if (Array.isArray(place)) return place.map((value) => [null, value]);
  if (isObject(place)) return Object.entries(place);
  throw noRecords(stream, `"${stream.path}" holds neither a list nor an object there.`);
}

async function load({ file, path }: Stream): Promise<JsonValue> {
  if ((await stat(file)).size > longestDocument) {
    throw new Failure({
      code: 'E_FILES_TOO_LARGE',
      message: `"${path}" is too large for one JSON document, which must be held in memory.`,
      hint: 'Turn it into JSONL (one record a line), for example with `jq -c ".[]"`.',
    });
  }
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch (cause) {
    const place = /at position \d+( \(line \d+ column \d+\))?/.exec(String(cause))?.[0] ?? 'at its end';
    throw new Failure({
      code: 'E_FILES_JSON',
      message: `"${path}" is not JSON: it goes wrong ${place}.`,
      hint: 'For one record a line, say `format: jsonl`.',
    });
  }
}

function noRecords({ name }: Stream, message: string): Failure {
  return new Failure({
    code: 'E_FILES_RECORDS',
    message,
    hint: `\`records\` of source.streams.${name.replace('/', '[')}] names the way to the list, with dots between names.`,
  });
}
