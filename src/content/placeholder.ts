import { escapeHtml } from './escape-html.ts';

/** What stands where an image could not be brought along: visible, and known to normaliseText. */
export function imagePlaceholder(fileName: string): string {
  const name = fileName
    .replaceAll(/[[\]\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 100);
  return `<em>[Image not migrated: ${escapeHtml(name || 'image')}]</em>`;
}

/** Finds placeholders in text. */
export const placeholderPattern: RegExp = /\[Image not migrated: [^\]]*\]/g;
