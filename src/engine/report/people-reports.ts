import { escapeMarkdown } from '../../model/escape-markdown.ts';
import type { ReportSection } from '../../model/report-section.ts';
import { formatZoned } from '../../model/zoned-time.ts';
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
  for (const section of reportSections(context, head)) {
    if (section.title !== arrived) {
      yield* renderSectionMarkdown(section, { ...cutAt(section, listed.markdown), rest: 'report.json' });
    }
  }
}

export async function* textReport(context: ReportContext, head: ReportHead): AsyncGenerator<string> {
  yield `${head.name}: from ${head.source.url} to ${head.target.url}, as of ${asOf(head)}.\n`;
  for (const section of reportSections(context, head)) {
    if (section.title !== arrived) yield* renderSectionText(section, cutAt(section, listed.text));
  }
  if (!head.verified) yield '\nNothing was verified yet: deskhaul verify measures what arrived.\n';
}

export async function* htmlReport(context: ReportContext, head: ReportHead): AsyncGenerator<string> {
  yield pageHead(head.name);
  yield `<p>From ${renderLink(head.source.url)} to ${renderLink(head.target.url)}, as of ${escapeHtml(asOf(head))}.</p>\n`;
  if (!head.verified) yield '<p class="quiet">Nothing was verified yet.</p>\n';
  for (const section of reportSections(context, head)) {
    yield* renderSectionHtml(section, cutAt(section, listed.html));
  }
  yield pageFoot;
}

function cutAt({ complete }: ReportSection, limit: number): { limit: number; rest: string } {
  return { limit: complete === null ? Number.POSITIVE_INFINITY : limit, rest: `report --format ${complete}` };
}

function asOf({ createdAt, timezone }: ReportHead): string {
  return formatZoned(Date.parse(createdAt), timezone);
}
