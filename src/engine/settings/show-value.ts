import type { JsonValue } from '../../model/json.ts';

/** A setting's value for people: `on`, `off`, `3`. */
export function showValue(value: JsonValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
