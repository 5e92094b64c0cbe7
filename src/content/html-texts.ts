import { blockElements, cellElements } from './break-elements.ts';
import { escapeHtml } from './escape-html.ts';
import { scanHtml, type Tag } from './scan-html.ts';
import { applySplices, type Splice } from './splice.ts';
import { writeTag } from './write-tag.ts';

/** All text in HTML: what a reader sees as one text, then comments and the values of attributes, each by itself. */
export interface HtmlTexts {
  texts: string[];
  /** The HTML with these ranges replaced, for each of the texts in ascending order. */
  replace(ranges: readonly (readonly Splice[])[]): string;
}

/** A run of visible text: `at` which place of the whole, and where it is written. */
interface Chunk {
  at: number;
  length: number;
  start: number;
  end: number;
}

/**
 * Takes HTML of any quality apart, in linear time. A word stays whole whatever tags or entities stand between its letters; blocks,
 * line breaks and table cells end a line.
 */
export function readHtmlTexts(html: string): HtmlTexts {
  const visible: string[] = [];
  const chunks: Chunk[] = [];
  const unseen: { start: number; end: number }[] = [];
  const tags: Tag[] = [];
  let at = 0;
  const breakLine = (name: string) => {
    if (name !== 'br' && !blockElements.has(name) && !cellElements.has(name)) return;
    visible.push('\n');
    at += 1;
  };
  const unfinished = scanHtml(html, {
    open(tag) {
      if (tag.attributes.size > 0) tags.push(tag);
      breakLine(tag.name);
    },
    close: breakLine,
    text(text, start, end) {
      visible.push(text);
      chunks.push({ at, length: text.length, start, end });
      at += text.length;
    },
    unseen: (start, end) => void unseen.push({ start, end }),
  });
  if (unfinished !== null) unseen.push({ start: unfinished, end: html.length });
  const values = tags.map(({ attributes }) => [...attributes.values()]);
  return {
    texts: [visible.join(''), ...unseen.map(({ start, end }) => html.slice(start, end)), ...values.flat()],
    replace([inVisible = [], ...others]) {
      const inUnseen = others.slice(0, unseen.length);
      let next = unseen.length;
      const inTags = tags.flatMap((tag, index) => {
        const ranges = others.slice(next, next + (values[index]?.length ?? 0));
        next += ranges.length;
        return rewriteTag(tag, ranges) ?? [];
      });
      const splices = [
        ...inVisible.flatMap((range) => locate(range, chunks)),
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

/** A range of the visible text where it is written: the replacement stands for its first piece, the others go. */
function locate({ start, end, text }: Splice, chunks: readonly Chunk[]): Splice[] {
  const splices: Splice[] = [];
  for (let index = firstBehind(start, chunks); (chunks[index]?.at ?? end) < end; index += 1) {
    const chunk = chunks[index];
    if (!chunk) break;
    const first = Math.max(0, start - chunk.at);
    const last = Math.min(chunk.length, end - chunk.at);
    // An entity goes as a whole.
    const verbatim = chunk.end - chunk.start === chunk.length;
    splices.push({
      start: verbatim ? chunk.start + first : chunk.start,
      end: verbatim ? chunk.start + last : chunk.end,
      text: splices.length === 0 ? escapeHtml(text) : '',
    });
  }
  return splices;
}

/** The first chunk that ends behind this place. */
function firstBehind(place: number, chunks: readonly Chunk[]): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk && chunk.at + chunk.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
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
