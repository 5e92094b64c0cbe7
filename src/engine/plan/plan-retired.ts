import type { Problem } from '../../model/desired.ts';
import { digest } from '../../model/digest.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import { changedFields } from '../apply/changed-fields.ts';
import type { RunContext } from '../context.ts';
import { createChange } from './create-change.ts';
import { cutoverOf } from './cutover.ts';
import type { PlanEntry } from './plan-writer.ts';

/** Where the mapping does not say what a closed ticket's status is. */
const usualStatus = 'Closed';

export const orphaned: Problem = {
  kind: 'skipped',
  severity: 'warning',
  code: 'W_ORPHANED',
  message: 'Migrated earlier, but no longer part of this migration; it stays in the target as it is.',
  hint: 'Delete it there if it is not wanted.',
};

/** The same of a ticket that is gone at the source itself: who could read it there no longer can. */
export const orphanedTicket: Problem = {
  ...orphaned,
  message:
    'Migrated earlier and deleted at the source since; it stays in the target as it is, where its requester can read it.',
  hint: 'With tickets.gone: close it is closed there and shown to agents alone; or delete it there by hand.',
};

/**
 * What the plan says of a migrated ticket that was deleted at the source, where the spec says to close it; null where it says to
 * leave it, and for one that is not ours to close. `deletedAt` is null where the source says nothing of it any more.
 */
export function planRetired(
  context: RunContext,
  row: LedgerRow,
  { label, deletedAt }: { label: string; deletedAt: string | null },
): PlanEntry | null {
  const { model, sourceKey } = context;
  const key = { entity: 'tickets', id: row.key.id } as const;
  if (row.kind !== 'create' || row.targetId === null || !row.complete || !closes(context, deletedAt)) return null;
  const retired = model.retire?.(key, { status: closedStatus(context), sourceKey });
  if (!retired) return null;
  const { desired, problems } = retired;
  if (!desired) {
    return { change: createChange(key, 'blocked', { label, problems }), desired: null, inputDigest: null };
  }
  const fields = Object.keys(changedFields(desired.fields, row.written).fields);
  const closed = 'deleted at the source: closed in the target';
  const change =
    fields.length === 0
      ? createChange(key, 'skip', { label, reason: closed })
      : createChange(key, 'update', {
          label,
          reason: closed,
          targetId: row.targetId,
          fields,
          desiredDigest: digest(desired),
        });
  return { change, desired: fields.length === 0 ? null : desired, inputDigest: null };
}

/** After the cutover its own rule holds, also for what was found to be gone without a date. */
function closes(context: RunContext, deletedAt: string | null): boolean {
  const cutover = cutoverOf(context);
  if (cutover && (deletedAt === null || cutover.isSince(deletedAt))) return cutover.after.deleted === 'close';
  return context.migration.tickets.gone === 'close';
}

function closedStatus({ mapping }: Pick<RunContext, 'mapping'>): string {
  const status = mapping.tickets?.fields.status;
  const name = typeof status === 'object' ? status.map.closed : undefined;
  return typeof name === 'string' ? name : usualStatus;
}
