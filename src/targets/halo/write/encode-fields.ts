import type { JsonObject, JsonValue } from '../../../model/json.ts';
import { readRows } from '../client/decode.ts';
import { readEither } from '../model/either.ts';
import { elementIds, listOfElement } from '../model/list-element.ts';
import { encodeTranslation, readTranslationProperty } from '../model/translation-property.ts';

/** Properties that hold ids; the API takes numbers. */
const listsOfIds = new Set(['faqlists']);

/** Desired properties as Halo takes them: custom fields by name in their list, tags, lists and their elements as objects. */
export function encodeFields(fields: Readonly<Record<string, JsonValue>>): JsonObject {
  const row: JsonObject = {};
  const customFields: JsonObject[] = [];
  for (const [name, desired] of Object.entries(fields)) {
    const value = readEither(desired)?.[0] ?? desired;
    const list = listOfElement(name);
    const translation = readTranslationProperty(name);
    if (list !== null) row[list] = [...readRows(row[list] ?? []), { [elementIds[list]]: Number(value) }];
    else if (translation)
      row.translations = [...readRows(row.translations ?? []), encodeTranslation(translation, value)];
    else if (name === 'kbentryclientaccess') row[name] = readIds(value).map((id) => ({ client_id: id }));
    else if (/^CF/.test(name)) customFields.push({ name, value });
    else if (name === 'tags') row.tags = (Array.isArray(value) ? value : []).map((text) => ({ text }));
    else if (listsOfIds.has(name)) row[name] = [{ id: Number(value) }];
    else if (name.endsWith('_id') && typeof value === 'string' && /^\d+$/.test(value)) row[name] = Number(value);
    else row[name] = value;
  }
  if (customFields.length > 0) row.customfields = customFields;
  return row;
}

function readIds(value: JsonValue): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

/** Adds one custom field to an encoded row. */
export function addCustomField(row: JsonObject, name: string, value: JsonValue): void {
  const before = Array.isArray(row.customfields) ? row.customfields : [];
  row.customfields = [...before, { name, value }];
}
