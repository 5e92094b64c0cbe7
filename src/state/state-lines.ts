import { createHash } from 'node:crypto';
import { Failure } from '../model/failure.ts';
import { isObject, type JsonObject } from '../model/json.ts';

/** Sums of one line and all before it: long enough that chance makes no two equal, short enough to read. */
const sumLength = 16;
const pattern = new RegExp(`^(.*),"sum":"([0-9a-f]{${sumLength}})"\\}$`, 's');

/**
 * Lines of JSON of which each carries a sum of itself and of all before it, so that a file which was cut, edited or put
 * together from two is refused at the very line.
 */
export function createLineWriter(): (line: JsonObject) => string {
  const chain = createChain();
  return (line) => {
    const body = JSON.stringify(line);
    return `${body.slice(0, -1)},"sum":"${chain(body)}"}\n`;
  };
}

/** Reads what `createLineWriter` wrote, line by line. Throws Failure `E_STATE_FILE` with the line's number. */
export function createLineReader(file: string): (text: string, line: number) => JsonObject {
  const chain = createChain();
  return (text, line) => {
    const [, start, sum] = pattern.exec(text) ?? [];
    const body = `${start}}`;
    if (start === undefined || sum !== chain(body)) {
      throw unusable({ file, line }, 'this line is not as it was written: the file was cut or edited');
    }
    const value: unknown = JSON.parse(body);
    if (!isObject(value)) throw unusable({ file, line }, 'this line is no object');
    return value;
  };
}

export function unusable({ file, line }: { file: string; line: number }, what: string): Failure {
  return new Failure({
    code: 'E_STATE_FILE',
    message: `${what}.`,
    hint: 'Nothing was imported. Export the state again, and copy the file as it is.',
    location: { file, line, column: 1 },
    exitCode: 4,
  });
}

function createChain(): (body: string) => string {
  let last = '';
  return (body) => {
    last = createHash('sha256').update(last).update(body).digest('hex').slice(0, sumLength);
    return last;
  };
}
