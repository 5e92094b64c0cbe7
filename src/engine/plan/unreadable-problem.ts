import type { Problem } from '../../model/desired.ts';
import type { Finding } from '../../model/finding.ts';

/** What cannot be read at the source is a fault of the record. */
export function unreadableProblem(finding: Finding): Problem {
  return { ...finding, severity: 'error', kind: 'failed' };
}
