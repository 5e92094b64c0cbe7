import { Marked } from 'marked';
import { cleanText } from './clean-text.ts';
import { rewriteHtml } from './rewrite-html.ts';
import { textToHtml } from './text-to-html.ts';

/** Larger texts are exports or logs, and some of them take the parser minutes. */
const maxCharacters = 1_000_000;

const marked = new Marked({ async: false, breaks: true, gfm: true });

/** GitHub-flavoured Markdown as HTML. Inline HTML stays, but nothing of it that runs. Over a million characters: as plain text. */
export function markdownToHtml(markdown: string): string {
  const text = cleanText(markdown);
  if (text.length > maxCharacters) return textToHtml(text);
  try {
    return rewriteHtml(marked.parse(text) as string, { files: [] });
  } catch {
    // Nesting beyond what the parser can hold: the words matter more than their looks.
    return textToHtml(text);
  }
}
