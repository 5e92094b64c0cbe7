import type { DecisionGroup, LeftOutLine, MatchLine, PolicyLine } from '../../model/plan-report.ts';
import { formatCount, formatNoun, pad, safeLine } from '../format.ts';

const titles = { groups: 'Groups', agents: 'Agents', organizations: 'Organizations' } as const;

/** `Groups (12)`: the title of a table of matches. */
export function formatTitle(entity: MatchLine['entity'], total: number): string {
  return `${titles[entity]} (${formatCount(total)})`;
}

/** `Support → 1st Line Support  matched by the spec` */
export function renderMatches(lines: readonly MatchLine[]): string[] {
  if (lines.length > 0 && lines.every(({ source }) => source === null)) return countMatches(lines);
  const rows = lines.map((line) => ({ pair: formatMatch(line), how: safeLine(line.how) }));
  const width = Math.min(60, Math.max(0, ...rows.map(({ pair }) => pair.length)));
  return rows.map(({ pair, how }) => `${pad(pair, width)}  ${how}`);
}

/** Without names a list of numbers tells nobody anything. */
function countMatches(lines: readonly MatchLine[]): string[] {
  const reasons = Map.groupBy(lines, ({ how }) => how);
  const counts = [...reasons].map(([how, each]) => `${formatCount(each.length).padStart(7)}  ${safeLine(how)}`);
  return [...counts, '--show-values names them'];
}

/** What stands on both sides of a match, as text. */
function formatMatch({ entity, sourceId, source, decision, targetId, target }: MatchLine): string {
  const from = source === null ? `${entity}/${sourceId}` : safeLine(source, 60);
  const to = target === null ? (targetId === null ? null : `${entity}/${targetId}`) : safeLine(target, 60);
  const words = { adopt: to ?? '?', create: `+ ${to ?? 'new'}`, default: to ?? 'the default', skip: '-', blocked: '?' };
  return `${from} → ${words[decision]}`;
}

/** The field with its place in the spec, then a line for each value: how many carry it, what is near. */
export function renderDecision({ entity, field, location, values }: DecisionGroup): string[] {
  const where = location ? `${location.file}:${location.line}:${location.column} ` : '';
  const width = Math.min(40, Math.max(...values.map(({ value }) => safeLine(value, 40).length)));
  return [
    `${where}${entity}.${safeLine(field)}`,
    ...values.map(({ value, records, candidates }) => {
      const near = candidates.length > 0 ? `  near: ${candidates.map((name) => safeLine(name, 40)).join(', ')}` : '';
      return `  ${pad(safeLine(value, 40), width)}  ${formatCount(records).padStart(7)} ${entity}${near}`;
    }),
  ];
}

/** `options.attachments: skip` */
export function renderPolicy({ option, value }: PolicyLine): string {
  return `${safeLine(option)}: ${safeLine(value)}`;
}

/** `142 attachments skipped by options.attachments` */
export function renderLeftOut({ option, what, how, count }: LeftOutLine): string {
  const plural = what.startsWith('value of ') ? what.replace('value', 'values') : pluralOf(what);
  return `${formatNoun(count, what, plural)} ${how} by ${safeLine(option)}`;
}

function pluralOf(noun: string): string {
  if (noun.endsWith('address')) return `${noun}es`;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
