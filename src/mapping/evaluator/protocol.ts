import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { Day } from '../../model/zoned-midnight.ts';

/**
 * One named expression. With `each`, its result is taken as a list (nothing: empty; a single value: one item) and every item
 * becomes an object of these programs' values, evaluated with the item as their context, `$index` as its place in the list and
 * `$record` as the record that was put in. With `days`, comparing an instant field with one of these days compares in time.
 */
export interface Program {
  name: string;
  source: string;
  each?: Program[];
  days?: Record<string, Day>;
}

/** Programs that run together over one record, by the name of the set. */
export type ProgramSets = Record<string, Program[]>;

/** One record to evaluate a set on. `bindings` are variables without their `$`. */
export interface EvaluationInput {
  input: JsonValue;
  bindings?: JsonObject;
}

/**
 * What went wrong with one expression. `code` is JSONata's own, or `TIMEOUT`, `MEMORY`, `SIZE`, `BROKEN`, `NOT_JSON`, `COMPILE`, `UNKNOWN`;
 * `path` names the program (`items/3/subject`), empty when the whole record is concerned. The message holds no record's text.
 */
export interface EvaluationError {
  path: string;
  code: string;
  message: string;
}

/** A program that yields nothing has no entry in `values`; one that fails has none either, but an error. */
export interface Evaluated {
  values: JsonObject;
  errors: EvaluationError[];
}

/** Sent to an evaluator. `only` names the one program of the set to run. Inputs travel as JSON texts, so that only the place that evaluates parses them. */
export type ToEvaluator =
  | { type: 'load'; sets: ProgramSets; recordMs: number }
  | { type: 'run'; set: string; inputs: string[]; only?: string };

/** Sent by an evaluator. A batch is answered in slices, in the order of its inputs; each result is JSON of Evaluated. */
export type FromEvaluator = { type: 'loaded' } | { type: 'results'; results: string[] };
