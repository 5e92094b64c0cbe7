import { rewriteHtml } from './rewrite-html.ts';

/** The addresses a body leads to with entities decoded, in links and in its text, in their order, each once. */
export function listLinks(html: string): string[] {
  if (!/href|https?:/i.test(html)) return [];
  const addresses = new Set<string>();
  rewriteHtml(html, {
    files: [],
    link(address) {
      addresses.add(address);
      return null;
    },
  });
  return [...addresses];
}
