import type { FileRef } from '../model/records.ts';
import { createImageMatcher } from './match-image.ts';
import { scanHtml } from './scan-html.ts';
import { isTrackingPixel } from './tracking-pixel.ts';

/** The addresses of a body's images with entities decoded, in their order, each once. */
export function listImages(html: string): string[] {
  const addresses = new Set<string>();
  scanHtml(html, {
    open({ name, attributes }) {
      const src = name === 'img' ? attributes.get('src')?.trim() : undefined;
      if (src) addresses.add(src);
    },
  });
  return [...addresses];
}

/** Those of the files that a body shows as images, each once, in the body's order. */
export function listImageFiles(html: string, files: readonly FileRef[]): FileRef[] {
  if (files.length === 0) return [];
  const match = createImageMatcher(files);
  return [...new Set(listImages(html).map(match))].filter((file) => file !== null);
}

/** Those of the files that a body shows to a reader: without tracking pixels. */
export function listShownFiles(html: string, files: readonly FileRef[]): FileRef[] {
  if (files.length === 0) return [];
  const match = createImageMatcher(files);
  const shown = new Set<FileRef>();
  scanHtml(html, {
    open({ name, attributes }) {
      const file = name === 'img' ? match(attributes.get('src') ?? '') : null;
      if (file && !isTrackingPixel(attributes, file)) shown.add(file);
    },
  });
  return [...shown];
}
