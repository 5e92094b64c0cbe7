import type { Evaluated, EvaluationError } from '../../mapping/evaluator/protocol.ts';
import { isObject, type JsonObject, type JsonValue } from '../../model/json.ts';

/** The values that expressions gave for one thing: a record, a comment, a file. */
export interface Item {
  values: JsonObject;
  /** Paths are relative to this item. */
  errors: EvaluationError[];
  /** Its place in the list it comes from. */
  index: number;
}

export function toItem({ values, errors }: Evaluated): Item {
  return { values, errors, index: 0 };
}

/** The items of a list that was evaluated with `each`, with the errors that concern each. */
export function listItems(parent: Item, name: string): Item[] {
  const list = parent.values[name];
  if (!Array.isArray(list)) return [];
  const values = list.filter((item): item is JsonObject => isObject(item));
  return values.map((item, index) => ({ values: item, errors: errorsBelow(parent, `${name}/${index}/`), index }));
}

/** The errors of the parent itself: not of items in its lists. */
export function ownErrors({ errors }: Item): EvaluationError[] {
  return errors.filter(({ path }) => !path.includes('/'));
}

export function readValue({ values }: Item, name: string): JsonValue {
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

function errorsBelow({ errors }: Item, prefix: string): EvaluationError[] {
  return errors
    .filter(({ path }) => path.startsWith(prefix))
    .map((error) => ({ ...error, path: error.path.slice(prefix.length) }));
}
