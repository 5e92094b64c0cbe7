import { type Context, createContext, Script } from 'node:vm';
import { Failure } from '../model/failure.ts';

/** Where a pattern matched: `[start, end, number of the pattern]`. */
export type PatternMatch = [start: number, end: number, pattern: number];

const find = new Script(`globalThis.known ??= new Map(); (() => {
  const { texts, patterns } = JSON.parse(input);
  const compiled = patterns.map((pattern) => {
    if (!known.has(pattern)) known.set(pattern, new RegExp(pattern, 'gu'));
    return known.get(pattern);
  });
  return JSON.stringify(texts.map((text) => compiled.flatMap((regexp, number) =>
    Array.from(text.matchAll(regexp), (match) => [match.index, match.index + match[0].length, number]))));
})()`);

/** Making one takes longer than most matching does. Nothing but texts and patterns ever enters it. */
let realm: Context | null = null;

/**
 * All matches of these patterns (flags g and u) in each text; empty ones are left out. They run in a context of their own that
 * is cut off when `budgetMs` is over, even inside a pattern: a hostile one costs its record and nothing else. Throws Failure
 * `E_REDACT_TIMEOUT` then, and `E_REDACT_PATTERN` for what is no regular expression.
 */
export function matchPatterns(
  texts: readonly string[],
  patterns: readonly string[],
  budgetMs: number,
): PatternMatch[][] {
  realm ??= createContext({}, { codeGeneration: { strings: false } });
  realm.input = JSON.stringify({ texts, patterns });
  try {
    const found = JSON.parse(String(find.runInContext(realm, { timeout: budgetMs }))) as PatternMatch[][];
    return found.map((matches) => matches.filter(([start, end]) => end > start));
  } catch (error) {
    realm = null;
    const isTimeout = (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isTimeout ? tooSlow(budgetMs) : refused(error);
  }
}

function tooSlow(budgetMs: number): Failure {
  return new Failure({
    code: 'E_REDACT_TIMEOUT',
    message: `The patterns of privacy.redact were cut off after ${budgetMs} ms: the text cannot be redacted, so it does not go.`,
    hint: 'A pattern with nested repetitions, such as (a+)+, is the usual cause.',
  });
}

function refused(cause: unknown): Failure {
  return new Failure({
    code: 'E_REDACT_PATTERN',
    message: `privacy.redact.patterns: ${cause instanceof Error ? cause.message : String(cause)}.`,
    hint: 'Each pattern is a JavaScript regular expression with the flags g and u.',
    cause,
  });
}
