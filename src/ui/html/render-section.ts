import type { Cell, ReportSection } from '../../model/report-section.ts';
import { escapeHtml, renderLink } from './escape.ts';

/** A section as a table, of at most `limit` rows; nothing where there are none. `rest` says where the others are. */
export async function* renderSectionHtml(
  { title, note, columns, rows }: ReportSection,
  { limit, rest }: { limit: number; rest: string },
): AsyncGenerator<string> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count === 1) {
      yield `<h2>${escapeHtml(title)}</h2>\n${note === null ? '' : `<p class="quiet">${escapeHtml(note)}</p>\n`}<table>\n<tr>`;
      yield `${columns.map((column) => `<th${column.count ? ' class="n"' : ''}>${escapeHtml(column.name)}</th>`).join('')}</tr>\n`;
    }
    if (count <= limit) yield `<tr>${row.map(renderCell).join('')}</tr>\n`;
  }
  if (count > 0) yield '</table>\n';
  if (count > limit) yield `<p class="quiet">${count - limit} more are in ${escapeHtml(rest)}.</p>\n`;
}

const answers = new Set(['yes', 'partly', 'no']);

function renderCell(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') return `<td class="n">${cell}</td>`;
  if (typeof cell === 'object') return `<td>${renderLink(cell.url, cell.text)}</td>`;
  return `<td${answers.has(cell) ? ` class="${cell}"` : ''}>${escapeHtml(cell)}</td>`;
}
