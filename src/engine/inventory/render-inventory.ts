import { escapeMarkdown } from '../../model/escape-markdown.ts';
import type { InventoryItem, InventoryKind } from '../../model/inventory.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { formatCount, safeLine } from '../../ui/format.ts';
import type { Inventory, InventoryGroup } from './read-inventory.ts';

const titles: Record<InventoryKind, string> = {
  macro: 'Macros',
  trigger: 'Triggers',
  automation: 'Automations',
  view: 'Views',
  sla: 'Service levels',
  schedule: 'Schedules',
  webhook: 'Webhooks',
  brand: 'Brands',
  form: 'Forms',
  status: 'Statuses',
};

/** For a repository or an issue: counts first, then each kind with what would rebuild it and everything of it. */
export function* inventoryMarkdown(inventory: Inventory): Generator<string> {
  const { groups, source, unlisted } = inventory;
  yield `# What works at ${escapeMarkdown(source.key)} besides its records\n\n`;
  yield `As of ${asOf(inventory)}. Nothing of this is migrated by itself, but for the text of macros; each kind says what would rebuild it.\n\n`;
  if (unlisted !== null) yield `${escapeMarkdown(unlisted)}\n\n`;
  yield '| | active | inactive | could not be listed |\n|---|--:|--:|---|\n';
  for (const { kind, active, inactive, gaps } of groups) {
    yield `| ${titles[kind]} | ${active} | ${inactive} | ${gaps.map(escapeMarkdown).join(' ')} |\n`;
  }
  for (const group of groups) yield* groupMarkdown(group);
}

function* groupMarkdown({ kind, rebuild, items, gaps }: InventoryGroup): Generator<string> {
  if (items.length === 0 && gaps.length === 0) return;
  yield `\n## ${titles[kind]}\n\nIn the target: **${escapeMarkdown(rebuild.where)}**. ${escapeMarkdown(rebuild.how)}\n`;
  for (const reason of gaps) yield `\nNot all of them could be listed: ${escapeMarkdown(reason)}\n`;
  for (const item of items) {
    yield `\n### ${escapeMarkdown(item.name)}${item.active ? '' : ' (inactive)'}\n\n`;
    yield `${item.id}${item.url === null ? '' : ` · ${address(item.url)}`}\n`;
    for (const [word, sentences] of sentencesOf(item)) {
      yield `\n${word}:\n\n${sentences.map((sentence) => `- ${escapeMarkdown(sentence)}\n`).join('')}`;
    }
  }
}

/** For a terminal. */
export function* inventoryText(inventory: Inventory): Generator<string> {
  const { groups, source, unlisted } = inventory;
  yield `What works at ${safeLine(source.key)} besides its records, as of ${asOf(inventory)}:\n\n`;
  if (unlisted !== null) yield `  ${safeLine(unlisted, 300)}\n`;
  for (const { kind, active, inactive, gaps } of groups) {
    const counts = `${formatCount(active).padStart(6)} active ${formatCount(inactive).padStart(6)} inactive`;
    yield `  ${titles[kind].padEnd(16)}${counts}${gaps.map((gap) => `  ${safeLine(gap, 300)}`).join('')}\n`;
  }
  for (const { kind, rebuild, items } of groups) {
    if (items.length === 0) continue;
    yield `\n${titles[kind]}: ${rebuild.where}\n  ${rebuild.how}\n`;
    for (const item of items) {
      yield `\n  ${safeLine(item.name)} (${item.active ? '' : 'inactive, '}${item.id})\n`;
      for (const [word, sentences] of sentencesOf(item)) {
        for (const sentence of sentences) yield `    ${word}: ${safeLine(sentence, 300)}\n`;
      }
    }
  }
}

function sentencesOf({ when, does }: InventoryItem): [string, string[]][] {
  const all: [string, string[]][] = [
    ['When', when],
    ['Does', does],
  ];
  return all.filter(([, sentences]) => sentences.length > 0);
}

function asOf({ createdAt, timezone }: Inventory): string {
  return formatZoned(Date.parse(createdAt), timezone);
}

/** Stays a link, and on its line. */
function address(url: string): string {
  return url.replace(/[\s\p{Cc}<>|`]/gu, encodeURIComponent);
}
