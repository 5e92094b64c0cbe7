import type { Action } from '../../model/change.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { RunRow } from '../../model/run-row.ts';
import { type ApplySummaryEvent, summarizeApply } from '../apply/summarize.ts';
import { type Rest, readRest } from '../plan/plan-cost.ts';
import { lastVerified } from '../verify/last-verified.ts';
import type { VerifySummaryEvent } from '../verify/verify-migration.ts';
import { outdatedBy } from './outdated-by.ts';
import type { ReportContext } from './report-context.ts';
import { countTakenBack } from './report-records.ts';

/** The part of a report that does not grow with the records. */
export interface ReportHead {
  name: string;
  source: { key: string; url: string };
  target: { key: string; url: string };
  /** An instant in UTC; people are shown it in `timezone`, the spec's own. */
  createdAt: string;
  timezone: string;
  lineage: string;
  serial: number;
  /** What stands of the plan: what a rollback took back since is not counted here. */
  entities: ApplySummaryEvent['entities'];
  /** Records of the plan that a rollback took back since, by entity. */
  rolledBack: Partial<Record<PlanEntity, number>>;
  /** The last invocation that wrote to the target; null: there was none. */
  lastRun: RunRow | null;
  /** Records that the plan names and no apply has come to, by entity. */
  left: Rest['left'];
  /** Whether the plan in the state is that of a demo: it knows of no other records. */
  demo: boolean;
  /** What the last verification came to, and when; null when nothing was verified since the last run that wrote. */
  verified: VerifiedHead | null;
  /** A verification that says nothing of what stands now, since this run wrote after it; null: there is none. */
  outdated: OutdatedHead | null;
}

/** When it was measured, how deep, and what wrote since (ISO-8601, UTC). */
export interface OutdatedHead {
  at: string;
  level: VerifySummaryEvent['level'];
  since: Pick<RunRow, 'id' | 'command' | 'startedAt'>;
}

export type VerifiedHead = { at: string } & Pick<
  VerifySummaryEvent,
  'level' | 'entities' | 'fields' | 'rows' | 'review' | 'doubles'
>;

export async function readReportHead(context: ReportContext): Promise<ReportHead> {
  const { store, migration, account, tenant, clock } = context;
  const { lineage, serial } = await store.head();
  const takenBack = await countTakenBack(store);
  const { entities } = await summarizeApply(context, { requests: { source: 0, target: 0 }, durationMs: 0 });
  return {
    name: migration.name,
    source: { key: account.key, url: account.url },
    target: { key: tenant.key, url: tenant.url },
    createdAt: new Date(clock.now()).toISOString(),
    timezone: migration.timezone,
    lineage,
    serial,
    entities: without(entities, takenBack),
    rolledBack: totals(takenBack),
    lastRun: (await store.runs()).at(-1) ?? null,
    left: leftOf(await readRest(store)),
    demo: (await store.plan())?.header.demo ?? false,
    ...(await readVerified(context)),
  };
}

/** A report tells only what is done from what is not: what lacks its links is not. */
function leftOf(rest: Rest | null): Rest['left'] {
  const left = { ...rest?.left };
  for (const [entity, count] of Object.entries(rest?.links ?? {}) as [PlanEntity, number][]) {
    left[entity] = (left[entity] ?? 0) + count;
  }
  return left;
}

type TakenBack = Awaited<ReturnType<typeof countTakenBack>>;

function totals(takenBack: TakenBack): ReportHead['rolledBack'] {
  return Object.fromEntries(
    Object.entries(takenBack).map(([entity, counts]) => [entity, Object.values(counts).reduce((a, b) => a + b, 0)]),
  );
}

const counted = ['create', 'update', 'link', 'unchanged'] as const satisfies Action[];

function without(entities: ReportHead['entities'], takenBack: TakenBack): ReportHead['entities'] {
  const standing = { ...entities };
  for (const [entity, gone] of Object.entries(takenBack) as [PlanEntity, TakenBack[PlanEntity]][]) {
    const counts = standing[entity];
    if (!counts) continue;
    // A record whose links were to follow was not among those that had arrived.
    const left = counted.map((action) => [action, Math.max(0, counts[action] - (gone?.[action] ?? 0))]);
    standing[entity] = { ...counts, ...Object.fromEntries(left) };
  }
  return standing;
}

async function readVerified(context: ReportContext): Promise<Pick<ReportHead, 'verified' | 'outdated'>> {
  const verified = await lastVerified(context);
  if (!verified) return { verified: null, outdated: null };
  const since = outdatedBy(verified.at, await context.store.runs());
  if (since) {
    const { id, command, startedAt } = since;
    const { level } = verified.summary;
    return { verified: null, outdated: { at: verified.at, level, since: { id, command, startedAt } } };
  }
  const { level, entities, fields, rows, review, doubles } = verified.summary;
  return { verified: { at: verified.at, level, entities, fields, rows, review, doubles }, outdated: null };
}
