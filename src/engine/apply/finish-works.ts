import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RecordFinding } from '../../model/record-finding.ts';
import { lossKey } from '../loss-key.ts';
import type { ApplyRun } from './apply-run.ts';
import { troubled, type Work } from './work.ts';

/** Says of each record what the write phase came to: complete when every child stands or stays behind for good. */
export async function finishWorks(run: ApplyRun, works: readonly Work[]): Promise<void> {
  const { context, progress } = run;
  for (const work of works) if (work.broken) troubled(work, 'failed', work.broken.code, work.broken.message);
  const rows = works.flatMap((work) => completedRow(work) ?? []);
  await context.store.putLedger(rows);
  await context.store.settleChanges(
    works.map(({ key, trouble }) => ({
      key,
      phase: 'write',
      result: trouble?.result ?? 'done',
      message: trouble && `${trouble.code}: ${trouble.message}`,
    })),
  );
  for (const { key, trouble } of works) if (trouble) await progress.failed(key, trouble);
  await context.store.addFindings(works.flatMap(announcedLosses));
  progress.advance(works.length);
}

/** What the plan said would stay behind is kept where the report and whoever verifies find it. */
function announcedLosses({ key: aggregate, desired }: Work): RecordFinding[] {
  return desired.accepted.map(({ field, ...finding }) => {
    const key = lossKey(aggregate, field);
    return { key, ...(key === aggregate ? {} : { aggregate }), finding };
  });
}

function completedRow({ stored, desired, row, children, lost, open, trouble }: Work): LedgerRow | null {
  if (!row || trouble) return null;
  const complete = desired.children.every(({ key }) => children.has(formatKey(key)) || lost.has(formatKey(key)));
  if (!complete) return null;
  const linked = row.linked || !stored.change.links;
  const settled = linked && !stored.change.links && !open;
  return { ...row, doubtful: false, complete, linked, inputDigest: settled ? stored.inputDigest : null };
}
