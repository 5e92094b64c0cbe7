import type { JsonValue } from '../../../model/json.ts';

/** A key of ours, from a field that may hold something else: `<platform>:<account>:<kind>:<id>`. */
export function toMarker(value: JsonValue | undefined): string | null {
  if (typeof value !== 'string') return null;
  return /^[\w.-]+(?::[\w.-]+)*:(?:organization|contact|folder|article|ticket|comment|attachment|group|agent):./.test(
    value,
  )
    ? value
    : null;
}
