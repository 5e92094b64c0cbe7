import { blockElements, cellElements } from './break-elements.ts';
import { escapeHtml } from './escape-html.ts';
import { scanHtml, type Tag } from './scan-html.ts';
import { applySplices, type Splice } from './splice.ts';
import { TextRun } from './text-run.ts';
import { writeTag } from './write-tag.ts';

/** All text in HTML: what a reader sees as one text, then comments and the values of attributes, each by itself. */
export interface HtmlTexts {
  texts: string[];
  /** The HTML with these ranges replaced, for each of the texts in ascending order. */
  replace(ranges: readonly (readonly Splice[])[]): string;
}

/**
 * Takes HTML of any quality apart, in linear time. A word stays whole whatever tags or entities stand between its letters; blocks,
 * line breaks and table cells end a line.
 */
export function readHtmlTexts(html: string): HtmlTexts {
  const visible = new TextRun();
  const unseen: { start: number; end: number }[] = [];
  const tags: Tag[] = [];
  const breakLine = (name: string) => {
    if (name === 'br' || blockElements.has(name) || cellElements.has(name)) visible.separate('\n');
  };
  const unfinished = scanHtml(html, {
    open(tag) {
      if (tag.attributes.size > 0) tags.push(tag);
      breakLine(tag.name);
    },
    close: breakLine,
    text: (text, start, end) => visible.add(text, start, end),
    unseen: (start, end) => void unseen.push({ start, end }),
  });
  if (unfinished !== null) unseen.push({ start: unfinished, end: html.length });
  const values = tags.map(({ attributes }) => [...attributes.values()]);
  return {
    texts: [visible.text(), ...unseen.map(({ start, end }) => html.slice(start, end)), ...values.flat()],
    replace([inVisible = [], ...others]) {
      const inUnseen = others.slice(0, unseen.length);
      let next = unseen.length;
      const inTags = tags.flatMap((tag, index) => {
        const ranges = others.slice(next, next + (values[index]?.length ?? 0));
        next += ranges.length;
        return rewriteTag(tag, ranges) ?? [];
      });
      const splices = [
        ...inVisible.flatMap((range) => visible.locate(range)),
        ...unseen.flatMap(({ start }, index) => shift(inUnseen[index] ?? [], start)),
        ...inTags,
      ];
      return applySplices(
        html,
        splices.sort((a, b) => a.start - b.start),
      );
    },
  };
}

function shift(ranges: readonly Splice[], by: number): Splice[] {
  return ranges.map(({ start, end, text }) => ({ start: start + by, end: end + by, text: escapeHtml(text) }));
}

/** Null when none of its values changes. */
function rewriteTag({ name, attributes, start, end }: Tag, ranges: readonly (readonly Splice[])[]): Splice | null {
  if (ranges.every((each) => each.length === 0)) return null;
  const changed = [...attributes].map(
    ([key, value], index) => [key, applySplices(value, ranges[index] ?? [])] as const,
  );
  return { start, end, text: writeTag(name, new Map(changed)) };
}
