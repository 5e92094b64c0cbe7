import { hash } from 'node:crypto';

/** JSON with sorted keys, so that equal values have equal text. Undefined properties are left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let list = '';
    for (const item of value) list += `${list === '' ? '' : ','}${canonicalJson(item ?? null)}`;
    return `[${list}]`;
  }
  const object = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(object).sort()) {
    const item = object[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** 128 bits of SHA-256 over the canonical JSON, in base64url: short enough for a million rows, long enough never to collide. */
export function digest(value: unknown): string {
  return digestText(canonicalJson(value));
}

export function digestText(text: string | Uint8Array): string {
  // By way of a string: a buffer of each hash takes twice as long as the hash.
  return Buffer.from(hash('sha256', text, 'hex').slice(0, 32), 'hex').toString('base64url');
}
