import type { Action } from '../../model/change.ts';
import type { DeltaRules } from '../../model/delta-rules.ts';
import { listCandidates } from '../../model/list-candidates.ts';
import type { ChangeLine, PlanReport, ProblemGroup } from '../../model/plan-report.ts';
import { fitLines } from '../fit-lines.ts';
import { formatCount, formatEntity, formatNoun, safeLine } from '../format.ts';
import { describeOnConflict, describeRules } from './describe-rules.ts';
import { renderConflicts } from './render-conflicts.ts';
import { formatTitle, renderDecision, renderLeftOut, renderMatches, renderPolicy } from './render-decisions.ts';
import { renderFinding } from './render-finding.ts';
import { renderEntities, renderPlanSentence } from './render-summary.ts';

/** Terraform's symbols where they mean the same. */
export const symbols: Record<Action, string> = {
  create: '+',
  adopt: '=',
  update: '~',
  link: '→',
  unchanged: ' ',
  skip: '-',
  fail: '✗',
  blocked: '!',
};

/** A plan for a terminal, in lines of at most `width` characters where there is one: what happens to which records, what stands in the way, then the table and the closing sentence. */
export function renderPlan(report: PlanReport, width?: number): string {
  const lines = [
    ...section('Changes (the first of each kind)', report.samples.map(renderChange)),
    ...section(
      'Properties',
      report.fields.map(
        ({ entity, action, field, records }) =>
          `${symbols[action]} ${entity}: ${safeLine(field)} ${formatCount(records)}`,
      ),
    ),
    ...section(
      'Adopted',
      report.adopted.map(
        ({ entity, reason, records }) => `${symbols.adopt} ${formatNoun(records, 'record')} of ${entity}: ${reason}`,
      ),
    ),
    ...section(
      'Skipped',
      report.skipped.map(
        ({ entity, reason, records }) => `${symbols.skip} ${formatNoun(records, 'record')} of ${entity}: ${reason}`,
      ),
    ),
    ...report.matches.flatMap(matchSection),
    ...section('What the spec chose, or left at its default', report.policies.map(renderPolicy)),
    ...section('What decides about changes to what was brought already', renderRules(report.rules)),
    ...section(
      'Learned of the target',
      (report.learned ?? []).map((line) => safeLine(line, 200)),
    ),
    ...section('Left out by options', report.leftOut.map(renderLeftOut)),
    ...section('Conflicts: changed in the target and at the source (run.onConflict)', renderConflicts(report)),
    ...section(
      'To know',
      report.notices.map(
        ({ finding, records }) =>
          `${renderFinding(finding)}${records > 0 ? ` (${formatNoun(records, 'record')})` : ''}`,
      ),
    ),
  ];
  return `${fitLines(lines.join('\n'), width)}\n${renderPlanBriefly(report, width)}`;
}

/** What the table counts, so that it can be held against what `check`, `verify` and either system count. */
function renderCounted({ entities, implied, children, matches }: PlanReport): string {
  const ours = Object.entries(implied).map(([entity, count]) => formatEntity(count, entity));
  const inside = children.create + children.update + children.unchanged > 0 || entities.tickets !== undefined;
  return [
    'Counted: records of the source, deleted and deactivated ones among them',
    ours.length === 0 ? '.' : `, and what only the spec asks for: ${ours.join(', ')}.`,
    matches.length === 0 ? '' : ' The lists above hold those that something selected refers to.',
    inside
      ? ' Inside: comments without the public first one of a ticket, which is its description; our notes; files.'
      : '',
    '\n',
  ].join('');
}

/** One line for each rule. */
export function renderRules(rules: DeltaRules): string[] {
  return [...describeRules(rules), ['Conflicts', describeOnConflict(rules)] as const].map(
    ([name, text]) => `${name}: ${text}`,
  );
}

/** Only what stands in the way, the table and the closing sentence. */
export function renderPlanBriefly(report: PlanReport, width?: number): string {
  const lines = [
    ...section('Failed', report.failed.map(renderProblem)),
    ...section(
      'Blocked: mend the spec, or leave these out with apply --skip-blocked',
      report.blocked.filter((group) => !isDecided(report, group)).map(renderProblem),
    ),
    ...section(
      'To decide: nothing is guessed, so records with these values wait',
      report.decisions.flatMap(renderDecision),
    ),
    renderEntities(report.entities, { width }),
    renderCounted(report),
    renderPlanSentence(report),
  ];
  return fitLines(lines.join('\n'), width);
}

/** So many matches of an entity are shown in a terminal; json and markdown have the rest. */
const matchesShown = 20;

function matchSection({ entity, total, lines }: PlanReport['matches'][number]): string[] {
  const isNamed = lines.some(({ source }) => source !== null);
  const shown = renderMatches(isNamed ? lines.slice(0, matchesShown) : lines);
  const rest = total - (isNamed ? shown.length : lines.length);
  const more = rest > 0 ? [`… and ${formatCount(rest)} more: --format markdown or json lists them`] : [];
  return section(formatTitle(entity, total), [...shown, ...more]);
}

/** Whether the table of decisions tells of this problem. */
export function isDecided({ decisions }: PlanReport, { problem, entity }: ProblemGroup): boolean {
  return decisions.some(
    (group) =>
      group.entity === entity &&
      group.field === problem.field &&
      group.values.some(({ value }) => value === problem.value),
  );
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`\n${title}:`, ...lines.map((line) => `  ${line}`)];
}

function renderChange({ record, action, label, reason, fields, children }: ChangeLine): string {
  const inside = [
    children.create > 0 ? `+${formatCount(children.create)} inside` : '',
    children.update > 0 ? `~${formatCount(children.update)} inside` : '',
  ].filter(Boolean);
  const what = action === 'update' && fields.length > 0 ? ` ${fields.join(', ')}` : '';
  const why = reason ? ` (${safeLine(reason)})` : '';
  return `${symbols[action]} ${record}${label === null ? '' : ` ${JSON.stringify(safeLine(label, 80))}`}${what}${inside.length ? ` [${inside.join(', ')}]` : ''}${why}`;
}

/** Finding first, so that an editor can jump to it; then how many records, which, and the names that exist. */
function renderProblem({ problem, entity, records, examples }: ProblemGroup): string {
  const near = problem.candidates?.length
    ? `\n    ${listCandidates(problem.candidates, (name) => safeLine(name))}`
    : '';
  const who =
    records > 0 ? `\n    ${formatNoun(records, 'record')}${entity ? ` of ${entity}` : ''}: ${examples.join(', ')}` : '';
  return `${renderFinding(problem)}${near}${who}`;
}
