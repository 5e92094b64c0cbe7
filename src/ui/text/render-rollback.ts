import type { Event } from '../../model/events.ts';
import type { RollbackCounts } from '../../model/rollback-counts.ts';
import { fitLines } from '../fit-lines.ts';
import { formatCount, formatDuration, formatNoun, safeLine } from '../format.ts';
import { renderTable } from './render-table.ts';

/** A record that stays, as a terminal shows it. */
export interface KeptLine {
  record: string;
  message: string;
  url: string | null;
  /** What stands in changed properties, where it was asked for. */
  now: Record<string, string | null>;
  /** What was written there, where that is known. */
  was: Record<string, string | null>;
}

const columns = ['deleted', 'gone', 'kept', 'refused', 'unknown'] as const;
const planned = {
  deleted: 'to delete',
  gone: 'gone',
  kept: 'to stay',
  refused: 'refused',
  unknown: 'unknown',
} as const;

/** What was deleted, or would be, and what stays with its reasons. */
export function renderRollback(
  summary: Extract<Event, { type: 'rollback_summary' }>,
  lines: readonly KeptLine[],
  width?: number,
): string {
  const { plan, entities, restored, requests, durationMs } = summary;
  const rows = Object.entries(entities);
  if (rows.length === 0 && restored === 0) {
    return 'There is nothing to take back: no record is known to be created by it. What was only updated stays as it is.\n';
  }
  const total = (name: keyof RollbackCounts) => rows.reduce((sum, [, counts]) => sum + counts[name], 0);
  const left = total('kept') + total('refused') + total('unknown') - lines.length;
  const more = left > 0 ? [`  … and ${formatCount(left)} more: --format json lists all of them`] : [];
  const stays =
    lines.length === 0
      ? []
      : [`\n${plan ? 'Would stay' : 'Stayed'}:`, ...lines.map((line) => fitLines(renderKept(line), width)), ...more];
  const settings = restored > 0 ? `, ${formatNoun(restored, 'setting')} put back` : '';
  const sentence = [
    `${formatNoun(total('deleted'), 'record')} ${plan ? 'to delete' : 'deleted'}`,
    `${formatCount(total('kept'))} ${plan ? 'to stay' : 'kept'}`,
    ...(total('gone') > 0 ? [`${formatCount(total('gone'))} gone already`] : []),
    ...(total('refused') > 0 ? [`${formatCount(total('refused'))} refused by the target`] : []),
    ...(total('unknown') > 0 ? [`${formatCount(total('unknown'))} unknown`] : []),
  ].join(', ');
  return [
    ...stays,
    table(rows, plan, width),
    `Rollback: ${sentence}${settings}.`,
    `${formatCount(requests.target)} requests to the target, ${formatDuration(durationMs)}.`,
    '',
  ].join('\n');
}

function renderKept({ record, message, url, now, was }: KeptLine): string {
  const show = (value: string | null) => (value === null ? 'empty' : JSON.stringify(safeLine(value)));
  const values = Object.entries(now).map(([field, value]) => {
    const before = was[field];
    return `\n      ${field} ${before === undefined ? 'is now' : `${show(before)} →`} ${show(value)}`;
  });
  return `  ${record}: ${safeLine(message, 300)}${url === null ? '' : `\n      ${safeLine(url, 300)}`}${values.join('')}`;
}

/** What is only planned is not deleted yet. */
function table(rows: readonly [string, RollbackCounts][], plan: boolean, width?: number): string {
  const present = columns.filter((name) => rows.some(([, counts]) => counts[name] > 0));
  const titled = rows.map(([label, counts]) => ({
    label,
    counts: Object.fromEntries(present.map((name) => [titleOf(name, plan), counts[name]])),
  }));
  const titles = present.map((name) => titleOf(name, plan));
  return `\n${renderTable(titled, titles, width)}`;
}

function titleOf(name: (typeof columns)[number], plan: boolean): string {
  return plan ? planned[name] : name;
}
