import type { Entity, PlanEntity } from '../../model/entity.ts';
import type { Estimate } from '../../model/estimate.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Store } from '../../model/store.ts';
import type { ResultCounts } from '../../model/stored-plan.ts';
import type { WriteCounts } from '../../model/write-counts.ts';
import type { RunContext } from '../context.ts';
import { estimate } from './estimate.ts';

const memo = 'planCost';
/** Of a retry within a half-applied plan: what is left of that one is told by its own. */
const retryMemo = 'retryCost';

/** Remembers what the current plan writes, children too, so that the cost of its rest can be told without reading it. */
export async function keepCost(store: Pick<Store, 'plan' | 'putMemo'>, writes: WriteCounts): Promise<void> {
  const isPart = (await store.plan())?.retry !== undefined;
  await store.putMemo(isPart ? retryMemo : memo, { create: { ...writes.create }, update: { ...writes.update } });
}

/** What of the current plan is still to be written. */
export interface Rest {
  /** Records that are not written, by entity; without those that have nothing left. */
  left: Partial<Record<PlanEntity, number>>;
  /** Records that are written and whose links are to follow, by entity. */
  links: Partial<Record<PlanEntity, number>>;
  writes: WriteCounts;
}

/**
 * Null while there is no finished plan, and when it was applied. Children are counted by the share of their tickets. `retry`: only
 * what a retry has still to do, where there is one within a half-applied plan.
 */
export async function readRest(store: Store, { retry = false }: { retry?: boolean } = {}): Promise<Rest | null> {
  const plan = await store.plan();
  const part = retry ? plan?.retry : undefined;
  if (!plan || plan.applied || !(part ?? plan).finished) return null;
  const since = part?.since ?? null;
  const [planned, results] = [await store.countChanges({ since }), await store.countResults({ since })];
  const cost = await store.memo(part ? retryMemo : memo);
  const left: Rest['left'] = {};
  const links: Rest['links'] = {};
  const writes: WriteCounts = { create: {}, update: {} };
  const shareOf = (entity: PlanEntity) => {
    const { create = 0, update = 0, link = 0 } = planned[entity] ?? {};
    return Math.min(1, (left[entity] ?? 0) / Math.max(1, create + update + link));
  };
  for (const [entity, { pending, linking }] of Object.entries(results) as [PlanEntity, ResultCounts][]) {
    if (entity !== 'settings' && pending > 0) left[entity] = pending;
    if (entity !== 'settings' && linking > 0) links[entity] = linking;
  }
  for (const what of ['create', 'update'] as const) {
    const whole = isObject(cost) && isObject(cost[what] ?? null) ? (cost[what] as JsonObject) : {};
    for (const [entity, count] of Object.entries(whole) as [Entity, unknown][]) {
      const share = shareOf(entity === 'comments' || entity === 'attachments' ? 'tickets' : entity);
      const rest = Math.ceil(Number(count) * share);
      if (rest > 0) writes[what][entity] = rest;
    }
  }
  for (const [entity, count] of Object.entries(links) as [PlanEntity, number][]) {
    writes.update[entity] = (writes.update[entity] ?? 0) + count;
  }
  return { left, links, writes };
}

/** About how many requests the rest takes, and how long at the tenant's limit. */
export function estimateRest(context: Pick<RunContext, 'model' | 'target'>, rest: Rest): Estimate {
  return estimate(context, rest.writes);
}
