/** Text from outside inside a markdown line: no HTML, no mentions, no links, no way out of a code fence or a table cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('#', '&#35;')
    .replaceAll('@', '&#64;')
    .replace(/https?:\/\//gi, (scheme) => scheme.replace(':', '&#58;'))
    .replace(/[\\`*_{}[\]()!|~]/g, '\\$&');
}
