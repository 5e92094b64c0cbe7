import { isObject, type JsonObject, type JsonValue } from '../../model/json.ts';

/*
 * A platform's rows are read field by field, and whatever is not of the expected shape counts as absent: a record that
 * cannot be read whole is still better than a pull that stops.
 */

type Value = JsonValue | undefined;

export function object(value: Value): JsonObject {
  return isObject(value) ? value : {};
}

export function rows(value: Value): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Null for an empty text too. */
export function text(value: Value): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Ids are positive numbers; -1 stands for the system and is nobody. */
export function id(value: Value): string | null {
  if (typeof value === 'number') return value > 0 ? String(value) : null;
  return typeof value === 'string' && value !== '' && !value.startsWith('-') ? value : null;
}

export function ids(value: Value): string[] {
  return Array.isArray(value) ? value.map(id).filter((item) => item !== null) : [];
}

export function texts(value: Value): string[] {
  return Array.isArray(value) ? value.map(text).filter((item) => item !== null) : [];
}

export function number(value: Value): number | null {
  if (value === null || value === undefined || value === '') return null;
  const read = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(read) ? read : null;
}

export function boolean(value: Value): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** An instant in UTC that ends in Z, as the platform writes it if it already does. */
export function instant(value: Value): string | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Of a mail, in the angle brackets in which its headers have it. */
export function messageId(value: Value): string | null {
  const bare = text(value)?.replace(/^\s*<|>\s*$/g, '') ?? null;
  return bare === null || !/^[^\s<>]+$/.test(bare) ? null : `<${bare}>`;
}

/** Of an answer that counts: `count` is a number, or an object with `value`. */
export function countOf(answer: JsonObject | null): number | null {
  return number(answer?.count) ?? number(object(answer?.count).value);
}

/** Unique, in their order. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
