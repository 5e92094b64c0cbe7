import type { Problem } from '../model/desired.ts';
import type { JsonValue } from '../model/json.ts';
import { describeEvaluationError } from './describe-evaluation-error.ts';
import type { EvaluationError } from './evaluator/protocol.ts';

export type Selected = { id: string; selected: boolean } | { id: string; problem: Problem };

const pointer = ['tickets', 'select'];

/** `select` must give true or false: a record about which it says something else is neither taken nor left out silently. */
export function readSelected(id: string, value: JsonValue | undefined, errors: readonly EvaluationError[]): Selected {
  const [error] = errors;
  if (error) return { id, problem: describeEvaluationError(error, { field: 'select', pointer }) };
  if (typeof value === 'boolean') return { id, selected: value };
  const problem: Problem = {
    kind: 'failed',
    severity: 'error',
    code: 'E_SELECT_RESULT',
    message: `select must give true or false; here it gave ${nameType(value)}.`,
    hint: 'Compare with null where a field may be empty, for example `priority != null and priority = "high"`.',
    field: 'select',
    pointer,
  };
  return { id, problem };
}

function nameType(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
