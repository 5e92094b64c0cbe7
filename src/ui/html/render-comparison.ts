import type { ComparedPart, ComparedRow, Comparison, Mark } from '../../model/comparison.ts';
import { formatKey } from '../../model/entity.ts';
import { escapeHtml, renderLink } from './escape.ts';

const words: Record<Mark, string> = {
  equal: 'as planned',
  accepted: 'as announced',
  different: 'different',
  missing: 'missing',
  unexpected: 'not ours',
  unread: 'not compared',
};

/** One record as both sides show it: what differs is marked and stands out; every text is escaped. */
export function renderComparisonHtml(comparison: Comparison): string {
  const { key, label, shows, source, target, mark, notes, rows, parts } = comparison;
  const files = parts.filter(({ kind }) => kind === 'file');
  const messages = parts.filter(({ kind }) => kind === 'message');
  return `<article id="${escapeHtml(formatKey(key))}">
<h3>${escapeHtml(formatKey(key))} ${escapeHtml(label)} · ${renderMark(mark)}</h3>
${shows.length > 0 ? `<p class="quiet">Shows: ${escapeHtml(shows.join(', '))}</p>\n` : ''}${notes.map((note) => `<p class="accepted">${escapeHtml(note)}</p>\n`).join('')}<table>
<tr><th></th><th>Source: ${place(source)}</th><th>Target: ${place(target)}</th><th></th></tr>
${rows.map(renderRow).join('')}</table>
${section('Messages', messages)}${section('Files', files)}</article>
`;
}

function section(title: string, parts: readonly ComparedPart[]): string {
  if (parts.length === 0) return '';
  const wrong = parts.filter(({ mark }) => mark !== 'equal' && mark !== 'accepted').length;
  const sum = wrong === 0 ? 'all there' : `${wrong} to look at`;
  return `<details${wrong > 0 ? ' open' : ''}><summary>${title}: ${parts.length}, ${sum}</summary>\n${parts.map(renderPart).join('')}</details>\n`;
}

function renderPart({ key, rows, mark }: ComparedPart, index: number): string {
  const name = key === null ? 'only in the target' : formatKey(key);
  return `<table>
<tr><th>${index + 1}. ${escapeHtml(name)}</th><th>Source</th><th>Target</th><th>${renderMark(mark)}</th></tr>
${rows.map(renderRow).join('')}</table>
`;
}

function renderRow({ name, source, target, mark }: ComparedRow): string {
  const isBad = mark === 'different' || mark === 'missing' || mark === 'unexpected';
  const cell = (text: string | null) => `<td><div class="body">${text === null ? '' : escapeHtml(text)}</div></td>`;
  return `<tr${isBad ? ' class="bad"' : ''}><td>${escapeHtml(name)}</td>${cell(source)}${cell(target)}<td>${renderMark(mark)}</td></tr>\n`;
}

function renderMark(mark: Mark): string {
  return `<span class="${mark}">${words[mark]}</span>`;
}

function place({ id, url }: Comparison['source'] | Comparison['target']): string {
  return url === null ? escapeHtml(id ?? 'not there') : renderLink(url);
}
