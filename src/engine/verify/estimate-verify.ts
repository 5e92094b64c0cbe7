import type { Action } from '../../model/change.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { ActionCounts } from '../../model/stored-plan.ts';
import type { RunContext } from '../context.ts';
import { atLimit } from '../plan/estimate.ts';
import { isReadSingly, shareRead } from './sample.ts';

/** What stands in the target once the plan is applied; the others have nothing there to read back. */
const standing: readonly Action[] = ['create', 'adopt', 'update', 'link', 'unchanged'];

/** How many requests a verification takes, and how long at the tenant's limit; from counts alone, so roughly. */
export async function estimateVerify(
  { store, model, target }: Pick<RunContext, 'store' | 'model' | 'target'>,
  counts: Partial<Record<PlanEntity, ActionCounts>>,
  options: {
    level: 'counts' | 'fields' | 'full';
    sample?: number;
    entities: readonly PlanEntity[];
    listed: readonly PlanEntity[];
  },
): Promise<Estimate> {
  const count = (entity: PlanEntity) => standing.reduce((sum, action) => sum + (counts[entity]?.[action] ?? 0), 0);
  const shareOf = (entity: PlanEntity) => shareRead(entity, count(entity), options);
  const records = Object.fromEntries(
    options.entities.map((entity) => [
      entity,
      isReadSingly(entity) ? Math.round(shareOf(entity) * count(entity)) : count(entity),
    ]),
  );
  // Once for copies, and once for those that are not read one by one.
  const listed = Object.fromEntries(
    options.listed.map((entity) => [entity, (isReadSingly(entity) && shareOf(entity) < 1 ? 2 : 1) * count(entity)]),
  );
  if (options.level === 'counts') {
    return atLimit(target, model.estimateReads({ records, withChildren: {}, files: 0, bytes: false, listed }));
  }
  const share = shareOf('tickets');
  const requests = model.estimateReads({
    records,
    withChildren: { tickets: Math.round(share * count('tickets')), articles: count('articles') },
    files: Math.round(share * (await store.countLedger('attachments'))),
    bytes: options.level === 'full',
    listed,
  });
  return atLimit(target, requests);
}
