import { normaliseText } from '../../../content/normalise-text.ts';
import { type DesiredValue, isFile, isHtml, isReference } from '../../../model/desired.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';
import { readInstant } from '../client/decode.ts';

const listProperties = new Set(['tags', 'emailcclist']);

/**
 * A value of a property in a form in which equal things are equal texts. Bodies are compared by their text: Halo takes scripts
 * out of HTML and may rewrite its markup.
 */
export function comparable(property: string, value: DesiredValue): string {
  if (value === null) return '';
  if (isReference(value)) return '';
  if (isHtml(value)) return normaliseText(value.$html);
  if (isFile(value)) return String(value.$file.size ?? '');
  if (listProperties.has(property)) return listOf(value).join('\n');
  if (Array.isArray(value))
    return value
      .map((item) => comparable(property, item))
      .sort()
      .join('\n');
  if (isObject(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'true' : '';
  // Hours and amounts may come back with the noise of a float.
  if (typeof value === 'number') return String(Math.round(value * 1e4) / 1e4);
  // The columns keep 3 ms; seconds are what a person can tell apart. A date of before 1902 is none.
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)?$/.test(value)) return readInstant(value)?.slice(0, 19) ?? '';
  if (/^(false|0)$/i.test(value)) return value === '0' ? '0' : '';
  return /^true$/i.test(value) ? 'true' : normaliseText(value);
}

function listOf(value: JsonValue): string[] {
  const items = Array.isArray(value) ? value.map(String) : String(value).split(/[,;]/);
  return [...new Set(items.map((item) => item.trim().toLowerCase()).filter((item) => item !== ''))].sort();
}
