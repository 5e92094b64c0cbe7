import type { Entity } from '../../model/entity.ts';
import type { RunRow } from '../../model/run-row.ts';
import { type RunLine, runState } from '../../model/run-state.ts';
import type { LockHolder } from '../../model/state-summary.ts';
import type { Store } from '../../model/store.ts';

/** Every run that wrote to the target, oldest first: what became of it, what it wrote, and whether that was taken back. */
export async function listRuns(
  store: Pick<Store, 'runs' | 'countCreated'>,
  holder: LockHolder | null,
): Promise<RunLine[]> {
  const runs = await store.runs();
  const last = runs.at(-1);
  const lastRollback = runs.findLastIndex(({ command }) => command === 'rollback');
  // Who never took anything back need not look through the ledger.
  const created = lastRollback < 0 ? null : await store.countCreated();
  return runs.map((run, index) => {
    const standing = created ? (created.get(run.id) ?? {}) : createdBy(run);
    const { startedAt, endedAt } = run;
    return {
      ...run,
      state: runState(run, { isLast: run === last, holder }),
      durationMs: endedAt === null ? null : Math.max(0, Date.parse(endedAt) - Date.parse(startedAt)),
      rolledBack: rolledBack(run, standing, index < lastRollback),
      standing,
    };
  });
}

type Counts = Partial<Record<Entity, number>>;

function rolledBack(run: RunRow, standing: Counts, isBeforeRollback: boolean): RunLine['rolledBack'] {
  const total = sum(createdBy(run));
  if (total === 0) return null;
  const left = sum(standing);
  if (!isBeforeRollback || left >= total) return 'no';
  return left === 0 ? 'yes' : 'partly';
}

function createdBy({ wrote }: RunRow): Counts {
  return Object.fromEntries(
    Object.entries(wrote ?? {}).flatMap(([entity, { created }]) => (created === undefined ? [] : [[entity, created]])),
  );
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
