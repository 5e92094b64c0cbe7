import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';

/** Halo serialises some ids as floats (`18.0`); ids are text everywhere else. Zero, negative and absent ids are null. */
export function readId(value: JsonValue | undefined): string | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 1 ? String(Math.trunc(number)) : null;
}

export function readText(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `true`, `"true"`, `1`: Halo writes booleans of custom fields in all three ways. */
export function readBoolean(value: JsonValue | undefined): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(true|1|yes)$/i.test(value));
}

/**
 * An instant as `YYYY-MM-DDTHH:mm:ss.sssZ`. Halo's dates are UTC with or without Z and with up to seven fractional digits;
 * years before 1902 are its ways to say "none".
 */
export function readInstant(value: JsonValue | undefined): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}${value.includes('T') ? '' : 'T00:00:00'}Z`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1902 ? null : date.toISOString();
}

/** The rows of an answer: a bare list, an envelope's first list of objects (by preference `key`), or a single object. */
export function readRows(body: JsonValue, key?: string): JsonObject[] {
  if (Array.isArray(body)) return body.filter(isObject);
  if (!isObject(body)) return [];
  const named = key === undefined ? undefined : body[key];
  if (Array.isArray(named)) return named.filter(isObject);
  const lists = Object.values(body).filter(Array.isArray);
  const rows = lists.find((list) => list.some(isObject));
  if (rows && body.record_count !== undefined) return rows.filter(isObject);
  if (body.record_count !== undefined) return [];
  return readId(body.id) === null && rows ? rows.filter(isObject) : [body];
}

/** The value of a custom field among a row's `customfields`, by its name without regard to case and to the `CF` prefix. */
export function readCustomField(row: JsonObject, name: string): JsonValue {
  const fields = row.customfields;
  if (!Array.isArray(fields)) return null;
  const wanted = customFieldKey(name);
  const field = fields.filter(isObject).find((item) => customFieldKey(readText(item.name) ?? '') === wanted);
  return field?.value ?? null;
}

/** Names are written without `CF` and read back with it; case does not count. */
export function customFieldKey(name: string): string {
  return name.toLowerCase().replace(/^cf/, '');
}

/** Those of these properties that a row shows at all, each as its reader reads it. */
export function shownFields(
  row: JsonObject,
  readers: Record<string, (value: JsonValue | undefined) => JsonValue>,
): JsonObject {
  const shown = Object.entries(readers).filter(([name]) => row[name] !== undefined);
  return Object.fromEntries(shown.map(([name, read]) => [name, read(row[name])]));
}
