import type { EntitySummary } from '../../model/entity-summary.ts';
import type { Event } from '../../model/events.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { formatCount, formatCounts, formatNoun } from '../format.ts';
import { describeState } from './describe-run.ts';

/** That an apply goes on, and with what: what earlier runs have written, what is left, and which writes are open. */
export function renderContinuing(event: Extract<Event, { type: 'continuing' }>): string[] {
  const { begun, timezone, last, code, before, links, left, open } = event;
  const written = Object.entries(before).map(([entity, counts]): [string, number] => [entity, settled(counts)]);
  const linked = links > 0 ? `links of ${formatNoun(links, 'record')}` : '';
  const toGo = [formatCounts(Object.entries(left)), linked].filter(Boolean).join(', ');
  return [
    `Going on with what was begun ${formatZoned(Date.parse(begun), timezone)}.`,
    ...(last === null ? [] : [`  The last run: ${describeState({ command: 'apply', state: last, code })}.`]),
    `  Written before: ${formatCounts(written) || 'nothing'}.`,
    `  Left: ${toGo || 'to finish'}.`,
    ...(open > 0 ? [`  ${formatNoun(open, 'write')} without an answer: looked for in the target first.`] : []),
  ];
}

/** `Of 12 writes without an answer: 10 found in the target, 2 sent again.` */
export function renderRecovered({ open, found, again, unknown }: Extract<Event, { type: 'recovered' }>): string {
  const parts = [
    `${formatCount(found)} found in the target`,
    `${formatCount(again)} sent again`,
    ...(unknown > 0 ? [`${formatCount(unknown)} there more than once: unknown`] : []),
  ];
  return `Of ${formatNoun(open, 'write')} without an answer: ${parts.join(', ')}.`;
}

function settled({ create, adopt, update, link }: EntitySummary): number {
  return create + adopt + update + link;
}
