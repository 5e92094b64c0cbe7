import { createHash } from 'node:crypto';
import type { JsonValue } from './json.ts';

/** JSON with sorted keys, so that equal values have equal text. Undefined properties are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value as JsonValue) ?? 'null';
}

/** 128 bits of SHA-256 over the canonical JSON, in base64url: short enough for a million rows, long enough never to collide. */
export function digest(value: unknown): string {
  return digestText(canonicalJson(value));
}

export function digestText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}
