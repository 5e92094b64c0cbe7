import { escapeMarkdown } from '../../model/escape-markdown.ts';
import type { Cell, ReportSection } from '../../model/report-section.ts';

/** A section as a table, of at most `limit` rows; nothing where there are none. `rest` says where the others are. */
export async function* renderSectionMarkdown(
  { title, note, columns, rows }: ReportSection,
  { limit, rest }: { limit: number; rest: string },
): AsyncGenerator<string> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count === 1) {
      yield `## ${escapeMarkdown(title)}\n\n${note === null ? '' : `${escapeMarkdown(note)}\n\n`}`;
      yield `| ${columns.map(({ name }) => name).join(' | ')} |\n`;
      yield `|${columns.map((column) => (column.count ? '--:' : '---')).join('|')}|\n`;
    }
    if (count <= limit) yield `| ${row.map(renderCell).join(' | ')} |\n`;
  }
  if (count > limit) yield `\n${count - limit} more are in ${rest}.\n`;
  if (count > 0) yield '\n';
}

function renderCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return address(cell.url);
  return typeof cell === 'number' ? String(cell) : escapeMarkdown(cell);
}

/** Stays a link, and inside its cell. */
function address(url: string): string {
  return url.replace(/[\s\p{Cc}<>|`]/gu, encodeURIComponent);
}
