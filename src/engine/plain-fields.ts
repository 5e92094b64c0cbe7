import { type DesiredValue, isFile, isHtml, isReference } from '../model/desired.ts';
import type { JsonValue } from '../model/json.ts';

/** Properties as they would be sent, once their references are resolved; without files and what is still open. */
export function plainFields(fields: Readonly<Record<string, DesiredValue>>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, JsonValue][] => {
      if (isHtml(value)) return [[name, value.$html]];
      return isFile(value) || isReference(value) ? [] : [[name, value]];
    }),
  );
}
