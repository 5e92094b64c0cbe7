import type { DesiredValue } from '../../../model/desired.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';

/** A value that depends on the moment of writing: the first is written; read back, each of them is right. */
export interface Either {
  [key: string]: JsonValue;
  either: JsonValue[];
}

export function either(written: JsonValue, ...asWell: JsonValue[]): Either {
  return { either: [written, ...asWell] };
}

/** All values that are right, the one to write first; null for a plain value. */
export function readEither(value: DesiredValue): JsonValue[] | null {
  return isObject(value) && Array.isArray(value.either) && Object.keys(value).length === 1 ? value.either : null;
}
