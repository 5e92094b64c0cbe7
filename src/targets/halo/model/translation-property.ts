import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import { readId, readRows, readText } from '../client/decode.ts';

const prefix = 'translations/';

/** The property that holds one field of an article in one language; on the wire all of them are one list. */
export function translationProperty(languageId: string, field: string): string {
  return `${prefix}${languageId}/${field}`;
}

/** Null for any other property. */
export function readTranslationProperty(property: string): { languageId: string; field: string } | null {
  if (!property.startsWith(prefix)) return null;
  const [languageId = '', field = ''] = property.slice(prefix.length).split('/');
  return { languageId, field };
}

/** As `translations` of an article takes it (LanguagePackTranslationsCustom); an empty text takes the translation away. */
export function encodeTranslation(place: { languageId: string; field: string }, value: JsonValue): JsonObject {
  return { language_id: Number(place.languageId), fieldname: place.field, translation: value, _isimport: true };
}

/** What an article that was read back says in that language; null where it says nothing, undefined where it does not show. */
export function readTranslation(
  place: { languageId: string; field: string },
  translations: JsonValue | undefined,
): JsonValue | undefined {
  if (!Array.isArray(translations)) return undefined;
  const found = readRows(translations)
    .filter(isObject)
    .find(
      (row) => readId(row.language_id) === place.languageId && readText(row.fieldname)?.toLowerCase() === place.field,
    );
  return found?.translation ?? null;
}
