import { cleanText } from './clean-text.ts';
import { escapeHtml } from './escape-html.ts';

/** Plain text as HTML with the same lines. */
export function textToHtml(text: string): string {
  return escapeHtml(cleanText(text)).replaceAll(/\r\n|\r|\n/g, '<br>\n');
}
