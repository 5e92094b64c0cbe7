import type { Desired, Problem } from '../../model/desired.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import type { RunContext } from '../context.ts';
import { cutoverOf } from './cutover.ts';
import type { DesiredRecord } from './desire-records.ts';
import { followSource } from './follow-source.ts';
import { keepAfterCutover } from './keep-after-cutover.ts';

/** What of a record goes to the target, given what was written there before. */
interface Followed {
  desired: Desired | null;
  problems: Problem[];
  /** False while something is kept back: the next plan looks at the record again. */
  isSettled: boolean;
  /** Whether a problem is about something that goes: what is kept back needs no other word. */
  concerns(problem: Problem): boolean;
}

/** Makes records that stand follow the source, as far as the cutover lets them. `withdraw`: with what is only to be hidden. */
export async function followRecords(
  context: RunContext,
  batch: readonly DesiredRecord[],
  options: { withdraw: boolean } = { withdraw: true },
): Promise<(record: DesiredRecord, row: LedgerRow | null, children: readonly LedgerRow[]) => Followed> {
  const cutover = cutoverOf(context);
  const since = batch.filter(({ stored }) => cutover?.isSince(changedAt(stored)));
  const threads = await readThreads(context, since);
  return ({ id, stored, desired }, row, children) => {
    if (!desired || !row) return { desired, problems: [], isSettled: true, concerns: () => true };
    const written = { row, children };
    const followed = followSource(context, desired, written, options);
    if (!cutover) return { ...followed, isSettled: true, concerns: () => true };
    const updatedAt = changedAt(stored);
    const given = { ...written, model: context.model, updatedAt, thread: threads.get(id) ?? null };
    const { desired: wanted, problems, kept } = keepAfterCutover(cutover, followed.desired, given);
    return {
      desired: wanted,
      problems: [...followed.problems, ...problems],
      isSettled: kept.size === 0,
      concerns: ({ field }) => field === undefined || !kept.has(field),
    };
  };
}

function changedAt(stored: StoredRecord | null): string | null {
  return stored && 'updatedAt' in stored.record ? stored.record.updatedAt : null;
}

async function readThreads({ snapshot }: RunContext, records: readonly DesiredRecord[]) {
  const tickets = records.flatMap(({ id, desired }) => (desired?.key.entity === 'tickets' ? [id] : []));
  const stored = tickets.length === 0 ? [] : await snapshot.get('threads', tickets);
  return new Map(stored.map(({ id, record }) => [id, record]));
}
