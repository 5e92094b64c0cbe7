import type { SourceEntity } from '../../model/entity.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { RecordTypes } from '../../model/record-types.ts';

/** The record with these fields empty, and which of them held something. `fields` as in the spec: `phones`, `custom.ssn`. */
export function dropFields<E extends SourceEntity>(
  record: RecordTypes[E],
  fields: readonly string[],
): { record: RecordTypes[E]; dropped: string[] } {
  const values = { ...record } as unknown as JsonObject;
  const dropped: string[] = [];
  for (const field of fields) {
    const [name = '', key] = field.split('.');
    if (key !== undefined) {
      const custom = { ...(values.custom as JsonObject) };
      if (isFilled(custom[key])) dropped.push(field);
      delete custom[key];
      values.custom = custom;
    } else if (Object.hasOwn(values, name)) {
      if (isFilled(values[name])) dropped.push(field);
      values[name] = emptyLike(name, values[name]);
    }
  }
  return { record: values as unknown as RecordTypes[E], dropped };
}

function isFilled(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** Lists are never null, and neither is a name. */
function emptyLike(name: string, value: JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return [];
  return name === 'name' ? '' : null;
}
