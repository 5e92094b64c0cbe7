import type { Figure } from './row.ts';

const heads = ['figure', 'on', 'reach', 'measured', ''] as const;

/** The figures as a table for a terminal and for Markdown alike. */
export function printTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ figure, on, reach, measured, met }) => [
    figure,
    on,
    reach ?? '',
    measured,
    met === null ? '' : met ? 'yes' : 'NO',
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
