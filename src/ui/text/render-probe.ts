import type { ProbeFact } from '../../model/target-probe.ts';
import { formatNoun, safeLine } from '../format.ts';

const titles: Record<ProbeFact['area'], string> = {
  arrays: 'Arrays',
  lists: 'Lists',
  dates: 'Dates',
  quiet: 'Quiet',
  comments: 'Comments',
  files: 'Files',
  mail: 'Mail',
};

/** A table of what was learned, and below it what of the probe stays in the target. */
export function renderProbe(probed: {
  facts: readonly ProbeFact[];
  left: readonly { what: string; url: string | null; message: string }[];
}): string {
  const { facts, left } = probed;
  const width = Math.max(0, ...facts.map(({ title }) => title.length));
  const lines: string[] = [];
  for (const [area, group] of Map.groupBy(facts, (fact) => fact.area)) {
    lines.push('', titles[area]);
    for (const { title, found, fine } of group) {
      lines.push(`  ${fine ? 'ok ' : '!  '} ${safeLine(title).padEnd(width)}  ${safeLine(found, 200)}`);
    }
  }
  const odd = facts.filter(({ fine }) => !fine).length;
  lines.push(
    '',
    `${formatNoun(facts.length, 'thing')} learned and kept for this tenant; ${odd} not as one would like.`,
  );
  if (left.length > 0) lines.push('Not deleted:');
  for (const { what, url, message } of left) {
    lines.push(`  ${safeLine(what)}${url === null ? '' : ` ${safeLine(url, 200)}`}: ${safeLine(message, 200)}`);
  }
  return `${lines.join('\n').trimStart()}\n`;
}
