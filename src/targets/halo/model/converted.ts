import type { Desired, DesiredValue, Problem } from '../../../model/desired.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';

/** What mapped values became so far: properties of Halo's, what forbids the record, what it loses. */
export interface Converted {
  fields: Record<string, DesiredValue>;
  problems: Problem[];
  accepted: Desired['accepted'];
}

/** A mapped value as text; what is no plain value as JSON. */
export function toText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) || isObject(value) ? JSON.stringify(value) : String(value ?? '');
}
