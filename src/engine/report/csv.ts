/**
 * A line of RFC 4180, ended by CRLF. Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or carriage return
 * first) gets an apostrophe before it, as OWASP's page on CSV injection advises. Characters that steer a terminal or turn the
 * direction of reading become spaces.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const plain = text.replace(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
