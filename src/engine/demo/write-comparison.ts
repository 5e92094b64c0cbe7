import { join } from 'node:path';
import type { Comparison } from '../../model/comparison.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { formatZoned } from '../../model/zoned-time.ts';
import { escapeHtml } from '../../ui/html/escape.ts';
import { pageFoot, pageHead } from '../../ui/html/page.ts';
import { renderComparisonHtml } from '../../ui/html/render-comparison.ts';
import { renderComparisonMarkdown } from '../../ui/markdown/render-comparison.ts';
import type { RunContext } from '../context.ts';
import { writeWhole } from '../report/write-whole.ts';
import { compareDemo } from './compare-demo.ts';

export interface ComparisonFiles {
  html: string;
  markdown: string;
  /** Records that are all as they should be, and those to be looked at. */
  fine: number;
  wrong: number;
}

/**
 * Writes `demo.html` and `demo.md` into the state's folder (`dir`, rights 0600): every record of the demo as both sides show it. They
 * hold customer text. The target is read once; a demo is small, so what it shows is held for the second page.
 */
export async function writeComparison(context: RunContext, dir: string): Promise<ComparisonFiles> {
  const comparisons: Comparison[] = [];
  for await (const comparison of compareDemo(context)) comparisons.push(comparison);
  const wrong = comparisons.filter(({ mark }) => !['equal', 'accepted', 'unread'].includes(mark)).length;
  const files = { html: join(dir, 'demo.html'), markdown: join(dir, 'demo.md') };
  const { migration, clock } = context;
  const title = `Demo of ${migration.name}`;
  const intro = `As of ${formatZoned(clock.now(), migration.timezone)}: ${comparisons.length} records, ${wrong} to look at.`;
  await writeWhole(
    files.html,
    (async function* () {
      yield `${pageHead(title)}<p>${escapeHtml(intro)}</p>\n${contents(comparisons)}`;
      for (const comparison of comparisons) yield renderComparisonHtml(comparison);
      yield pageFoot;
    })(),
  );
  await writeWhole(
    files.markdown,
    (async function* () {
      yield `# ${escapeMarkdown(title)}\n\n${escapeMarkdown(intro)}\n\n`;
      for (const comparison of comparisons) yield renderComparisonMarkdown(comparison);
    })(),
  );
  return { ...files, fine: comparisons.length - wrong, wrong };
}

/** What is to be looked at first. */
function contents(comparisons: readonly Comparison[]): string {
  const wrong = comparisons.filter(({ mark }) => !['equal', 'accepted', 'unread'].includes(mark));
  if (wrong.length === 0) return '';
  const items = wrong.map(({ key, label }) => {
    const name = escapeHtml(`${key.entity}/${key.id}`);
    return `<li><a href="#${name}">${name}</a> ${escapeHtml(label)}</li>\n`;
  });
  return `<h2>To look at</h2>\n<ul>\n${items.join('')}</ul>\n`;
}
