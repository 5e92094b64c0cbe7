import type { Continued } from '../../model/continued.ts';
import { planEntities } from '../../model/entity.ts';
import type { EntitySummary } from '../../model/entity-summary.ts';
import type { Event } from '../../model/events.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import type { Store } from '../../model/store.ts';
import type { RunContext } from '../context.ts';

export type ApplySummaryEvent = Event & { type: 'apply_summary' };

/** What the plan came to, per entity, or what of it lies after `since`; a blocked record that was left out on request counts as skipped. */
export async function summarizeApply(
  { store }: Pick<RunContext, 'store'>,
  {
    since = null,
    linksAside = false,
    continued = null,
    ...rest
  }: Pick<ApplySummaryEvent, 'requests' | 'durationMs'> & {
    since?: string | null;
    linksAside?: boolean;
    continued?: Continued | null;
  },
): Promise<ApplySummaryEvent> {
  const entities = await countEntities(store, { since, linksAside });
  return { type: 'apply_summary', entities, ...(continued ? { continued } : {}), ...rest };
}

/** The same for what has come of the plan so far; `linksAside`: what is written counts while its links are to follow. */
export async function countEntities(
  store: Pick<Store, 'countResults'>,
  query: { since: string | null; linksAside?: boolean },
): Promise<ApplySummaryEvent['entities']> {
  const results = await store.countResults(query);
  const entities: ApplySummaryEvent['entities'] = {};
  for (const entity of planEntities) {
    const counts = results[entity];
    const summary: EntitySummary = {
      create: counts?.create ?? 0,
      adopt: counts?.adopt ?? 0,
      update: counts?.update ?? 0,
      link: counts?.link ?? 0,
      unchanged: counts?.unchanged ?? 0,
      skipped: (counts?.skip ?? 0) + (counts?.blocked ?? 0),
      failed: (counts?.failed ?? 0) + (counts?.fail ?? 0),
      unknown: counts?.unknown ?? 0,
    };
    entities[entity] = summary;
  }
  return entities;
}

/** 3 when a record failed or nobody knows what came of it; else 0. */
export function exitCodeOfApply({ entities }: ApplySummaryEvent): ExitCode {
  const incomplete = Object.values(entities).some(({ failed, unknown }) => failed + unknown > 0);
  return incomplete ? exitCodes.incomplete : exitCodes.done;
}
