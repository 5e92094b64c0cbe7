import { fitLines } from '../fit-lines.ts';
import { formatCount } from '../format.ts';

/** A row of counts; `inside`: it belongs to the row above it that is not. */
export interface CountRow<K extends string> {
  label: string;
  inside?: boolean;
  counts: Partial<Record<K, number>>;
}

/** What columns of counts are wide where there is room. */
const roomy = 11;

/** Labels get no narrower, whatever the terminal is. */
const shortest = 16;

/** A table of counts with a column per name, in lines of at most `width` characters: columns move together, then labels break. */
export function renderTable<K extends string>(
  rows: readonly CountRow<K>[],
  names: readonly K[],
  width = Number.POSITIVE_INFINITY,
): string {
  const labels = rows.map(({ label, inside }) => `${inside ? '    ' : '  '}${label}`);
  const cells = rows.map(({ counts }) => names.map((name) => formatCount(counts[name] ?? 0)));
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const isRoomy = longest + 2 + names.length * roomy <= width;
  const widths = names.map((name, at) => {
    const widest = Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)) + 2;
    return isRoomy ? Math.max(roomy, widest) : widest;
  });
  const left = width - widths.reduce((sum, each) => sum + each, 0);
  const column = isRoomy ? longest + 2 : Math.min(longest, Math.max(left, shortest));
  const line = (label: string, row: readonly string[]) => {
    const [first = '', ...rest] = fitLines(label, column).split('\n');
    const counts = row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('');
    return [`${first.padEnd(column)}${counts}`, ...rest].map((each) => `${each}\n`).join('');
  };
  return [line('', names), ...labels.map((label, at) => line(label, cells[at] ?? []))].join('');
}
