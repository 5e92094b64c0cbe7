import type { PlanEntity } from '../../model/entity.ts';
import type { Event } from '../../model/events.ts';
import { type ExitCode, exitCodes } from '../../model/failure.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { pages } from '../pages.ts';
import { isSynthetic, syntheticKeys } from '../plan/synthetic.ts';
import { estimateVerify } from './estimate-verify.ts';
import { findDoubles, marked } from './find-doubles.ts';
import { keepVerified } from './last-verified.ts';
import { listStanding } from './list-standing.ts';
import { measureOutgoing } from './measure-outgoing.ts';
import { measureRows } from './measure-rows.ts';
import { requireApplied } from './require-applied.ts';
import { reviewMigration } from './review.ts';
import { chooseSample, isReadSingly, shareRead } from './sample.ts';
import { verifyCodes } from './verify-finding.ts';
import { verifyPage } from './verify-page.ts';
import { VerifyTally } from './verify-tally.ts';

export type VerifySummaryEvent = Event & { type: 'verify_summary' };

export interface VerifyOptions {
  /** `counts`: whether each record stands; `fields`: and is as it should be, comments too; `full`: and every byte of its files. */
  level: 'counts' | 'fields' | 'full';
  /**
   * Share (0 to 1) of the tickets whose comments and files are read back. Default: all up to 5,000 tickets, above that 2 %. Where there
   * are more than 5,000, also of the contacts and organizations whose properties are: of the others that they stand.
   */
  sample?: number;
}

const verified = [
  'groups',
  'agents',
  'organizations',
  'contacts',
  'folders',
  'articles',
  'macros',
  'tickets',
] as const satisfies PlanEntity[];

/**
 * Reads the target back and compares it with what the snapshot says should be there; says first what that costs. Never writes to either system. Every
 * record of the plan counts, but for those it skips: one that failed or was never applied is missing. Differences are kept as
 * findings and emitted, without values. Throws Failure `E_NOTHING_APPLIED` (exit 4), `E_INTERRUPTED` and what either side throws.
 */
export async function verifyMigration(context: RunContext, options: VerifyOptions): Promise<VerifySummaryEvent> {
  const { clock, store, source, target, emit } = context;
  const startedAt = clock.now();
  const before = { source: source.requests(), target: target.reader.requests().sent };
  const counts = await store.countChanges({ without: syntheticKeys });
  await requireApplied(context, counts);
  await noteUnfinished(context);
  await store.clearFindings(verifyCodes);
  const tally = new VerifyTally(context.model);
  emit({
    type: 'estimate',
    phase: 'verify',
    ...(await estimateVerify(context, counts, { ...options, entities: verified, listed: marked })),
  });
  for (const entity of verified) {
    const total = expectedOf(counts[entity]);
    if (total === 0) continue;
    emit({ type: 'phase', phase: 'verify', entity, total });
    const share = shareRead(entity, total, options);
    const inSample = chooseSample(share);
    const listed = isReadSingly(entity) && share < 1 ? await listStanding(context, entity) : null;
    let done = 0;
    const list = (after: string | null, limit: number) => store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, (stored) => stored.cursor)) {
      await checkpoint(context);
      const changes = page
        .map(({ change }) => change)
        .filter(({ action, key }) => action !== 'skip' && !isSynthetic(entity, key.id));
      await verifyPage(context, { entity, changes, level: options.level, inSample, listed, tally });
      done += changes.length;
      const { different, missing } = tally.entities[entity];
      emit({ type: 'progress', phase: 'verify', entity, done, total, failed: different + missing });
      emitRequests(context);
    }
  }
  tally.doubles = await findDoubles(
    context,
    marked.filter((entity) => expectedOf(counts[entity]) > 0),
  );
  const outgoing = await measureOutgoing(context);
  emitRequests(context);
  const rows = measureRows(tally);
  const summary: VerifySummaryEvent = {
    type: 'verify_summary',
    level: options.level,
    entities: tally.entities,
    fields: tally.fields,
    rows,
    review: reviewMigration({ tally, rows, level: options.level, outgoing, timezone: context.migration.timezone }),
    doubles: tally.doubles,
    requests: {
      source: source.requests() - before.source,
      target: target.reader.requests().sent - before.target,
    },
    durationMs: clock.now() - startedAt,
  };
  await keepVerified(context, summary);
  emit(summary);
  return summary;
}

/** What an apply that was cut off has not written yet is missing for no other reason. */
async function noteUnfinished({
  store,
  migration,
  emit,
}: Pick<RunContext, 'store' | 'migration' | 'emit'>): Promise<void> {
  const plan = await store.plan();
  if (!plan?.started || plan.applied) return;
  emit({
    type: 'finding',
    finding: {
      severity: 'warning',
      code: 'W_APPLY_UNFINISHED',
      message: `The plan of ${formatInstant(plan.header.createdAt, migration.timezone)} is half applied: what is left of it counts as missing.`,
      hint: 'Run apply: it goes on where it stopped. Then verify again.',
    },
  });
}

/** 3 when something is different, missing or there twice; else 0. */
export function exitCodeOfVerify({ entities, doubles }: VerifySummaryEvent): ExitCode {
  const wrong = doubles > 0 || Object.values(entities).some(({ different, missing }) => different + missing > 0);
  return wrong ? exitCodes.incomplete : exitCodes.done;
}

function expectedOf(counts: Record<string, number> | undefined): number {
  return Object.entries(counts ?? {}).reduce((sum, [action, n]) => (action === 'skip' ? sum : sum + n), 0);
}
