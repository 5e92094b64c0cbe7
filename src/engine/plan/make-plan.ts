import { type PlanEntity, planEntities, type RecordKey } from '../../model/entity.ts';
import type { Event } from '../../model/events.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chooseDemo } from '../demo/choose-demo.ts';
import { keepNames } from '../names-memo.ts';
import { noteErased } from '../privacy/note-erased.ts';
import { closeSelection } from '../pull/close-selection.ts';
import { fetchThreads } from '../pull/fetch-threads.ts';
import { pullSnapshot } from '../pull/pull-snapshot.ts';
import { type LeftOut, selectTickets } from '../pull/select-tickets.ts';
import { refetch, sourceIds } from '../retry/refetch.ts';
import { resettle } from '../retry/resettle.ts';
import { planLost, scopeRetry } from '../retry/scope-retry.ts';
import { settleOpenDeletes } from '../rollback/settle-open-deletes.ts';
import { noteUnknownSettings } from '../settings/note-unknown-settings.ts';
import { readSourceFields } from '../source-fields.ts';
import { readRules } from './delta-rules.ts';
import { estimate } from './estimate.ts';
import { settleIdentities } from './identities/settle-identities.ts';
import { listDecisions } from './list-decisions.ts';
import { emitMatches } from './list-matches.ts';
import { isEdited, makeHeader } from './make-header.ts';
import { noteExcluded } from './note-excluded.ts';
import { planChanges } from './plan-changes.ts';
import { keepCost } from './plan-cost.ts';
import { planUnselected } from './plan-left-out.ts';
import { planSettled } from './plan-settled.ts';
import { PlanTally } from './plan-tally.ts';
import { PlanWriter } from './plan-writer.ts';
import { readExisting } from './read-existing.ts';
import { recoverLedger } from './recover-ledger.ts';
import { emitFindings, noteUnusedNames } from './report-findings.ts';

export type PlanSummaryEvent = Extract<Event, { type: 'plan_summary' }>;

export interface PlanOptions {
  /** Pull from the source first (the default); else plan from the last complete snapshot without asking the source. */
  refresh?: boolean;
  /** Pull everything, not only what has changed since the last complete pull. */
  full?: boolean;
  /** Plan only these entities. */
  only?: readonly PlanEntity[];
  /** Plan all but these. */
  exclude?: readonly PlanEntity[];
  /** Plan in place of a half-applied plan: what it wrote stays in the ledger. */
  supersede?: boolean;
  /** Try these records again: pulls them anew and plans them, with what they depend on, into the plan that was applied, or is half applied. */
  retry?: readonly RecordKey[];
  /** Plan only what a demo shows, with everything it depends on; of other records the plan says nothing. */
  demo?: boolean;
}

/**
 * Pulls, selects, maps and compares; leaves the plan in the store and answers its summary. Sends nothing but reads to either
 * system. Throws Failure `E_PLAN_UNFINISHED` (exit 4) while a plan is half applied, `E_MARKERS` (exit 4) when a lost state
 * cannot be rebuilt, `E_NO_SNAPSHOT`, `E_INTERRUPTED`, and what either side throws.
 */
export async function makePlan(context: RunContext, options: PlanOptions = {}): Promise<PlanSummaryEvent> {
  try {
    return await plan(context, options);
  } catch (error) {
    // Whatever a stop at once broke is not the reason: the stop is.
    if (context.signal.aborted) await checkpoint(context);
    throw error;
  }
}

