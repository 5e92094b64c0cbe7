import type { ComparedRow, Comparison } from '../../model/comparison.ts';
import { formatKey } from '../../model/entity.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';

/** One record as both sides show it, as a table; messages and files follow as tables of their own. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const { key, label, shows, source, target, mark, notes, rows, parts } = comparison;
  const why = shows.length > 0 ? `Shows: ${escapeMarkdown(shows.join(', '))}\n\n` : '';
  return [
    `## ${escapeMarkdown(`${formatKey(key)} ${label}`)}: ${mark}\n\n`,
    `Source: ${place(source)}  \nTarget: ${place(target)}\n\n${why}`,
    ...notes.map((note) => `- ${escapeMarkdown(note)}\n`),
    notes.length > 0 ? '\n' : '',
    table(rows),
    ...parts.map(({ kind, key: part, rows: own }, index) => {
      const name = part === null ? 'only in the target' : formatKey(part);
      return `### ${kind} ${index + 1}: ${escapeMarkdown(name)}\n\n${table(own)}`;
    }),
  ].join('');
}

function table(rows: readonly ComparedRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ name, source, target, mark }) => {
    const cells = [name, source ?? '', target ?? ''].map((text) => text.split('\n').map(escapeMarkdown).join('<br>'));
    return `| ${cells.join(' | ')} | ${mark === 'equal' ? '' : `**${mark}**`} |\n`;
  });
  return `| | source | target | |\n|---|---|---|---|\n${lines.join('')}\n`;
}

function place({ id, url }: Comparison['source'] | Comparison['target']): string {
  return url === null ? escapeMarkdown(id ?? 'not there') : url.replace(/[\s\p{Cc}<>|`]/gu, encodeURIComponent);
}
