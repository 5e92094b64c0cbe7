import { distance } from 'fastest-levenshtein';
import type { JsonValue } from '../model/json.ts';
import type { ValueTable } from '../model/mapping.ts';

/** What a value table says: the value to write (null: leave the field unwritten), or why it says nothing. */
export type LookedUp =
  | { kind: 'value'; value: JsonValue }
  | { kind: 'no-entry'; value: string; candidates: string[] }
  | { kind: 'not-a-key' };

/** Looks a value up: null or nothing takes `empty`, numbers and booleans are found by their text, what has no entry takes `other`. */
export function lookUp(table: ValueTable, value: JsonValue | undefined): LookedUp {
  if (value === null || value === undefined) return { kind: 'value', value: table.empty ?? null };
  if (typeof value === 'object') return { kind: 'not-a-key' };
  const key = String(value);
  if (Object.hasOwn(table.map, key)) return { kind: 'value', value: table.map[key] ?? null };
  if (table.other !== undefined) return { kind: 'value', value: table.other };
  return { kind: 'no-entry', value: key, candidates: nearestNames(targetNames(table), key) };
}

/** What the table's entries come to. */
function targetNames({ map }: ValueTable): string[] {
  return [...new Set(Object.values(map).filter((value) => typeof value === 'string'))];
}

/** At most 20 of these names, the most alike first. */
export function nearestNames(names: readonly string[], name: string): string[] {
  const wanted = name.slice(0, 200).toLowerCase();
  const near = names.map((candidate) => ({ candidate, far: distance(candidate.toLowerCase(), wanted) }));
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, 20)
    .map(({ candidate }) => candidate);
}
