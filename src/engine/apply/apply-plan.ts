import { crashPoint } from '../../model/crash-point.ts';
import { planEntities } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { CurrentPlan } from '../../model/stored-plan.ts';
import { parseSize } from '../../model/units.ts';
import { flyCanary } from '../canary/fly-canary.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { firstAppliedMemo } from '../first-applied.ts';
import { noteCompleted } from '../last-completed.ts';
import { recoverNewer } from '../plan/recover-newer.ts';
import { sweepProbes } from '../probe/sweep-probes.ts';
import { withMutedSettings } from '../settings/with-muted-settings.ts';
import { applyEntity } from './apply-entity.ts';
import { createApplyProgress } from './apply-progress.ts';
import type { ApplyRun } from './apply-run.ts';
import { doubtNewChildren } from './doubt-children.ts';
import { brokenTenant, createFailureStreak } from './failure-streak.ts';
import { createFailureWindow } from './failure-window.ts';
import { createIntentIds } from './intent-id.ts';
import { requireMarkers } from './require-markers.ts';
import { recordRun } from './run-record.ts';
import { settleOpenIntents } from './settle-open-intents.ts';
import { type ApplySummaryEvent, exitCodeOfApply, summarizeApply } from './summarize.ts';
import { tellContinued } from './tell-continued.ts';

export interface ApplyOptions {
  /** Leave blocked records out. */
  skipBlocked?: boolean;
  /** As the state's list of runs names it. Default: apply. */
  command?: 'apply' | 'retry' | 'schedule';
  /** A canary that was not as it should be is fine as it is. */
  acceptCanary?: boolean;
}

/**
 * Brings the current plan to the target: first what earlier runs left open, then all records and their children in the order
 * of creation, then the references between them. Goes on where an earlier run stopped. A record that fails never stops it. A retry
 * within a half-applied plan brings its own records alone: the plan stays half applied.
 *
 * Throws Failure: `E_NO_PLAN`, `E_BLOCKED` (exit 1; nothing written, unless `skipBlocked`), `E_INTERRUPTED` (exit 130),
 * `E_CANARY`, `E_MARKER_FIELD`, `E_TENANT_BROKEN`, `E_STOP_WHEN` or the target's own (exit 1) when going on makes no sense; all that was settled until then is
 * kept, and nothing beyond it is marked failed.
 */
export async function applyPlan(context: RunContext, options: ApplyOptions = {}): Promise<ApplySummaryEvent> {
  const { command = 'apply', skipBlocked = false } = options;
  const part = command === 'retry' ? ((await context.store.plan())?.retry ?? null) : null;
  await requireApplicable(context, skipBlocked, part);
  return await recordRun(context.store, command, async ({ id }) => {
    const result = await applyWhole(context, { ...options, id, retrySince: part?.since ?? null });
    return { result, complete: exitCodeOfApply(result) === exitCodes.done };
  });
}

/** What it was asked, and what it shares with the run. */
type RunOptions = ApplyOptions & Pick<ApplyRun, 'id' | 'retrySince'>;

async function applyWhole(context: RunContext, options: RunOptions): Promise<ApplySummaryEvent> {
  const { clock, store, source, target } = context;
  const startedAt = clock.now();
  const before = { source: source.requests(), target: target.reader.requests().sent };
  if ((await store.memo(firstAppliedMemo)) === null) {
    await store.putMemo(firstAppliedMemo, new Date(startedAt).toISOString());
  }
  const { retrySince } = options;
  const since = retrySince ?? (await store.plan())?.amendedSince ?? null;
  const continued = retrySince === null ? await tellContinued(context, options.id) : null;
  try {
    await applyAll(context, options);
  } catch (error) {
    // Whatever a stop at once broke is not the reason: the stop is.
    if (context.signal.aborted) await checkpoint(context);
    throw error;
  }
  emitRequests(context);
  const summary = await summarizeApply(context, {
    since,
    linksAside: retrySince !== null,
    continued,
    requests: {
      source: source.requests() - before.source,
      target: target.reader.requests().sent - before.target,
    },
    durationMs: clock.now() - startedAt,
  });
  await store.markPlan(retrySince === null ? 'applied' : 'retried');
  // A retry asks the source for a few records only: what else changed there since the last plan is not in the target.
  if (since === null) await noteCompleted(store, clock.now());
  await store.bumpSerial(options.command === 'retry' ? 'retry' : 'applied');
  context.emit(summary);
  return summary;
}

async function requireApplicable(
  { store }: RunContext,
  skipBlocked: boolean,
  part: CurrentPlan['retry'] | null,
): Promise<void> {
  const plan = await store.plan();
  if (!plan || !(part ?? plan).finished) {
    throw new Failure({ code: 'E_NO_PLAN', message: 'There is no finished plan to apply.', hint: 'Run plan first.' });
  }
  if (skipBlocked || (part ?? plan).started) return;
  const counts = Object.values(await store.countChanges({ since: part?.since ?? plan.amendedSince ?? null }));
  const blocked = counts.reduce((sum, actions) => sum + actions.blocked, 0);
  if (blocked === 0) return;
  throw new Failure({
    code: 'E_BLOCKED',
    message: `${blocked} records are blocked by the spec; nothing was written.`,
    hint: 'Mend the spec where plan points to, or leave them out with --skip-blocked.',
  });
}

/** Settings are no records: they are muted before these and put back after them. */
const written = planEntities.filter((entity) => entity !== 'settings');

async function applyAll(context: RunContext, { id, retrySince, acceptCanary = false }: RunOptions): Promise<void> {
  await checkpoint(context);
  const { migration, store } = context;
  await sweepProbes(context);
  const open = await settleOpenIntents(context, {
    holdTickets: true,
    tell: (recovered) => context.emit({ type: 'recovered', ...recovered }),
  });
  // A plan that was made just now was made of what stands; one that is gone on with may come from an older state.
  await recoverNewer(context);
  const run: ApplyRun = {
    id,
    context,
    retrySince,
    writer: context.target.writer(context.catalogue),
    progress: createApplyProgress(context),
    streak: createFailureStreak(migration.run.stopWhen),
    window: createFailureWindow(migration.run.stopWhen),
    nextIntentId: createIntentIds(context.clock),
    open,
    maxFileBytes: parseSize(migration.options.maxFileSize),
  };
  await withMutedSettings(run, async () => {
    // A plan whose settings the tenant does not take has not begun: the next one may be another.
    await store.markPlan(retrySince === null ? 'started' : 'retrying');
    try {
      await writeAll(run, acceptCanary);
    } catch (error) {
      // The tenant was the reason, not these records.
      if (error instanceof Failure && error.code === brokenTenant) await store.reopenChanges(run.streak.records());
      throw error;
    }
  });
}

async function writeAll(run: ApplyRun, acceptCanary: boolean): Promise<void> {
  for (const entity of written) {
    if (entity === 'tickets') await doubtNewChildren(run);
    if (entity === 'tickets') await flyCanary(run, { accept: acceptCanary });
    await applyEntity(run, entity, 'write');
    if (entity === 'customFields') await requireMarkers(run.context);
  }
  crashPoint('link.before');
  for (const entity of written) await applyEntity(run, entity, 'link');
}
