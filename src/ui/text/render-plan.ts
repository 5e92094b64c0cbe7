import type { Action } from '../../model/change.ts';
import type { ChangeLine, PlanReport, ProblemGroup } from '../../model/plan-report.ts';
import { formatCount, formatNoun, safeLine } from '../format.ts';
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

/** A plan for a terminal: what happens to which records, what stands in the way, then the table and the closing sentence. */
export function renderPlan(report: PlanReport): string {
  return [
    ...section('Changes (the first of each kind)', report.samples.map(renderChange)),
    ...section(
      'Properties',
      report.fields.map(
        ({ entity, action, field, records }) => `${symbols[action]} ${entity}.${field} ${formatCount(records)}`,
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
    ...section(
      'To know',
      report.notices.map(
        ({ finding, records }) =>
          `${renderFinding(finding)}${records > 0 ? ` (${formatNoun(records, 'record')})` : ''}`,
      ),
    ),
    renderPlanBriefly(report),
  ].join('\n');
}

/** Only what stands in the way, the table and the closing sentence. */
export function renderPlanBriefly(report: PlanReport): string {
  return [
    ...section('Failed', report.failed.map(renderProblem)),
    ...section(
      'Blocked: mend the spec, or leave these out with apply --skip-blocked',
      report.blocked.map(renderProblem),
    ),
    renderEntities(report.entities),
    renderPlanSentence(report),
  ].join('\n');
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
    ? `\n    There are: ${problem.candidates
        .slice(0, 8)
        .map((name) => safeLine(name))
        .join(', ')}`
    : '';
  const who =
    records > 0 ? `\n    ${formatNoun(records, 'record')}${entity ? ` of ${entity}` : ''}: ${examples.join(', ')}` : '';
  return `${renderFinding(problem)}${near}${who}`;
}
