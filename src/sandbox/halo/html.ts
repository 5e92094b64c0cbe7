import { htmlToText } from '../kit/html-to-text.ts';

/** The HTML that the service makes of a plain body. */
export function textToHtml(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<p>${safe.replace(/\r?\n/g, '<br>')}</p>`;
}

/** Takes script and iframe elements out. */
export function stripScripts(html: string): string {
  return html.replace(/<(script|iframe)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, '');
}

/** Both forms of a body from those that were posted; the HTML counts when both were. */
export function bodies(html: unknown, text: unknown, strip: boolean): { html: string; text: string } | null {
  if (typeof html === 'string' && html !== '') {
    const kept = strip ? stripScripts(html) : html;
    return { html: kept, text: typeof text === 'string' && text !== '' ? text : htmlToText(kept) };
  }
  if (typeof text === 'string' && text !== '') return { html: textToHtml(text), text };
  return null;
}
