import type { PlanEntity } from '../../model/entity.ts';
import { type ApplySummaryEvent, summarizeApply } from '../apply/summarize.ts';
import { type Rest, readRest } from '../plan/plan-cost.ts';
import { lastVerified } from '../verify/last-verified.ts';
import type { VerifySummaryEvent } from '../verify/verify-migration.ts';
import type { ReportContext } from './report-context.ts';

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
  entities: ApplySummaryEvent['entities'];
  /** Records that the plan names and no apply has come to, by entity. */
  left: Rest['left'];
  /** Whether the plan in the state is that of a demo: it knows of no other records. */
  demo: boolean;
  /** What the last verification came to, and when; null when nothing was verified yet. */
  verified: VerifiedHead | null;
}

export type VerifiedHead = { at: string } & Pick<
  VerifySummaryEvent,
  'level' | 'entities' | 'fields' | 'rows' | 'review' | 'doubles'
>;

export async function readReportHead(context: ReportContext): Promise<ReportHead> {
  const { store, migration, account, tenant, clock } = context;
  const { lineage, serial } = await store.head();
  const { entities } = await summarizeApply(context, { requests: { source: 0, target: 0 }, durationMs: 0 });
  return {
    name: migration.name,
    source: { key: account.key, url: account.url },
    target: { key: tenant.key, url: tenant.url },
    createdAt: new Date(clock.now()).toISOString(),
    timezone: migration.timezone,
    lineage,
    serial,
    entities,
    left: leftOf(await readRest(store)),
    demo: (await store.plan())?.header.demo ?? false,
    verified: await readVerified(context),
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

async function readVerified(context: ReportContext): Promise<VerifiedHead | null> {
  const verified = await lastVerified(context);
  if (!verified) return null;
  const { level, entities, fields, rows, review, doubles } = verified.summary;
  return { at: verified.at, level, entities, fields, rows, review, doubles };
}
