const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text from outside as text in a page or in a quoted attribute; direction overrides and control characters do nothing there. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (found) =>
      found === '\n' || found === '\t' ? found : '\ufffd',
    )
    .replace(/[&<>"']/g, (found) => entities[found] ?? found);
}

/** A link to a page of one of the two systems; an address that is none (`javascript:`, a path) stands as text. */
export function renderLink(url: string, text = url): string {
  const isAddress = /^https?:\/\//i.test(url) && URL.canParse(url);
  if (!isAddress) return escapeHtml(text);
  return `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(text)}</a>`;
}
