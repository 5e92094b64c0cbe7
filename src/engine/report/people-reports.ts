import { escapeMarkdown } from '../../model/escape-markdown.ts';
import type { ReportSection } from '../../model/report-section.ts';
import type { RunRow } from '../../model/run-row.ts';
import { isUnfinishedRollback } from '../../model/unfinished-rollback.ts';
import { formatInstant, formatZoned } from '../../model/zoned-time.ts';
import { escapeHtml, renderLink } from '../../ui/html/escape.ts';
import { pageFoot, pageHead } from '../../ui/html/page.ts';
import { renderSectionHtml } from '../../ui/html/render-section.ts';
import { renderSectionMarkdown } from '../../ui/markdown/render-section.ts';
import { renderSectionText } from '../../ui/text/render-section.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportHead } from './report-head.ts';
import { reportSections } from './report-sections.ts';

/** So many rows of a section are listed; whoever needs all of them reads the JSON or the CSV. */
const listed = { markdown: 100, text: 20, html: 2000 };

/** Long lists of what arrived are for the formats that are searched. */
const arrived = 'Arrived';

export async function* markdownReport(context: ReportContext, head: ReportHead): AsyncGenerator<string> {
  const { source, target } = head;
  yield `# ${escapeMarkdown(head.name)}\n\nFrom ${source.url} (${source.key}) to ${target.url}, as of ${asOf(head)}.\n\n`;
  for (const line of notices(head)) yield `${line}\n\n`;
  for (const section of reportSections(context, head)) {
    if (section.title !== arrived) {
      yield* renderSectionMarkdown(section, { ...cutAt(section, listed.markdown), rest: 'report.json' });
    }
  }
}

export async function* textReport(context: ReportContext, head: ReportHead): AsyncGenerator<string> {
  yield `${head.name}: from ${head.source.url} to ${head.target.url}, as of ${asOf(head)}.\n`;
  for (const line of notices(head)) yield `${line}\n`;
  for (const section of reportSections(context, head)) {
    if (section.title !== arrived) yield* renderSectionText(section, cutAt(section, listed.text));
  }
  if (!head.verified && !head.outdated) yield '\nNothing was verified yet: deskhaul verify measures what arrived.\n';
}

export async function* htmlReport(context: ReportContext, head: ReportHead): AsyncGenerator<string> {
  yield pageHead(head.name);
  yield `<p>From ${renderLink(head.source.url)} to ${renderLink(head.target.url)}, as of ${escapeHtml(asOf(head))}.</p>\n`;
  for (const line of notices(head)) yield `<p>${escapeHtml(line)}</p>\n`;
  if (!head.verified && !head.outdated) yield '<p class="quiet">Nothing was verified yet.</p>\n';
  for (const section of reportSections(context, head)) {
    yield* renderSectionHtml(section, cutAt(section, listed.html));
  }
  yield pageFoot;
}

function cutAt({ complete }: ReportSection, limit: number): { limit: number; rest: string } {
  return { limit: complete === null ? Number.POSITIVE_INFINITY : limit, rest: `report --format ${complete}` };
}

/** What is to be known before the tables: that a rollback came last, and that what was verified before is no answer any more. */
function notices({ lastRun, outdated, timezone }: ReportHead): string[] {
  const lines: string[] = [];
  if (lastRun?.command === 'rollback') {
    lines.push(
      `The last run is a rollback, of ${formatInstant(lastRun.startedAt, timezone)}: ${endOfRollback(lastRun)}.`,
    );
  }
  if (outdated) {
    const { at, since } = outdated;
    lines.push(
      `Not verified since the ${since.command} of ${formatInstant(since.startedAt, timezone)}: what was measured ${formatInstant(at, timezone)}, before it, is left out. Run deskhaul verify to measure anew.`,
    );
  }
  return lines;
}

function endOfRollback(run: RunRow): string {
  const isWhole = run.outcome === 'done';
  if (isUnfinishedRollback(run)) return 'it did not come to its end';
  return isWhole ? 'complete' : 'finished, but some records stayed';
}

function asOf({ createdAt, timezone }: ReportHead): string {
  return formatZoned(Date.parse(createdAt), timezone);
}
