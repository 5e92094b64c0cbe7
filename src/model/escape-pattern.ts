/** Text as a regular expression that matches just it. (Node 22 has no `RegExp.escape`.) */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
