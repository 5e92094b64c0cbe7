import { planEntities } from '../../model/entity.ts';
import type { Event } from '../../model/events.ts';
import { Failure } from '../../model/failure.ts';
import type { Store } from '../../model/store.ts';
import { createIntentIds } from '../apply/intent-id.ts';
import { recordRun } from '../apply/run-record.ts';
import { settleOpenIntents } from '../apply/settle-open-intents.ts';
import { forgetCanary } from '../canary/canary-memo.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { firstAppliedMemo } from '../first-applied.ts';
import { pages } from '../pages.ts';
import { restoreSettings } from '../settings/restore-settings.ts';
import type { Deleting } from './delete-rows.ts';
import { rollBackEntity } from './roll-back-entity.ts';
import { isOurs, type RollbackOptions, type RollbackRun } from './rollback-run.ts';

export type RollbackSummaryEvent = Extract<Event, { type: 'rollback_summary' }>;

/** Settings are no records: they are put back at the end. */
const order = planEntities.filter((entity) => entity !== 'settings').toReversed();

/** What a rollback would delete and what it would leave, and why. Only reads. Throws Failure `E_RUN_UNKNOWN` and what the target throws. */
export async function planRollback(context: RunContext, options: RollbackOptions): Promise<RollbackSummaryEvent> {
  return await walk(context, options, null);
}

/**
 * Deletes what this migration created, in reverse order, and nothing else: only records of the ledger that carry our key (where
 * their kind has a place for one), stand as we wrote them and hold nothing of others; each is read right before it is deleted.
 * Then puts settings back and forgets what it knew, so that the migration can be applied again. Goes on where an earlier one
 * stopped. Throws Failure `E_RUN_UNKNOWN`, `E_INTERRUPTED` (exit 130), `E_TIME` (exit 5) and what the target throws; all until then
 * is kept.
 */
export async function rollback(context: RunContext, options: RollbackOptions): Promise<RollbackSummaryEvent> {
  if (!options.inWindows) return await deleteAll(context, options);
  const edges = { open: async () => {}, close: async () => true };
  return await context.times.within(edges, async () => {
    // Outside of every window it has not even begun.
    await checkpoint(context);
    return await deleteAll(context, options);
  });
}

async function deleteAll(context: RunContext, options: RollbackOptions): Promise<RollbackSummaryEvent> {
  const { store, target, catalogue, clock } = context;
  const deleting = { context, writer: target.writer(catalogue), nextIntentId: createIntentIds(clock) };
  return await recordRun(store, 'rollback', async () => {
    const summary = await walk(context, options, deleting).catch(async (error: unknown) => {
      // Whatever a stop at once broke is not the reason: the stop is.
      if (context.signal.aborted) await checkpoint(context);
      throw error;
    });
    return { result: summary, complete: isComplete(summary) };
  });
}

/** Whether nothing of what was to go stayed. */
export function isComplete({ entities }: RollbackSummaryEvent): boolean {
  return Object.values(entities).every(({ kept, refused, unknown }) => kept + refused + unknown === 0);
}

async function walk(
  context: RunContext,
  options: RollbackOptions,
  deleting: Deleting | null,
): Promise<RollbackSummaryEvent> {
  const { clock, source, target } = context;
  const startedAt = clock.now();
  const before = { source: source.requests(), target: target.reader.requests().sent };
  const { scope } = options;
  if (scope !== null) await requireRun(context, scope);
  context.emit({ type: 'phase', phase: 'rollback' });
  await (deleting ? begin(context) : warnOfUnknown(context));
  const run = await createRun(context, scope, deleting !== null);
  const entities: RollbackSummaryEvent['entities'] = {};
  for (const entity of order) {
    const counts = await rollBackEntity(run, entity, deleting, options);
    if (Object.values(counts).some((count) => count > 0)) entities[entity] = counts;
  }
  const restored = deleting ? (await restoreSettings(deleting)).restored.length : 0;
  if (deleting) await forgetAdopted(context, scope);
  if (deleting && scope === null) await forgetCanary(context.store);
  emitRequests(context);
  const summary: RollbackSummaryEvent = {
    type: 'rollback_summary',
    plan: deleting === null,
    entities,
    restored,
    requests: {
      source: source.requests() - before.source,
      target: target.reader.requests().sent - before.target,
    },
    durationMs: clock.now() - startedAt,
  };
  context.emit(summary);
  return summary;
}

async function requireRun({ store }: RunContext, scope: string): Promise<void> {
  const runs = await store.runs();
  if (runs.some(({ id }) => id === scope)) return;
  throw new Failure({
    code: 'E_RUN_UNKNOWN',
    message: `This state knows of no run ${JSON.stringify(scope)}.`,
    hint: 'rollback SPEC --list shows them.',
  });
}

/** What an apply left open is settled first, so that what it wrote unheard is found; its plan is of no use any more. */
async function begin(context: RunContext): Promise<void> {
  const { store } = context;
  await settleOpenIntents(context);
  const plan = await store.plan();
  if (plan?.started && !plan.applied) await store.markPlan('applied');
  await store.bumpSerial('rollback');
}

/** A plan looks for nothing: of what may stand unheard it cannot say that it would go, and takes it for somebody's own. */
async function warnOfUnknown({ store, emit }: RunContext): Promise<void> {
  if (!(await hasUnknown(store))) return;
  emit({
    type: 'finding',
    finding: {
      severity: 'warning',
      code: 'W_OPEN_WRITES',
      message: 'Of some writes it is not known whether they arrived: what they made is not counted here.',
      hint: 'The rollback itself looks for it first, and deletes what it finds.',
    },
  });
}

/** Whether writes were left without an answer: a rollback may then delete more than its plan says. */
export async function hasUnknown(store: Pick<Store, 'openIntents'>): Promise<boolean> {
  return (await store.openIntents(1, null)).length > 0;
}

async function createRun(context: RunContext, scope: string | null, deletes: boolean): Promise<RollbackRun> {
  const since = await context.store.memo(firstAppliedMemo);
  const kept = new Set<string>();
  return {
    context,
    scope,
    plans: !deletes,
    since: typeof since === 'string' ? since : null,
    kept,
    keptTickets: new Set(),
    async going(entity, targetIds) {
      if (deletes) return new Set();
      const rows = await context.store.ledgerByTarget(entity, targetIds);
      return new Set(rows.flatMap((row) => (isOurs({ scope }, row) ? (row.targetId ?? []) : [])));
    },
  };
}

/** What was only matched is matched anew by the next plan: some of it may stand for what is gone. */
async function forgetAdopted({ store }: RunContext, scope: string | null): Promise<void> {
  for (const entity of planEntities) {
    const list = (after: string | null, limit: number) => store.pageLedger(entity, after, limit);
    for await (const page of pages(list, ({ key }) => key.id)) {
      const adopted = page.filter(({ kind, run }) => kind === 'adopt' && (scope === null || run === scope));
      await store.forgetLedger(adopted.map(({ key }) => key));
    }
  }
}
