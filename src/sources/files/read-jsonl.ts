import { createReadStream } from 'node:fs';
import { Failure } from '../../model/failure.ts';
import type { JsonValue } from '../../model/json.ts';
import type { FileRecord, Stream } from './stream.ts';

const newline = 0x0a;
const longestLine = 256 * 2 ** 20;

/** The records of a JSONL file from byte `from` on, one line at a time. A line that is no JSON is a broken one; blank lines are nothing. */
export async function* readJsonl(stream: Stream, from: number): AsyncGenerator<FileRecord> {
  for await (const { at, next, text } of readLines(stream, from)) {
    const line = (at === 0 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (line === '') continue;
    yield { at, next, key: null, ...parse(line) };
  }
}

function parse(line: string): Pick<FileRecord, 'value' | 'broken'> {
  try {
    return { value: JSON.parse(line) as JsonValue };
  } catch {
    return { value: null, broken: 'it is not JSON' };
  }
}

async function* readLines(
  { file, path }: Stream,
  from: number,
): AsyncGenerator<{ at: number; next: number; text: string }> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let at = from;
  for await (const chunk of createReadStream(file, { start: from }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      held.push(chunk.subarray(start, end));
      const line = Buffer.concat(held);
      const next = at + line.length + 1;
      yield { at, next, text: line.toString('utf8') };
      held = [];
      heldBytes = 0;
      at = next;
      start = end + 1;
    }
    held.push(chunk.subarray(start));
    heldBytes += chunk.length - start;
    if (heldBytes > longestLine) {
      throw new Failure({
        code: 'E_FILES_TOO_LARGE',
        message: `"${path}" has a line of more than 256 MiB at byte ${at}.`,
        hint: 'JSONL has one record a line. If the file is one JSON document, say `format: json`.',
      });
    }
  }
  const last = Buffer.concat(held);
  if (last.length > 0) yield { at, next: at + last.length, text: last.toString('utf8') };
}
