import { planEntities } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { ActionCounts } from '../../model/stored-plan.ts';
import type { RunContext } from '../context.ts';
import { readCompleted } from '../last-completed.ts';

/**
 * Throws Failure `E_NOTHING_APPLIED` (exit 4) where nothing was ever brought to this tenant: no apply began, and no record of the
 * target is known. A finished plan that has nothing to bring is as good as applied.
 */
export async function requireApplied(
  { store }: Pick<RunContext, 'store'>,
  counts: Partial<Record<string, ActionCounts>>,
): Promise<void> {
  const plan = await store.plan();
  if (plan?.started || plan?.applied || (plan?.finished && bringsNothing(counts))) return;
  if ((await readCompleted(store)) || (await store.runs()).some(({ command }) => command !== 'rollback')) return;
  for (const entity of planEntities) if ((await store.countLedger(entity)) > 0) return;
  throw new Failure({
    code: 'E_NOTHING_APPLIED',
    message: 'Nothing was applied to this tenant yet: there is nothing to verify.',
    hint: 'Run apply first. Where another machine applied it: give that state (--state), or bring it along with state import.',
    exitCode: exitCodes.refused,
  });
}

function bringsNothing(counts: Partial<Record<string, ActionCounts>>): boolean {
  return Object.values(counts).every((each) =>
    Object.entries(each ?? {}).every(([name, n]) => n === 0 || name === 'skip'),
  );
}
