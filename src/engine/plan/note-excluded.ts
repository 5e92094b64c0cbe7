import { type IdentityEntity, identityEntities, type PlanEntity } from '../../model/entity.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import type { PlanTally } from './plan-tally.ts';

/** Announces what a partial plan leaves out although others refer to it and the target does not have it yet: these would fail. */
export async function noteExcluded(
  context: RunContext,
  entities: readonly PlanEntity[],
  tally: PlanTally,
): Promise<void> {
  for (const entity of identityEntities) {
    if (entities.includes(entity)) continue;
    const count = await countMissing(context, entity);
    if (count === 0) continue;
    tally.addNotice(
      {
        severity: 'warning',
        code: 'W_EXCLUDED',
        message: `${count} ${entity} are left out of this plan and not in the target yet: what refers to them will fail`,
        hint: `Apply ${entity} first, or leave them in the plan.`,
      },
      0,
    );
  }
}

async function countMissing(context: RunContext, entity: IdentityEntity): Promise<number> {
  const { store } = context;
  let count = 0;
  for await (const rows of pages(
    (after, limit) => store.pageIdentities(entity, after, limit),
    ({ id }) => id,
  )) {
    await checkpoint(context);
    const wanted = rows.filter(({ decision }) => decision === 'create' || decision === 'adopt').map(({ id }) => id);
    const standing = await store.ledger(entity, wanted);
    count += wanted.length - standing.filter(({ targetId }) => targetId !== null).length;
  }
  return count;
}
