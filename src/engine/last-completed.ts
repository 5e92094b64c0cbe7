import { completedMemo } from '../model/completed-memo.ts';
import { isObject } from '../model/json.ts';
import type { Store } from '../model/store.ts';

/** The last plan of a whole migration that was applied to its end. */
export interface Completed {
  /** When the plan was made: what changed at the source since then may not be in the target. ISO 8601, UTC. */
  planned: string;
  /** When it was applied. */
  at: string;
}

/** Remembers that the current plan is in the target; one of a demo is no migration. `now` in milliseconds since the epoch. */
export async function noteCompleted(store: Store, now: number): Promise<void> {
  const plan = await store.plan();
  if (!plan || plan.header.demo) return;
  await store.putMemo(completedMemo, { planned: plan.header.createdAt, at: new Date(now).toISOString() });
}

/** What a rollback took back is in the target no more. */
export async function forgetCompleted(store: Pick<Store, 'putMemo'>): Promise<void> {
  await store.putMemo(completedMemo, null);
}

/** Null while no migration was completed, or since it was rolled back. */
export async function readCompleted(store: Pick<Store, 'memo'>): Promise<Completed | null> {
  const value = await store.memo(completedMemo);
  return isObject(value) ? { planned: String(value.planned), at: String(value.at) } : null;
}
