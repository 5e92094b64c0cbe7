import type { FileRef } from '../model/records.ts';
import { activeElements, goneElements, harmlessAttributes } from './active-content.ts';
import { cleanText } from './clean-text.ts';
import { findAddresses } from './find-addresses.ts';
import { createImageMatcher } from './match-image.ts';
import { imagePlaceholder } from './placeholder.ts';
import { scanHtml, type Tag } from './scan-html.ts';
import { applySplices, type Splice } from './splice.ts';
import { TextRun } from './text-run.ts';
import { isTrackingPixel } from './tracking-pixel.ts';
import { writeTag } from './write-tag.ts';

export interface Rewriting {
  /** Files of the same record, by which its images are recognised. */
  files: readonly FileRef[];
  /**
   * Where an image now is; null when it could not be had, then a visible text stands in its place; `keep` changes nothing, `drop`
   * leaves it out.
   */
  image?(file: FileRef): { address: string } | 'keep' | 'drop' | null;
  /** What becomes of an image that is none of the files; by default it stays. */
  strange?(address: string): 'keep' | 'drop';
  /** Whether pages of elsewhere that stand in a frame are left out; by default they stay. */
  dropFrames?: boolean;
  /** Told of each tracking pixel, which is then left out. Without it they stay. */
  pixel?(): void;
  /** Where a link now leads, or an address that stands in the text; null changes nothing. */
  link?(address: string): string | null;
}

/**
 * A body fit for the target: images and links lead to their new places, what runs (scripts, event handlers, `javascript:`) is
 * gone, and so are style sheets, which would reach the page around the body; a form becomes a plain block. NUL characters and lone
 * surrogates are gone too. Everything else stays byte for byte, broken markup included.
 */
export function rewriteHtml(html: string, rewriting: Rewriting): string {
  const text = cleanText(html);
  const match = createImageMatcher(rewriting.files);
  const splices: Splice[] = [];
  /** Where an element began that goes with all that is in it. */
  let goneStart: number | null = null;
  // What stands in a frame is no markup before the frame is gone: it goes along.
  const isGone = (name: string) => goneElements.has(name) || (rewriting.dropFrames === true && name === 'iframe');
  let run = new TextRun();
  const endRun = () => {
    if (run.isEmpty) return;
    splices.push(...rewriteText(run, rewriting));
    run = new TextRun();
  };
  const unfinished = scanHtml(text, {
    open(tag) {
      endRun();
      if (isGone(tag.name)) goneStart ??= tag.start;
      else splices.push(...rewriteTag(tag, match, rewriting));
    },
    close(name, end) {
      endRun();
      if (name === 'form') splices.push({ start: text.lastIndexOf('</', end - 1), end, text: '</div>' });
      if (!isGone(name)) return;
      if (goneStart !== null) splices.push({ start: goneStart, end, text: '' });
      goneStart = null;
    },
    text(piece, start, end) {
      if (rewriting.link && goneStart === null) run.add(piece, start, end);
    },
  });
  endRun();
  const open = goneStart ?? unfinished;
  if (open !== null) splices.push({ start: open, end: text.length, text: '' });
  return applySplices(text, splices);
}

function rewriteText(run: TextRun, { link }: Rewriting): Splice[] {
  return findAddresses(run.text()).flatMap((found) => {
    const address = link?.(found.text) ?? null;
    return address === null ? [] : run.locate({ ...found, text: address });
  });
}

function rewriteTag(tag: Tag, match: (address: string) => FileRef | null, rewriting: Rewriting): Splice[] {
  const { name, start, end } = tag;
  if (activeElements.has(name)) return [{ start, end, text: '' }];
  if (name === 'form') return [{ start, end, text: '<div>' }];
  const attributes = harmlessAttributes(tag);
  if (name === 'img') return rewriteImage({ ...tag, attributes }, attributes !== tag.attributes, match, rewriting);
  const href = name === 'a' || name === 'area' ? attributes.get('href') : undefined;
  const address = href === undefined ? null : (rewriting.link?.(href) ?? null);
  if (address !== null) return [{ start, end, text: writeTag(name, new Map(attributes).set('href', address)) }];
  return attributes === tag.attributes ? [] : [{ start, end, text: writeTag(name, attributes) }];
}

function rewriteImage(
  { name, attributes, start, end }: Tag,
  isChanged: boolean,
  match: (address: string) => FileRef | null,
  { image, strange, pixel }: Rewriting,
): Splice[] {
  const src = attributes.get('src');
  const file = src === undefined ? null : match(src);
  if (pixel && isTrackingPixel(attributes, file)) {
    pixel();
    return [{ start, end, text: '' }];
  }
  const fate = file
    ? (image?.(file) ?? (image ? null : 'keep'))
    : src === undefined
      ? 'keep'
      : (strange?.(src) ?? 'keep');
  if (fate === 'drop') return [{ start, end, text: '' }];
  if (fate === null) return [{ start, end, text: imagePlaceholder(file?.name ?? '') }];
  if (fate !== 'keep') return [{ start, end, text: writeTag(name, withImage(attributes, fate.address)) }];
  return isChanged ? [{ start, end, text: writeTag(name, attributes) }] : [];
}

/** Without `srcset`: other resolutions of the same image are at the source, too. */
function withImage(attributes: Map<string, string>, address: string): Map<string, string> {
  const changed = new Map(attributes).set('src', address);
  changed.delete('srcset');
  return changed;
}
