import type { Actual } from '../../model/actual.ts';
import type { Conflict } from '../../model/change.ts';
import type { DesiredChild, DesiredValue } from '../../model/desired.ts';
import { formatKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { Naming } from '../name-field.ts';
import { conflictFinding, conflictProblem } from '../plan/describe-conflict.ts';
import { readUpdated } from '../plan/read-updated.ts';
import { type Settled, settlePlace } from '../plan/settle-place.ts';
import { resolveDesired } from '../resolve-desired.ts';
import type { ApplyRun } from './apply-run.ts';
import { withSettled } from './remember-settled.ts';
import type { TargetIds } from './resolve-references.ts';
import { troubled, type Work } from './work.ts';

/** Relations and bodies of a record, or of one of its children, that are to be written once more for what they lead to. */
export interface Rewrite {
  work: Work;
  child: DesiredChild | null;
  row: LedgerRow;
  open: Record<string, DesiredValue>;
}

/**
 * Leaves out what somebody changed in the target since an earlier run wrote it, as `run.onConflict` says, and remembers it. Reads
 * only what an earlier run wrote: what this one wrote a moment ago is as it was sent.
 */
export async function settleRewrites(
  run: ApplyRun,
  rewrites: readonly Rewrite[],
  ids: TargetIds,
): Promise<readonly Rewrite[]> {
  const { context } = run;
  const earlier = context.model.standingOf ? rewrites.filter((rewrite) => isFromBefore(run, rewrite)) : [];
  if (earlier.length === 0) return rewrites;
  const actuals = await readUpdated(
    context,
    [...Map.groupBy(earlier, ({ work }) => work)].flatMap(([{ row }, parts]) => {
      const fields = parts.flatMap(({ child, open }) => (child ? [] : Object.keys(open)));
      return row ? [{ row, fields, children: parts.filter(({ child }) => child) }] : [];
    }),
  );
  const settled = new Map<Rewrite, Settled>();
  for (const rewrite of earlier) {
    const actual = findActual(rewrite, actuals);
    if (actual)
      settled.set(rewrite, settlePlace(context, placeOf(run, rewrite, actual, ids), Object.keys(rewrite.open)));
  }
  if (context.migration.run.onConflict === 'fail') {
    for (const [{ work }, { conflicts }] of settled) failAll(work, conflicts, context.model);
  }
  const left = new Map([...settled].filter(([{ work }]) => work.trouble?.code !== conflictCode));
  await remember(run, left);
  return rewrites.flatMap((rewrite) => {
    if (rewrite.work.trouble?.code === conflictCode) return [];
    const { left: names = [] } = left.get(rewrite) ?? {};
    const open = Object.fromEntries(Object.entries(rewrite.open).filter(([name]) => !names.includes(name)));
    return [{ ...rewrite, open }];
  });
}

const conflictCode = 'E_CONFLICT';

function isFromBefore(run: ApplyRun, { row, open }: Rewrite): boolean {
  return row.run !== run.id && Object.keys(open).some((name) => row.standing?.[name] !== undefined);
}

function findActual({ work, child, row }: Rewrite, actuals: ReadonlyMap<string, Actual>): Actual | undefined {
  const actual = actuals.get(work.row?.targetId ?? '');
  if (!child) return actual;
  return actual?.children?.find(({ entity, targetId }) => entity === child.key.entity && targetId === row.targetId);
}

function placeOf({ context }: ApplyRun, { work, child, row, open }: Rewrite, actual: Actual, ids: TargetIds) {
  const key = child?.key ?? work.key;
  const resolved = resolveDesired({ ...work.desired, fields: open, links: {}, children: [] }, ids, context);
  return { key, prefix: child ? `${formatKey(key)}.` : '', place: { fields: open }, resolved, row, actual, ids };
}

function failAll(work: Work, conflicts: readonly Conflict[], model: Naming): void {
  for (const conflict of conflicts) {
    const { code, message } = conflictProblem(conflict, { key: work.key, model }, 'linked');
    troubled(work, 'failed', code, message);
  }
}

/** From now on it counts as written, so that it is neither sent nor told again until what it leads to is another record. */
async function remember(run: ApplyRun, settled: ReadonlyMap<Rewrite, Settled>): Promise<void> {
  const rows: LedgerRow[] = [];
  for (const [rewrite, { left, written, standing, conflicts }] of settled) {
    const { work, child } = rewrite;
    const key = child?.key ?? work.key;
    const aggregate = child ? { aggregate: work.key } : {};
    await run.progress.note(
      conflicts.map((conflict) => {
        const { field: _, ...finding } = conflictFinding(
          conflict,
          { key: work.key, model: run.context.model },
          'linked',
        );
        return { key, ...aggregate, finding };
      }),
    );
    if (left.length === 0) continue;
    const row = withSettled(rewrite.row, { written, standing });
    if (child) work.children.set(formatKey(key), row);
    else work.row = row;
    rows.push(row);
  }
  await run.context.store.putLedger(rows);
}
