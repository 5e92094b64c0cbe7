import { type ApplySummaryEvent, summarizeApply } from '../apply/summarize.ts';
import type { RunContext } from '../context.ts';
import type { VerifySummaryEvent } from '../verify/verify-migration.ts';

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
  /** Null when nothing was verified since. */
  verified: VerifySummaryEvent['entities'] | null;
}

export async function readReportHead(context: RunContext, verified: VerifySummaryEvent | null): Promise<ReportHead> {
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
    verified: verified?.entities ?? null,
  };
}
