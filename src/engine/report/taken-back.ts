import type { RunRow } from '../../model/run-row.ts';
import type { Store } from '../../model/store.ts';

/** The last rollback since the current plan was made: of what this plan brought, what the ledger has no more went with it. */
export async function lastTakenBack(store: Pick<Store, 'plan' | 'runs'>): Promise<RunRow | null> {
  const plan = await store.plan();
  const last = (await store.runs()).findLast(({ command }) => command === 'rollback');
  if (!plan || !last) return null;
  return Date.parse(last.startedAt) >= Date.parse(plan.header.createdAt) ? last : null;
}
