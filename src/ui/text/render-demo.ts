import { escapeMarkdown } from '../../model/escape-markdown.ts';
import type { Event } from '../../model/events.ts';
import { formatNoun, safeLine } from '../format.ts';

type Demo = Omit<Extract<Event, { type: 'demo_choice' }>, 'type'>;

/** Which records a demo moves and why each of them: `tickets/880123: status hold, group Billing, has files`. */
export function renderDemo(demo: Demo): string {
  return `\n${title(demo)}:\n${demo.records.map((each) => `  ${line(each)}\n`).join('')}${rest(demo, '  ')}`;
}

export function renderDemoMarkdown(demo: Demo): string {
  const lines = demo.records.map((each) => `- ${escapeMarkdown(line(each))}\n`).join('');
  return `<details><summary>${title(demo)}</summary>\n\n${lines}\n${escapeMarkdown(rest(demo, ''))}\n\n</details>\n\n`;
}

function title({ records }: Demo): string {
  return `The demo shows ${formatNoun(records.length, 'record')}`;
}

function line({ record, shows }: Demo['records'][number]): string {
  return `${record}: ${safeLine(shows.join(', '), 200)}`;
}

function rest({ uncovered, count }: Demo, indent: string): string {
  if (uncovered.length === 0) return '';
  return `${indent}None of them shows: ${safeLine(uncovered.join(', '), 500)}. run.demo.count (${count}) makes room for more.\n`;
}
