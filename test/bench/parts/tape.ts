import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A request as it came in. */
export interface TapeEntry {
  /** The server's address: the account's, its files' or the tenant's. */
  url: string;
  method: string;
  /** With its query. */
  path: string;
  /** The content type. */
  type: string | null;
  /** A JSON body, read. */
  json?: unknown;
  /** Any other body, in base64. */
  bytes?: string;
}

export interface Tape {
  add(entry: Pick<TapeEntry, 'url' | 'method' | 'path' | 'type'>, body: Buffer): void;
  /** Resolves when all of it is on disk. */
  close(): Promise<void>;
}

/** Writes requests into a file, one a line. */
export function openTape(file: string): Tape {
  const out = createWriteStream(file);
  return {
    add(entry, body) {
      out.write(`${JSON.stringify(entry).slice(0, -1)}${bodyOf(entry.type, body)}}\n`);
    },
    close: async () => {
      out.end();
      await finished(out);
    },
  };
}

/** JSON goes in as it stands, unread. */
function bodyOf(type: string | null, body: Buffer): string {
  if (body.length === 0) return '';
  if (type?.startsWith('application/json')) return `,"json":${body.toString().replaceAll('\n', ' ')}`;
  return `,"bytes":"${body.toString('base64')}"`;
}

export function readTape(file: string): TapeEntry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TapeEntry);
}
