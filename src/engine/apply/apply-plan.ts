import { crashPoint } from '../../model/crash-point.ts';
import { type PlanEntity, planEntities } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import { parseSize } from '../../model/units.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { firstAppliedMemo } from '../first-applied.ts';
import { pages } from '../pages.ts';
import { withMutedSettings } from '../settings/with-muted-settings.ts';
import { createApplyProgress } from './apply-progress.ts';
import type { ApplyRun } from './apply-run.ts';
import { createFailureStreak } from './failure-streak.ts';
import { createIntentIds } from './intent-id.ts';
import { settleOpenIntents } from './settle-open-intents.ts';
import { type ApplySummaryEvent, summarizeApply } from './summarize.ts';
import { writeLinks } from './write-links.ts';
import { writePage } from './write-page.ts';

/** Folders refer to each other and are few: they go as one page, parents first. */
const folderPage = 5000;

/**
 * Brings the current plan to the target: first what earlier runs left open, then all records and their children in the order
 * of creation, then the references between them. Goes on where an earlier run stopped. A record that fails never stops it.
 *
 * Throws Failure: `E_NO_PLAN`, `E_BLOCKED` (exit 1; nothing written, unless `skipBlocked`), `E_INTERRUPTED` (exit 130),
 * `E_TENANT_BROKEN` or the target's own (exit 1) when going on makes no sense; all that was settled until then is kept.
 */
export async function applyPlan(
  context: RunContext,
  options: { skipBlocked?: boolean } = {},
): Promise<ApplySummaryEvent> {
  const { clock, store, source, target } = context;
  const startedAt = clock.now();
  const before = { source: source.requests(), target: target.reader.requests().sent };
  await requireApplicable(context, options.skipBlocked ?? false);
  if ((await store.memo(firstAppliedMemo)) === null) {
    await store.putMemo(firstAppliedMemo, new Date(startedAt).toISOString());
  }
  try {
    await applyAll(context);
  } catch (error) {
    // Whatever a stop at once broke is not the reason: the stop is.
    if (context.signal.aborted) await checkpoint(context);
    throw error;
  }
  emitRequests(context);
  const summary = await summarizeApply(context, {
    requests: {
      source: source.requests() - before.source,
      target: target.reader.requests().sent - before.target,
    },
    durationMs: clock.now() - startedAt,
  });
  await store.markPlan('applied');
  await store.bumpSerial('applied');
  context.emit(summary);
  return summary;
}

async function requireApplicable({ store }: RunContext, skipBlocked: boolean): Promise<void> {
  const plan = await store.plan();
  if (!plan?.finished) {
    throw new Failure({ code: 'E_NO_PLAN', message: 'There is no finished plan to apply.', hint: 'Run plan first.' });
  }
  if (skipBlocked || plan.started) return;
  const counts = Object.values(await store.countChanges());
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

async function applyAll(context: RunContext): Promise<void> {
  await checkpoint(context);
  const unsettled = await settleOpenIntents(context);
  const run: ApplyRun = {
    context,
    writer: context.target.writer(context.catalogue),
    progress: createApplyProgress(context),
    streak: createFailureStreak(),
    nextIntentId: createIntentIds(context.clock),
    unsettled,
    maxFileBytes: parseSize(context.migration.options.maxFileSize),
  };
  await withMutedSettings(run, async () => {
    // A plan whose settings the tenant does not take has not begun: the next one may be another.
    await context.store.markPlan('started');
    for (const entity of written) await applyEntity(run, entity, 'write');
    crashPoint('link.before');
    for (const entity of written) await applyEntity(run, entity, 'link');
  });
}

async function applyEntity(run: ApplyRun, entity: PlanEntity, phase: 'write' | 'link'): Promise<void> {
  const { store } = run.context;
  let begun = false;
  const size = entity === 'folders' ? folderPage : Math.max(1, run.writer.batchHint(entity).records);
  const list = (after: string | null, limit: number) => store.pageChanges({ entity, open: phase }, after, limit);
  for await (const page of pages(list, (stored) => stored.cursor, size)) {
    if (!begun) await begin(run, entity, phase);
    begun = true;
    await checkpoint(run.context);
    await (phase === 'write' ? writePage(run, page) : writeLinks(run, page));
  }
  if (begun) run.progress.flush();
}

/** Counts what a resumed run finds done already, so that the bar goes on where it was. */
async function begin({ context, progress }: ApplyRun, entity: PlanEntity, phase: 'write' | 'link'): Promise<void> {
  const planned = (await context.store.countChanges())[entity];
  const results = (await context.store.countResults())[entity];
  if (phase === 'link') {
    progress.begin('link', entity, results?.pending ?? 0, 0);
    return;
  }
  const total = (planned?.create ?? 0) + (planned?.adopt ?? 0) + (planned?.update ?? 0);
  const open = (results?.pending ?? 0) + (results?.unknown ?? 0);
  progress.begin('apply', entity, total, Math.max(0, total - open));
}
