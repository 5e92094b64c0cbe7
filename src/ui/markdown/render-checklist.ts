import type { CheckItem } from '../../model/check.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { renderCheckSummary } from '../text/render-checklist.ts';

const areas: Record<CheckItem['area'], string> = {
  source: 'Source',
  target: 'Target',
  people: 'Agents and teams',
  fields: 'Custom fields',
  tickets: 'Ticket types',
  quiet: 'Silence',
  knowledge: 'Knowledge base',
  limits: 'Limits',
};

/** The checklist as a document: a table for each area, what fails first. */
export function renderChecklistMarkdown(spec: string, items: readonly CheckItem[]): string {
  const sections = (Object.keys(areas) as CheckItem['area'][]).flatMap((area) => {
    const own = items.filter((item) => item.area === area);
    return own.length === 0 ? [] : [`## ${areas[area]}\n\n${table(own)}`];
  });
  return `# Checklist of ${escapeMarkdown(spec)}\n\n${renderCheckSummary(items)}\n\n${sections.join('\n\n')}\n`;
}

const order: readonly CheckItem['status'][] = ['fail', 'warn', 'pass'];

function table(items: readonly CheckItem[]): string {
  const sorted = items.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const rows = sorted.map(({ status, title, found, remedy, planned }) => {
    const cells = [status, title, found, `${planned ? 'The plan prepares this. ' : ''}${remedy ?? ''}`];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  });
  return ['| | Step | Found | What to do |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
