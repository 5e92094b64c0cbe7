/** A column further to the right, as a share of the width, leaves too little room below it. */
const furthest = 0.6;

/** Where lines go on that begin at the left edge: hints stand there, too. */
const usualIndent = 4;

/**
 * Text whose lines are at most `width` characters, broken between words; what goes on stands below the last column of its line,
 * or is indented. A longer word is not cut. Without a width (a pipe has none) the text stays as it is.
 */
export function fitLines(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split('\n')
    .map((line) => (line.length > width ? breakLine(line, width) : line))
    .join('\n');
}

function breakLine(line: string, width: number): string {
  const column = lastColumn(line, Math.floor(width * furthest));
  const lead = line.length - line.trimStart().length;
  const indent = column ?? Math.max(usualIndent, lead + 2);
  const [first = '', ...words] = line.slice(column ?? lead).split(' ');
  const lines = [line.slice(0, column ?? lead) + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${' '.repeat(indent)}${word}`);
  }
  return lines.map((each) => each.trimEnd()).join('\n');
}

/** Where the last column begins that is not too far to the right to write below it; null for a line without columns. */
function lastColumn(line: string, limit: number): number | null {
  const columns = [...line.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ index, 0: gap }) => index + gap.length);
  const last = columns.at(-1);
  return last !== undefined && last <= limit ? last : null;
}
