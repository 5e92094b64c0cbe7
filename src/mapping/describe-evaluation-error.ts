import type { Problem } from '../model/desired.ts';
import type { EvaluationError } from './evaluator/protocol.ts';

const codes: Record<string, { code: string; hint: string }> = {
  TIMEOUT: {
    code: 'E_MAPPING_TIMEOUT',
    hint: 'A regular expression with nested repetitions, or an endless loop, is the usual cause.',
  },
  D1012: { code: 'E_MAPPING_TIMEOUT', hint: 'An endless loop is the usual cause.' },
  MEMORY: { code: 'E_MAPPING_MEMORY', hint: 'Look for text or lists that the expression makes grow.' },
  SIZE: { code: 'E_MAPPING_MEMORY', hint: 'Look for text or lists that the expression makes grow.' },
  D2014: { code: 'E_MAPPING_MEMORY', hint: 'Look for lists that the expression makes grow.' },
  D2015: { code: 'E_MAPPING_MEMORY', hint: 'Look for lists that the expression makes grow.' },
  BROKEN: {
    code: 'E_EXPRESSION_TIMEOUT',
    hint: 'Simplify the expression: a regular expression with nested repetitions, or an endless loop, is the usual cause.',
  },
  NOT_JSON: {
    code: 'E_MAPPING_RESULT',
    hint: 'The expression must give text, a number, true, false, null, a list or an object.',
  },
};

/** A record's evaluation error as a problem of that record: code, which field, what happened; no customer text. */
export function describeEvaluationError(error: EvaluationError, place: Pick<Problem, 'field' | 'pointer'>): Problem {
  const { code, hint } = codes[error.code] ?? { code: 'E_MAPPING_ERROR', hint: undefined };
  const what = error.message.replace(/[.\s]+$/, '');
  return {
    kind: error.code === 'BROKEN' ? 'blocked' : 'failed',
    severity: 'error',
    code,
    message: place.field ? `${place.field}: ${what}.` : `${what}.`,
    ...(hint ? { hint } : {}),
    ...place,
  };
}
