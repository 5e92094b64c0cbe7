import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A request as it came in. The body is JSON, or null where there was none or it was something else. */
export interface TapeEntry {
  /** The server's address: the account's, its files' or the tenant's. */
  url: string;
  method: string;
  /** With its query. */
  path: string;
  body: unknown;
}

export interface Tape {
  add(entry: Omit<TapeEntry, 'body'> & { body: string }): void;
  /** Resolves when all of it is on disk. */
  close(): Promise<void>;
}

/** Writes requests into a file, one a line. */
export function openTape(file: string): Tape {
  const out = createWriteStream(file);
  return {
    add({ body, ...entry }) {
      const isJson = body.startsWith('{') || body.startsWith('[');
      // The body is JSON text as it stands: it goes in unread.
      out.write(`${JSON.stringify(entry).slice(0, -1)},"body":${isJson ? body.replaceAll('\n', ' ') : 'null'}}\n`);
    },
    close: async () => {
      out.end();
      await finished(out);
    },
  };
}

export function readTape(file: string): TapeEntry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TapeEntry);
}
