import type { DesireInput } from '../../../model/desire.ts';
import type { Desired, DesiredChild, Problem } from '../../../model/desired.ts';
import type { ModelContext } from './model-context.ts';
import { noteLines, ownName, privateNote } from './private-note.ts';

const unacknowledged: Problem = {
  severity: 'error',
  code: 'E_ACKNOWLEDGE',
  kind: 'blocked',
  message: 'Time that was billed before would be invoiced again',
  hint: 'Write acknowledge: [billable-history], or choose another value for options.timeEntries.',
  field: 'timetaken',
  pointer: ['options', 'timeEntries'],
};

/**
 * The time spent on a ticket as one private action with hours (`timetaken`), which is charged only if `options.timeEntries` says
 * `billable`: without `dont_recalculate_billing` Halo would make an invoice line of it.
 */
export function desireTimeEntry(
  { record, directory, sourceKey }: DesireInput<'tickets'>,
  { migration }: ModelContext,
): { children: DesiredChild[]; accepted: Desired['accepted']; problems?: Problem[] } {
  const { timeEntries } = migration.options;
  const minutes = record.timeSpentMinutes ?? 0;
  if (minutes <= 0 || timeEntries === 'note') return { children: [], accepted: [] };
  if (timeEntries === 'skip') {
    const message = 'the time spent is left out, as options.timeEntries says';
    return { children: [], accepted: [{ severity: 'info', code: 'W_TIME_SKIPPED', message, field: 'timetaken' }] };
  }
  const billable = timeEntries === 'billable';
  if (billable && !migration.acknowledge.includes('billable-history')) {
    return { children: [], accepted: [], problems: [unacknowledged] };
  }
  const agent = directory.author(record.assigneeId);
  const child = privateNote({
    id: `time:${record.id}`,
    sourceKey,
    who: agent.name ?? ownName,
    at: record.solvedAt ?? record.updatedAt ?? record.createdAt,
    body: noteLines('Time spent at the source', []),
    more: {
      // The column keeps five digits behind the point; a minute is 0.01667 hours.
      timetaken: Math.round((minutes / 60) * 1e5) / 1e5,
      actisbillable: billable,
      ...(billable ? { dont_recalculate_billing: false } : {}),
      ...(agent.ref?.entity === 'agents' ? { who_agentid: { $ref: agent.ref, missing: 'omit' } } : {}),
    },
  });
  return { children: [child], accepted: [] };
}
