import type { Scalar } from 'yaml';

/**
 * Where in the file the character at `index` of a scalar's value stands. Folding, indentation and chomping change white
 * space only, so the characters that are none stand in the same order in both: the n-th of the value is the n-th of the source.
 */
export function sourceOffset(scalar: Scalar, text: string, index: number): number {
  const [start, end] = scalar.range ?? [0, 0, 0];
  const value = String(scalar.value ?? '');
  const { from, to } = contentRange(scalar, text, start, end);
  const starts = inkStarts(scalar, text.slice(from, to));
  const wanted = countInk(value.slice(0, index));
  const offset = starts[wanted];
  if (offset !== undefined) return from + offset;
  const last = starts.at(-1);
  return last === undefined ? start : from + last + 1;
}

function countInk(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

/** Without the quotes, or without the header line of a block. */
function contentRange(scalar: Scalar, text: string, start: number, end: number): { from: number; to: number } {
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return { from: start + 1, to: end - 1 };
  if (scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') return { from: start, to: end };
  const newline = text.indexOf('\n', start);
  return { from: newline === -1 ? end : newline + 1, to: end };
}

/** Where each character of the value that is not white space begins in the source. */
function inkStarts(scalar: Scalar, source: string): number[] {
  const unit = units[scalar.type ?? 'PLAIN'] ?? /./gs;
  const starts: number[] = [];
  for (const match of source.matchAll(unit)) {
    if (!isWhite(match[0])) starts.push(match.index);
  }
  return starts;
}

/** What stands for one character of the value, by kind of scalar. */
const units: Record<string, RegExp> = {
  QUOTE_DOUBLE: /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?.)|./gs,
  QUOTE_SINGLE: /''|./gs,
};

function isWhite(unit: string): boolean {
  return /^\s$/.test(unit) || /^\\(?:[ \t\r\nntrvfN_LP]|x(?:20|09|0[aAdD]))/.test(unit);
}
