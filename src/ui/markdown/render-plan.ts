import type { EntitySummary } from '../../model/entity-summary.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { listCandidates } from '../../model/list-candidates.ts';
import type { PlanReport, ProblemGroup } from '../../model/plan-report.ts';
import { formatCount, formatNoun } from '../format.ts';
import { renderConflicts } from '../text/render-conflicts.ts';
import { formatTitle, renderLeftOut, renderPolicy } from '../text/render-decisions.ts';
import { renderEstimate } from '../text/render-estimate.ts';
import { isDecided, renderRules, symbols } from '../text/render-plan.ts';

/** A pull-request comment holds at most 65,536 characters; some are left for what a bot puts around it. */
const defaultBytes = 60_000;

/** By this a bot finds its comment again. */
const mark = '<!-- deskhaul plan -->';

/**
 * A plan as a pull-request comment: the table first, details folded. Over `maxBytes` the sections shrink from the least
 * important on, and it says so: a large plan never fails a job.
 */
export function renderPlanMarkdown(report: PlanReport, maxBytes = defaultBytes): string {
  const sections = [
    blockedSection(report),
    decisionSection(report),
    failedSection(report),
    leftOutSection(report),
    details('Conflicts', renderConflicts(report).map(escapeMarkdown)),
    noticeSection(report),
    policySection(report),
    details('What decides about changes to what was brought already', renderRules(report.rules).map(escapeMarkdown)),
    details('Learned of the target', (report.learned ?? []).map(escapeMarkdown)),
    ...report.matches.map(matchSection),
    skippedSection(report),
    fieldSection(report),
    sampleSection(report),
  ];
  for (let kept = sections.length; kept > 0; kept--) {
    const left = sections.length - kept;
    const note = left > 0 ? '\n_Shortened to fit: `deskhaul plan` shows the rest._\n' : '';
    const text = `${head(report)}${sections.slice(0, kept).join('')}${note}`;
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${head(report)}\n_Shortened to fit: \`deskhaul plan\` shows the rest._\n`;
}

const columns = ['create', 'adopt', 'update', 'link', 'unchanged', 'skipped', 'failed', 'blocked'] as const;

function head({ header, entities, estimate, blocked }: PlanReport): string {
  const rows = Object.entries(entities).map(
    ([entity, counts]) => `| ${entity} | ${columns.map((name) => cell(counts, name)).join(' | ')} |\n`,
  );
  const verdict =
    blocked.length > 0
      ? `**Blocked:** ${formatNoun(blocked.length, 'cause')} to mend before apply.`
      : 'Nothing stands in the way.';
  return `${mark}
### Plan for ${escapeMarkdown(header.name)}

${verdict} ${renderEstimate(estimate, escapeMarkdown(header.tenant))}

| | ${columns.join(' | ')} |
|---|${columns.map(() => '---:|').join('')}
${rows.join('')}`;
}

function cell(counts: (EntitySummary & { blocked: number }) | undefined, name: (typeof columns)[number]): string {
  return formatCount(counts?.[name] ?? 0);
}

function details(title: string, lines: string[]): string {
  return lines.length === 0
    ? ''
    : `\n<details><summary>${title}</summary>\n\n${lines.map((line) => `- ${line}\n`).join('')}\n</details>\n`;
}

function blockedSection(report: PlanReport): string {
  const blocked = report.blocked.filter((group) => !isDecided(report, group));
  return blocked.length === 0
    ? ''
    : `\n#### Blocked\n\n${blocked.map((group) => `- ${problemLine(group)}\n`).join('')}`;
}

function decisionSection({ decisions }: PlanReport): string {
  if (decisions.length === 0) return '';
  const rows = decisions.flatMap(({ entity, field, location, values }) =>
    values.map(({ value, records, candidates }) => {
      const place = location ? `${escapeMarkdown(location.file)}:${location.line}:${location.column}` : '';
      const near = candidates.map(escapeMarkdown).join(', ');
      return row([`${entity}.${escapeMarkdown(field)}`, escapeMarkdown(value), formatCount(records), near, place]);
    }),
  );
  return `\n#### To decide\n\n| field | value | records | near | where |\n|---|---|---:|---|---|\n${rows.join('')}`;
}

function leftOutSection({ leftOut }: PlanReport): string {
  return details(
    'Left out by options',
    leftOut.map((line) => escapeMarkdown(renderLeftOut(line))),
  );
}

function policySection({ policies }: PlanReport): string {
  return details(
    'What the spec chose, or left at its default',
    policies.map((line) => escapeMarkdown(renderPolicy(line))),
  );
}

/** A comment has room for so many of each entity; json has the rest. */
const matchesShown = 200;

function matchSection({ entity, total, lines }: PlanReport['matches'][number]): string {
  const shown = lines.slice(0, matchesShown);
  const rows = shown.map((line) => {
    const from = line.source === null ? `${entity}/${line.sourceId}` : line.source;
    const to = line.target ?? (line.targetId === null ? '' : `${entity}/${line.targetId}`);
    return row([from, to, line.decision, line.how].map(escapeMarkdown));
  });
  const rest = total - shown.length;
  const more = rest > 0 ? `\n${formatCount(rest)} more: \`--format json\` lists them.\n` : '';
  const head = '| source | target | | how |\n|---|---|---|---|\n';
  return `\n<details><summary>${formatTitle(entity, total)}</summary>\n\n${head}${rows.join('')}${more}\n</details>\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function failedSection({ failed }: PlanReport): string {
  return details('Failed', failed.map(problemLine));
}

function noticeSection({ notices }: PlanReport): string {
  return details(
    'To know',
    notices.map(
      ({ finding, records }) =>
        `\`${finding.code}\` ${escapeMarkdown(finding.message)}${records > 0 ? ` (${formatNoun(records, 'record')})` : ''}`,
    ),
  );
}

