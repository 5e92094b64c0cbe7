import type { FileRef } from '../model/records.ts';
import { activeElements, harmlessAttributes } from './active-content.ts';
import { cleanText } from './clean-text.ts';
import { createImageMatcher } from './match-image.ts';
import { imagePlaceholder } from './placeholder.ts';
import { scanHtml, type Tag } from './scan-html.ts';
import { applySplices, type Splice } from './splice.ts';
import { writeTag } from './write-tag.ts';

export interface Rewriting {
  /** Files of the same record, by which its images are recognised. */
  files: readonly FileRef[];
  /** Where an image now is; null when it could not be had, then a visible text stands in its place; `keep` changes nothing. */
  image?(file: FileRef): { address: string } | 'keep' | null;
  /** Where a link now leads; null changes nothing. */
  link?(address: string): string | null;
}

/**
 * A body fit for the target: images and links lead to their new places, what runs (scripts, event handlers, `javascript:`) is
 * gone, NUL characters and lone surrogates too. Everything else stays byte for byte, broken markup included.
 */
export function rewriteHtml(html: string, rewriting: Rewriting): string {
  const text = cleanText(html);
  const match = createImageMatcher(rewriting.files);
  const splices: Splice[] = [];
  let scriptStart: number | null = null;
  const unfinished = scanHtml(text, {
    open(tag) {
      if (tag.name === 'script') scriptStart = tag.start;
      else splices.push(...rewriteTag(tag, match, rewriting));
    },
    close(name, end) {
      if (name === 'script' && scriptStart !== null) splices.push({ start: scriptStart, end, text: '' });
      if (name === 'script') scriptStart = null;
    },
  });
  const open = scriptStart ?? unfinished;
  if (open !== null) splices.push({ start: open, end: text.length, text: '' });
  return applySplices(text, splices);
}

function rewriteTag(tag: Tag, match: (address: string) => FileRef | null, { image, link }: Rewriting): Splice[] {
  const { name, start, end } = tag;
  if (activeElements.has(name)) return [{ start, end, text: '' }];
  const attributes = harmlessAttributes(tag);

  const src = name === 'img' ? attributes.get('src') : undefined;
  const file = src === undefined ? null : match(src);
  const fate = file && image ? image(file) : 'keep';
  if (fate === null) return [{ start, end, text: imagePlaceholder(file?.name ?? '') }];
  if (fate !== 'keep') return [{ start, end, text: writeTag(name, withImage(attributes, fate.address)) }];

  const href = name === 'a' ? attributes.get('href') : undefined;
  const address = href === undefined ? null : (link?.(href) ?? null);
  if (address !== null) return [{ start, end, text: writeTag(name, new Map(attributes).set('href', address)) }];
  return attributes === tag.attributes ? [] : [{ start, end, text: writeTag(name, attributes) }];
}

/** Without `srcset`: other resolutions of the same image are at the source, too. */
function withImage(attributes: Map<string, string>, address: string): Map<string, string> {
  const changed = new Map(attributes).set('src', address);
  changed.delete('srcset');
  return changed;
}