async function plan(context: RunContext, options: PlanOptions): Promise<PlanSummaryEvent> {
  const { store, source, target, clock, emit } = context;
  const startedAt = clock.now();
  const refresh = options.refresh ?? true;
  const entities = planEntities.filter(
    (entity) => (options.only?.includes(entity) ?? true) && !options.exclude?.includes(entity),
  );
  await settleOpenDeletes(context);
  const { supersede = false, retry } = options;
  if (!supersede && !retry) await refuseHalfApplied(context);
  const snapshotDigest = retry
    ? await refetch(context, retry)
    : await prepareSnapshot(context, { refresh, full: options.full ?? false });
  const header = await makeHeader(context, snapshotDigest);
  await store.beginPlan(options.demo ? { ...header, demo: true } : header, { supersede, amend: retry !== undefined });
  await store.clearScope();
  // Those of all other records are still what they lead to.
  if (!retry) await store.clearIdentities();

  context.model.prepare?.({ fields: await readSourceFields(context) });
  const writer = new PlanWriter(context, new PlanTally({ showValues: false, naming: context.model }), entities, retry);
  const leaveOut = options.demo
    ? async () => {}
    : (tickets: readonly LeftOut[]) => planUnselected(context, tickets, writer);
  const retried = retry && sourceIds(retry);
  await selectTickets(context, leaveOut, { refresh, ...(retried && { ids: retried.get('tickets') ?? [] }) });
  const demo = options.demo ? await chooseDemo(context, { refresh }) : null;
  if (refresh && !demo) await fetchThreads(context);
  if (retry) await scopeRetry(context, retry);
  const shown = demo ? demo.articles.map(({ id }) => id) : retried && (retried.get('articles') ?? []);
  const articles = shown ? { articles: shown } : {};
  const { assignees } = await closeSelection(context, { refresh, ...articles });
  const alreadyRead = await recoverLedger(context);
  if (context.migration.prepare.tags && !alreadyRead.has('tags')) await readExisting(context, 'tags');
  const known = retry ? await resettle(store) : new Set();
  for (const entity of matched) {
    if (!alreadyRead.has(entity) && !known.has(entity)) await readExisting(context, entity);
  }
  await settleIdentities(context, assignees, (settled) => planSettled(settled, writer));
  if (retry) await planLost(context, retry, writer);
  await planChanges(context, entities, writer, { whole: !options.demo && !retry });
  await writer.oldestNew.keep(store);
  await keepCost(store, writer.tally.writes);
  await keepNames(store, writer.tally.names());
  await store.finishPlan();

  await noteUnusedNames(context, writer.tally);
  await noteExcluded(context, entities, writer.tally);
  await noteErased(context, writer.tally);
  await noteUnknownSettings(context, writer.tally);
  emitFindings(context, writer.tally);
  if (!retry) await emitMatches(context);
  for (const group of listDecisions(context, writer.tally.problems('blocked'))) emit({ type: 'decision', ...group });
  for (const { record, field, decision } of writer.tally.conflicts.lines)
    emit({ type: 'conflict', record, field, decision });
  for (const line of writer.tally.leftOut()) emit({ type: 'left_out', ...line });
  const summary: PlanSummaryEvent = {
    type: 'plan_summary',
    entities: writer.tally.entities(),
    rules: readRules(context),
    learned: target.reader.learned?.() ?? [],
    estimate: estimate(context, writer.tally.writes),
    requests: { source: source.requests(), target: target.reader.requests().sent },
    durationMs: clock.now() - startedAt,
  };
  emit(summary);
  return summary;
}

/** What is matched against the target's records. */
const matched = ['customFields', 'groups', 'agents', 'organizations', 'contacts', 'folders', 'macros'] as const;

async function refuseHalfApplied({ store, migration }: RunContext): Promise<void> {
  const plan = await store.plan();
  if (!plan?.started || plan.applied) return;
  throw new Failure({
    code: 'E_PLAN_UNFINISHED',
    message: `The plan of ${formatInstant(plan.header.createdAt, migration.timezone)} is half applied; a new one would forget what is left of it.`,
    hint: isEdited(plan.header, migration)
      ? 'The spec has changed since: apply plans anew, shows that plan and asks before it writes. What was written stays, and is brought up to date.'
      : 'Run apply: it goes on where it stopped. Then plan again.',
    exitCode: exitCodes.refused,
  });
}

async function prepareSnapshot(
  context: RunContext,
  { refresh, full }: { refresh: boolean; full: boolean },
): Promise<string> {
  if (refresh) return pullSnapshot(context, { full });
  const digest = await context.snapshot.digest();
  if (digest !== null) return digest;
  throw new Failure({
    code: 'E_NO_SNAPSHOT',
    message: 'There is no complete snapshot of the source to plan from.',
    hint: 'Plan once without --no-refresh.',
  });
}
