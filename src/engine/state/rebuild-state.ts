import { type PlanEntity, planEntities } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { knowsMore, recoverLedger } from '../plan/recover-ledger.ts';

export interface Rebuilt {
  /** Records of the target that carry our marker, by entity; none of the others. */
  counts: Partial<Record<PlanEntity, number>>;
  /** What could not be joined with one source record: found more than once, or with a marker that names none. */
  problems: Failure[];
}

/**
 * Fills an empty ledger from our markers in the target, and goes on past what is wrong with single ones. Sends nothing but
 * reads. Throws Failure `E_STATE_PRESENT` (exit 4) when the ledger knows more than markers could tell.
 */
export async function rebuildState(context: RunContext): Promise<Rebuilt> {
  const { store } = context;
  if (await knowsMore(context)) throw present();
  const problems: Failure[] = [];
  await recoverLedger(context, (failure) => problems.push(failure));
  const counts: Rebuilt['counts'] = {};
  for (const entity of planEntities) {
    const count = await store.countLedger(entity);
    if (count > 0) counts[entity] = count;
  }
  return { counts, problems };
}

function present(): Failure {
  return new Failure({
    code: 'E_STATE_PRESENT',
    message: 'This state is whole: it knows what was written, which markers alone do not tell.',
    hint: 'There is nothing to rebuild. To set it aside and read the markers all the same: --anew.',
    exitCode: exitCodes.refused,
  });
}
