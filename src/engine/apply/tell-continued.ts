import type { Continued } from '../../model/continued.ts';
import type { RunRow } from '../../model/run-row.ts';
import { runState } from '../../model/run-state.ts';
import type { RunContext } from '../context.ts';
import { countOpenIntents } from '../count-open-intents.ts';
import { readRest } from '../plan/plan-cost.ts';
import { countEntities } from './summarize.ts';

/**
 * Says of an apply (`id`, its run) that goes on with a half-applied plan what it goes on with: when it was begun, how the run before
 * ended, what is written, what is left and how many writes are open. Null, and silent, where it begins the plan. Only reads.
 */
export async function tellContinued(
  { store, emit, migration }: Pick<RunContext, 'store' | 'emit' | 'migration'>,
  id: string,
): Promise<Continued | null> {
  const plan = await store.plan();
  if (!plan?.started || plan.applied) return null;
  const earlier = (await store.runs()).filter((run) => run.id !== id);
  const last = earlier.at(-1) ?? null;
  const rest = await readRest(store);
  const links = Object.values(rest?.links ?? {}).reduce((sum, count) => sum + count, 0);
  const continued: Continued = {
    begun:
      firstOf(
        earlier.filter(({ command }) => command !== 'retry' || plan.amendedSince !== undefined),
        plan.header.createdAt,
      )?.startedAt ?? plan.header.createdAt,
    timezone: migration.timezone,
    before: withoutPlanned(await countEntities(store, { since: plan.amendedSince ?? null, linksAside: true })),
    links,
  };
  emit({
    type: 'continuing',
    ...continued,
    last: last && runState(last, { isLast: false, holder: null }),
    code: last?.code ?? null,
    left: rest?.left ?? {},
    open: await countOpenIntents(store),
  });
  return continued;
}

/** The first of the runs that have come no further than into this plan: those at the end of the list that did not finish theirs. */
function firstOf(runs: readonly RunRow[], createdAt: string): RunRow | null {
  const finished = runs.findLastIndex(({ outcome }) => outcome === 'done' || outcome === 'incomplete');
  return runs.slice(finished + 1).find(({ startedAt }) => startedAt >= createdAt) ?? null;
}

/** What the plan leaves as it is belongs to no run. */
function withoutPlanned(entities: Continued['before']): Continued['before'] {
  return Object.fromEntries(
    Object.entries(entities).map(([entity, counts]) => [entity, { ...counts, unchanged: 0, skipped: 0 }]),
  );
}
