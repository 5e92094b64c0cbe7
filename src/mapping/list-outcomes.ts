import type { JsonValue } from '../model/json.ts';
import type { FieldMapping } from '../model/mapping.ts';

/** What a mapping may come to, without any record. */
export interface Outcomes {
  values: JsonValue[];
  /** False for an expression: what it comes to, only a record can tell. */
  complete: boolean;
}

/** The results of a value table, or the text of an expression that is nothing but a text; each once. */
export function listOutcomes(mapping: FieldMapping | undefined): Outcomes {
  if (mapping === undefined) return { values: [], complete: true };
  if (typeof mapping === 'string') {
    const constant = /^\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*$/.exec(mapping);
    return constant ? { values: [constant[1] ?? constant[2] ?? ''], complete: true } : { values: [], complete: false };
  }
  const { map, empty, other } = mapping;
  const all = [...Object.values(map), empty, other].filter((value) => value !== undefined && value !== null);
  return { values: [...new Set(all.flat())], complete: true };
}

/** The custom field of the source that an expression is, or looks up: its key; null for one that does more. */
export function customFieldRead(mapping: FieldMapping): string | null {
  const expression = typeof mapping === 'string' ? mapping : mapping.value;
  const found = /^\s*custom\.(?:`([^`]+)`|"([^"\\]+)"|([A-Za-z_]\w*))\s*$/.exec(expression);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}
