import { cleanText } from './clean-text.ts';
import { htmlToText } from './html-to-text.ts';
import { placeholderPattern } from './placeholder.ts';

/**
 * The one normalisation under which a text in the source and its copy in the target are equal. Takes HTML or plain text.
 *
 * 1. Tags, comments, scripts, styles and images are dropped; entities become their characters.
 * 2. Placeholders of images that could not be brought along are dropped: the image is accounted for by itself.
 * 3. NUL and other control characters, zero-width spaces, byte order marks and soft hyphens are dropped; lone surrogates become U+FFFD.
 * 4. Unicode is composed (NFC).
 * 5. Any run of white space, line breaks and no-break spaces included, becomes one space; none is left at either end.
 */
export function normaliseText(text: string): string {
  return htmlToText(cleanText(text))
    .replaceAll(placeholderPattern, '')
    .replaceAll(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/[^\P{Cc}\s]/gu, '')
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
