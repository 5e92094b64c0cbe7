/**
 * A line of RFC 4180, ended by CRLF. Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or carriage return
 * first) gets an apostrophe before it, as OWASP's page on CSV injection advises.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
