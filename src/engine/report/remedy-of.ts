import type { Change } from '../../model/change.ts';
import { unreferenced } from '../plan/plan-left-out.ts';
import type { RecordStatus } from './report-records.ts';

const byStatus: Partial<Record<RecordStatus, string>> = {
  failed: 'Mend what the reason says, then run retry: it tries what failed again. So does the next plan.',
  unknown: 'Run retry: it looks for the record before it sends anything.',
  blocked: 'Mend the spec where plan points to, then plan and apply again.',
  'rolled back': 'Nothing, unless it is wanted again: plan and apply bring it anew.',
  pending: 'Run apply: it writes what is planned, and goes on where it stopped.',
};

const byReason: Record<string, string> = {
  'not selected': 'Widen tickets.select if it is wanted.',
  [unreferenced]: 'Nothing, unless it is wanted: what a selected ticket refers to comes along.',
};

/** What to do about a record that did not arrive; null where there is nothing to be done. */
export function remedyOf(status: RecordStatus, { problems, reason }: Change, failed: boolean): string | null {
  if (status === 'rolled back') return byStatus[status] ?? null;
  const hint = failed ? undefined : problems.find((problem) => problem.hint !== undefined)?.hint;
  const known = status === 'skipped' && reason !== null ? byReason[reason] : undefined;
  return hint ?? known ?? byStatus[status] ?? null;
}
