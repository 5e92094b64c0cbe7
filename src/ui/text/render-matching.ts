import type { PlanReport } from '../../model/plan-report.ts';
import { formatNoun, safeLine } from '../format.ts';
import { formatTitle, renderDecision, renderMatches } from './render-decisions.ts';

/** A group or agent without a counterpart, as the terminal shows it. */
interface Undecided {
  entity: string;
  from: string;
  name: string;
  tickets: number;
  how: string;
  candidates: readonly string[];
}

/** Where groups and agents lead, what would be written into the spec, and what a person has to decide. */
export function renderMatching(
  { matches, decisions }: Pick<PlanReport, 'matches' | 'decisions'>,
  {
    matches: proposed,
    open,
  }: { matches: readonly { entity: string; from: string; to: string }[]; open: readonly Undecided[] },
  { showValues }: { showValues: boolean },
): string {
  const tables = matches.flatMap(({ entity, total, lines }) => [
    formatTitle(entity, total),
    ...renderMatches(lines).map((line) => `  ${line}`),
    '',
  ]);
  const undecided = open.map(({ entity, name, tickets, how, candidates }) => {
    // Agents are proposed by their addresses.
    const near = entity === 'groups' || showValues ? candidates : [];
    const shown = near.length > 0 ? `; near: ${near.map((each) => safeLine(each, 60)).join(', ')}` : '';
    return `  ${entity} ${JSON.stringify(safeLine(name, 60))}, ${formatNoun(tickets, 'ticket')}: ${safeLine(how)}${shown}`;
  });
  const values = decisions.flatMap(renderDecision).map((line) => `  ${line}`);
  const waiting = [...undecided, ...values];
  return [
    ...tables,
    ...(waiting.length > 0 ? ['Open decisions', ...waiting, ''] : []),
    ...(undecided.length > 0
      ? ['Name their counterparts under groups.match or agents.match; what stays open goes as the spec says.', '']
      : []),
    summarise(proposed.length, open.length),
    '',
  ].join('\n');
}

function summarise(proposed: number, open: number): string {
  if (proposed > 0) {
    return `${formatNoun(proposed, 'automatic match', 'automatic matches')} not in the spec; --write puts them there.`;
  }
  const comments = open > 0 ? '; --write puts the open decisions there, as comments' : '';
  return `No automatic match is missing from the spec${comments}.`;
}

/** What was written, in one sentence. */
export function renderWritten(options: {
  file: string;
  written: number;
  changed: boolean;
  refused: readonly string[];
}): string {
  const { file, written, changed, refused } = options;
  const entries = formatNoun(written, 'match', 'matches');
  const what = written > 0 || refused.length > 0 ? `${entries} written` : 'Open decisions written as comments';
  const said = changed
    ? `${what} into ${file}; review the change, then plan again.`
    : `${file} holds every match already.`;
  if (refused.length === 0) return said;
  return `${said} Not written: ${refused.join(' and ')}, which an alias shares or which no line can be added to safely.`;
}
