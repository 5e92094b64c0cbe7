import type { Cell, ReportSection } from '../../model/report-section.ts';
import { formatCount, safeLine } from '../format.ts';

/** A section for a terminal, of at most `limit` rows; nothing where there are none. `rest` says where the others are. */
export async function* renderSectionText(
  { title, note, columns, rows }: ReportSection,
  { limit, rest }: { limit: number; rest: string },
): AsyncGenerator<string> {
  const shown: string[][] = [];
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count <= limit) shown.push(row.map(renderCell));
  }
  if (count === 0) return;
  yield `\n${title}${note === null ? '' : ` (${note.replace(/\.$/, '')})`}:\n`;
  const table = [columns.map(({ name }) => name), ...shown];
  // The last column is as wide as it is; addresses and sentences are not cut.
  const widths = columns.map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, index) => {
      if (columns[index]?.count) return cell.padStart(widths[index] ?? 0);
      return index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0);
    });
    yield `  ${cells.join('  ').trimEnd()}\n`;
  }
  if (count > limit) yield `  ${formatCount(count - limit)} more are in ${rest}.\n`;
}

function renderCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return safeLine(cell.url, 300);
  return typeof cell === 'number' ? formatCount(cell) : safeLine(cell, 160);
}
