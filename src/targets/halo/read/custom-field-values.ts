import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import { readText } from '../client/decode.ts';

/** A row's custom fields by name; none when the row does not show them. */
export function customFieldValues(row: JsonObject): Record<string, JsonValue> {
  const fields = Array.isArray(row.customfields) ? row.customfields.filter(isObject) : [];
  return Object.fromEntries(fields.map((field) => [readText(field.name) ?? '', plainValue(field.value ?? null)]));
}

/** Options of a multiple choice read back as ids or as objects with an id. */
function plainValue(value: JsonValue): JsonValue {
  return Array.isArray(value) ? value.map((item) => (isObject(item) ? (item.id ?? null) : item)) : value;
}
