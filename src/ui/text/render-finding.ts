import type { Finding } from '../../model/finding.ts';
import { safeLine } from '../format.ts';

/** `file:line:column severity CODE message`, then the hint on its own line. */
export function renderFinding({ severity, code, message, hint, location }: Finding): string {
  const where = location ? `${location.file}:${location.line}:${location.column} ` : '';
  return `${where}${severity} ${code} ${safeLine(message, 1000)}${hint ? `\n    ${safeLine(hint, 1000)}` : ''}`;
}