function skippedSection({ skipped, adopted }: PlanReport): string {
  return details('Skipped and adopted', [
    ...skipped.map(
      ({ entity, reason, records }) =>
        `\`${symbols.skip}\` ${formatNoun(records, 'record')} of ${entity}: ${escapeMarkdown(reason)}`,
    ),
    ...adopted.map(
      ({ entity, reason, records }) =>
        `\`${symbols.adopt}\` ${formatNoun(records, 'record')} of ${entity}: ${escapeMarkdown(reason)}`,
    ),
  ]);
}

function fieldSection({ fields }: PlanReport): string {
  return details(
    'Properties',
    fields.map(
      ({ entity, action, field, records }) =>
        `\`${symbols[action]}\` ${entity}: ${escapeMarkdown(field)} ${formatCount(records)}`,
    ),
  );
}

function sampleSection({ samples }: PlanReport): string {
  return details(
    'The first changes of each kind',
    samples.map(({ record, action, label, reason }) => {
      const name = label === null ? '' : ` ${escapeMarkdown(label.slice(0, 120))}`;
      return `\`${symbols[action]}\` ${escapeMarkdown(record)}${name}${reason ? ` (${escapeMarkdown(reason)})` : ''}`;
    }),
  );
}

function problemLine({ problem, entity, records, examples }: ProblemGroup): string {
  const place = problem.location
    ? `${escapeMarkdown(problem.location.file)}:${problem.location.line}:${problem.location.column} `
    : '';
  const who =
    records > 0
      ? ` ${formatNoun(records, 'record')}${entity ? ` of ${entity}` : ''}, such as ${examples.map(escapeMarkdown).join(', ')}.`
      : '';
  const near = problem.candidates?.length ? ` ${listCandidates(problem.candidates, escapeMarkdown)}.` : '';
  return `${place}\`${problem.code}\` ${escapeMarkdown(problem.message)}${who}${near}`;
}
