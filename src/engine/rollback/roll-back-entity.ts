import { formatKey, type PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RollbackCounts } from '../../model/rollback-counts.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { forgetCompleted } from '../last-completed.ts';
import { folderPageSize, pages } from '../pages.ts';
import { type Deleting, deleteRows } from './delete-rows.ts';
import { judgePage, keep, recordOf } from './judge-page.ts';
import { readWritten } from './read-written.ts';
import { isOurs, type Kept, nameOf, type RollbackOptions, type RollbackRun } from './rollback-run.ts';

/** Threads are read with their texts: few at a time. */
const pageOf = 50;

/** Deletes the records of one entity that may go, page by page, or only counts them; tells of each that stays. Throws what the target throws. */
export async function rollBackEntity(
  run: RollbackRun,
  entity: PlanEntity,
  deleting: Deleting | null,
  options: RollbackOptions,
): Promise<RollbackCounts> {
  const { context, scope } = run;
  const counts: RollbackCounts = { deleted: 0, gone: 0, kept: 0, refused: 0, unknown: 0 };
  const total = await context.store.countLedger(entity);
  let done = 0;
  const list = (after: string | null, limit: number) => context.store.pageLedger(entity, after, limit);
  for await (const page of pages(list, ({ key }) => key.id, entity === 'folders' ? folderPageSize : pageOf)) {
    await checkpoint(context);
    const ours = inOrder(
      context,
      page.filter((row) => isOurs({ scope }, row)),
    );
    if (ours.length > 0) {
      const stays = await settlePage(run, entity, ours, deleting, counts);
      const was = options.showValues ? await readWritten(context, entity, stays) : new Map();
      for (const verdict of stays) report(run, { ...verdict, was: was.get(verdict.row.key.id) }, options, counts);
    }
    done += page.length;
    const failed = counts.refused + counts.unknown;
    context.emit({ type: 'progress', phase: 'rollback', entity, done, total, failed });
    emitRequests(context);
  }
  return counts;
}

/** What was only added to something goes before what it was made of: a field leaves the forms first. */
function inOrder({ model }: RunContext, rows: readonly LedgerRow[]): LedgerRow[] {
  const isAddition = ({ key }: LedgerRow) => (model.amends?.(key) ?? null) !== null;
  return [...rows.filter(isAddition), ...rows.filter((row) => !isAddition(row))];
}

/** Deletes what of these may go, or only counts it; answers what stays. What hangs on others of the page goes after these. */
async function settlePage(
  run: RollbackRun,
  entity: PlanEntity,
  rows: readonly LedgerRow[],
  deleting: Deleting | null,
  counts: RollbackCounts,
): Promise<Kept[]> {
  const stays: Kept[] = [];
  let open = [...rows];
  while (open.length > 0) {
    const verdicts = await judgePage(run, entity, open);
    const gone = verdicts.flatMap(({ kind, row }) => (kind === 'gone' ? [row] : []));
    const free = verdicts.flatMap(({ kind, row }) => (kind === 'delete' ? [row] : []));
    const kept = verdicts.filter((verdict) => verdict.kind === 'kept');
    const used = entity === 'folders' ? kept.filter(({ kept: why }) => why === 'used') : [];
    const fresh = kept.filter(({ row }) => !run.kept.has(placeOf(row)));
    if (deleting === null) {
      for (const { row } of fresh) run.kept.add(placeOf(row));
      // One that stays keeps what it lies in: looked at again until nothing changes.
      if (entity === 'folders' && fresh.length > 0) continue;
      counts.gone += gone.length;
      counts.deleted += free.length;
      return kept;
    }
    counts.gone += gone.length;
    // From here on the target has less than the source, whatever becomes of this run.
    if (gone.length + free.length > 0) await forgetCompleted(run.context.store);
    await run.context.store.forgetLedger(gone.map(({ key }) => key));
    for await (const { row, outcome } of deleteRows(deleting, entity, free)) {
      if (outcome.kind === 'done') {
        counts.deleted += 1;
        for (const finding of outcome.findings)
          run.context.emit({ type: 'finding', record: formatKey(row.key), finding });
      } else stays.push(refusal(row, outcome));
    }
    if (used.length === 0 || free.length === 0) return [...stays, ...kept];
    stays.push(...kept.filter((verdict) => !used.includes(verdict)));
    open = used.map(({ row }) => row);
  }
  return stays;
}

function refusal(row: LedgerRow, outcome: { kind: string; message?: string }): Kept {
  const why = outcome.kind === 'rejected' ? 'refused' : 'unknown';
  const message =
    why === 'refused'
      ? `the target refuses to delete it: ${outcome.message ?? ''}`
      : `whether it was deleted is not known: ${outcome.message ?? ''}`;
  return keep(row, why, message);
}

function report(run: RollbackRun, verdict: Kept, { onKept }: RollbackOptions, counts: RollbackCounts): void {
  const { row, kept, fields, message } = verdict;
  const { context } = run;
  counts[kept === 'refused' || kept === 'unknown' ? kept : 'kept'] += 1;
  run.kept.add(placeOf(row));
  if (row.key.entity === 'tickets') run.keptTickets.add(row.key.id);
  const url = row.url ?? (row.targetId === null ? null : context.model.address(row.key.entity, row.targetId));
  context.emit({ type: 'rollback_kept', record: recordOf(verdict), url, kept, fields, message });
  onKept?.({ ...verdict, url });
}

function placeOf({ key, targetId }: LedgerRow): string {
  return nameOf({ entity: key.entity as PlanEntity, targetId: targetId ?? '' });
}
