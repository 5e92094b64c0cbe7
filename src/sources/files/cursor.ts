import { isObject } from '../../model/json.ts';
import type { Stream } from './stream.ts';

/** Where a pull goes on: which of the entity's streams, and from which place in its file. */
export interface Cursor {
  stream: number;
  at: number;
  /** The file's version: a place in another version means nothing. */
  version: string;
}

export function formatCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}

/** From the start where there is no cursor; from the start of the stream where its file has changed since. */
export function readCursor(text: string | null, streams: readonly Stream[]): { stream: number; at: number } {
  const cursor: unknown = text === null ? null : JSON.parse(text);
  if (!isObject(cursor)) return { stream: 0, at: 0 };
  const stream = Number(cursor.stream);
  const at = streams[stream]?.version === cursor.version ? Number(cursor.at) : 0;
  return { stream, at };
}
