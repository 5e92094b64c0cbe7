import { closest } from 'fastest-levenshtein';
import jsonata from 'jsonata';
import type { ExpressionFinding } from './expression-finding.ts';
import { allowedFunctions, forbiddenFunctions } from './functions.ts';
import { type SyntaxNode, visitSyntax } from './visit-syntax.ts';

const hints: Record<string, string> = {
  eval: 'Write the expression itself; text never runs as code here.',
  now: 'Use a date of the record, or write the date as text.',
  millis: 'Use a date of the record with $toMillis(), or write the number.',
  random: 'A plan must come out the same each time: derive the value from the record.',
  shuffle: 'A plan must come out the same each time: use $sort().',
};

/**
 * Parses a JSONata expression without running it.
 * @returns everything that forbids it: a syntax error, functions that make a plan unrepeatable or run text as code, functions that
 * do not exist. Empty when it may run.
 */
export function checkExpression(source: string): ExpressionFinding[] {
  let ast: unknown;
  try {
    ast = jsonata(source).ast();
  } catch (error) {
    return [describeSyntaxError(source, error)];
  }
  const variables: SyntaxNode[] = [];
  const called: SyntaxNode[] = [];
  const bound = new Set<unknown>();
  visitSyntax(ast, (node) => {
    if (node.type === 'variable') variables.push(node);
    const {
      procedure,
      lhs,
      arguments: parameters,
    } = node as { procedure?: SyntaxNode; lhs?: SyntaxNode; arguments?: SyntaxNode[] };
    if (node.type === 'bind') bound.add(lhs?.value);
    if (node.type === 'lambda') for (const parameter of parameters ?? []) bound.add(parameter.value);
    if ((node.type === 'function' || node.type === 'partial') && procedure?.type === 'variable') called.push(procedure);
    if (node.type === 'apply') {
      const { rhs } = node as { rhs?: SyntaxNode };
      if (rhs?.type === 'variable') called.push(rhs);
    }
  });
  return [
    ...variables.filter((node) => forbiddenFunctions.includes(String(node.value))).map(describeForbidden),
    ...called
      .filter(({ value }) => !bound.has(value))
      .filter(({ value }) => ![...allowedFunctions, ...forbiddenFunctions].includes(String(value)))
      .map(describeUnknown),
  ].sort((a, b) => a.offset - b.offset);
}

/** Whether an expression reads `$raw`: only then is the platform's own record sent along. */
export function mentionsRaw(source: string): boolean {
  return findRaw(source) !== null;
}

/** Where an expression reads `$raw` first, in characters; null when it does not, or is none. */
export function findRaw(source: string): number | null {
  const offsets: number[] = [];
  try {
    visitSyntax(jsonata(source).ast(), ({ type, value, position }) => {
      if (type === 'variable' && value === 'raw') offsets.push(placeOf('raw', position).offset);
    });
  } catch {
    return null;
  }
  return offsets.length === 0 ? null : Math.min(...offsets);
}

function describeForbidden({ value, position }: SyntaxNode): ExpressionFinding {
  const name = String(value);
  const why = name === 'eval' ? 'runs text as code' : 'makes a plan unrepeatable';
  return {
    code: 'E_EXPRESSION_FORBIDDEN',
    message: `$${name}() ${why} and is not allowed.`,
    hint: hints[name],
    ...placeOf(name, position),
  };
}

function describeUnknown({ value, position }: SyntaxNode): ExpressionFinding {
  const name = String(value);
  return {
    code: 'E_EXPRESSION_FUNCTION',
    message: `There is no function $${name}().`,
    hint: `Did you mean $${closest(name, [...allowedFunctions])}()?`,
    ...placeOf(name, position),
  };
}

/** JSONata's positions lie behind the token. */
function placeOf(name: string, position = 0): { offset: number; length: number } {
  const length = name.length + 1;
  return { offset: Math.max(0, position - length), length };
}

function describeSyntaxError(source: string, thrown: unknown): ExpressionFinding {
  const { message, position, token } = thrown as { message?: string; position?: number; token?: unknown };
  const length = typeof token === 'string' && token !== '(end)' ? token.length : 1;
  const end = Math.min(position ?? 0, source.length);
  return {
    code: 'E_EXPRESSION_SYNTAX',
    message: `This is not JSONata: ${message ?? 'it is nested too deeply'}`,
    hint: 'See https://docs.jsonata.org; text stands in quotes inside an expression.',
    offset: Math.max(0, end - length),
    length,
  };
}
