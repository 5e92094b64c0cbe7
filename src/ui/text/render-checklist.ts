import type { CheckItem } from '../../model/check.ts';
import { formatNoun, safeLine } from '../format.ts';

const words: Record<CheckItem['status'], string> = { pass: 'pass', warn: 'warn', fail: 'FAIL' };

/** Nothing is cut: a remedy is read to its end. */
const width = 2000;

/** One step: what was looked at, what was found, and below it what to do. */
export function renderCheckItem({ status, title, found, remedy, planned }: CheckItem): string {
  const lines = [`${words[status]}  ${safeLine(title, width)}: ${safeLine(found, width)}`];
  if (planned) lines.push(`      The plan prepares this; apply sees to it.${remedy === null ? '' : ' By hand:'}`);
  if (remedy !== null) lines.push(`      ${safeLine(remedy, width)}`);
  return lines.join('\n');
}

/** `28 steps: 20 pass, 6 to look at, 2 fail.` */
export function renderCheckSummary(items: readonly CheckItem[]): string {
  const count = (status: CheckItem['status']) => items.filter((item) => item.status === status).length;
  const planned = items.filter((item) => item.planned).length;
  const prepared = planned > 0 ? ` The plan prepares ${planned} of them.` : '';
  return `${formatNoun(items.length, 'step')}: ${count('pass')} pass, ${count('warn')} to look at, ${count('fail')} fail.${prepared}`;
}
