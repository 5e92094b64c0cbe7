import type { Event } from '../../model/events.ts';
import type { RunRow } from '../../model/run-row.ts';
import { runState } from '../../model/run-state.ts';
import type { LockHolder } from '../../model/state-summary.ts';
import type { Store } from '../../model/store.ts';
import { isUnfinishedRollback } from '../../model/unfinished-rollback.ts';
import type { WriteCounts } from '../../model/write-counts.ts';
import type { RunContext } from '../context.ts';
import { countOpenIntents } from '../count-open-intents.ts';
import { readCompleted } from '../last-completed.ts';
import { readRules } from '../plan/delta-rules.ts';
import { estimate } from '../plan/estimate.ts';
import { type Rest, readRest } from '../plan/plan-cost.ts';
import { nextRunAt, readTiming } from '../schedule/next-run.ts';
import { windowAt } from '../windows/window-at.ts';
import { type Backlog, countUnpulled } from './count-unpulled.ts';

export type StatusEvent = Extract<Event, { type: 'status' }>;

/** What the state alone can tell. */
export type StatusContext = Pick<RunContext, 'migration' | 'store' | 'clock'>;

/**
 * Where a migration stands; only reads. With `online` the source is asked what has changed since the last complete pull, and the
 * target for its limit. `holder` is who holds the tenant's lock. Throws what these throw.
 */
export async function readStatus(
  context: StatusContext,
  online: RunContext | null,
  holder: LockHolder | null = null,
): Promise<StatusEvent> {
  const { migration, store, clock } = context;
  const now = clock.now();
  const plan = await store.plan();
  const rest = await readRest(store);
  const backlog = online && (await countUnpulled(online));
  const lastRun = (await store.runs()).at(-1) ?? null;
  const completed = await readCompleted(store);
  const counts = await countTrouble(store);
  const muted = (await store.settings()).filter((row) => row.muted).map(({ title }) => title);
  const window = migration.run.windows.length === 0 ? null : windowAt(now, migration.run.windows, migration.timezone);
  const next = migration.run.delta.cron === undefined ? null : nextRunAt(readTiming(migration), now);
  const isSettled = Object.values(counts).every((count) => count === 0) && muted.length === 0;
  const isWritten = completed !== null && !isUnfinishedRollback(lastRun) && isEmpty(rest?.left) && isEmpty(rest?.links);
  return {
    type: 'status',
    drained: isSettled && isWritten && backlog !== null && Object.keys(backlog).length === 0,
    completed,
    lastRun: lastRun && { ...lastRun, state: runState(lastRun, { isLast: true, holder }) },
    running: runningNow(lastRun, holder),
    plan: plan && {
      createdAt: plan.header.createdAt,
      demo: plan.header.demo ?? false,
      finished: plan.finished,
      started: plan.started,
      applied: plan.applied,
      left: rest?.left ?? {},
      links: rest?.links ?? {},
    },
    backlog,
    estimate: online && estimate(online, await expectWrites(store, rest, backlog ?? {})),
    ...counts,
    conflicts: await store.countConflicts(),
    muted,
    window: window && { open: window.open, until: window.until === null ? null : toIso(window.until) },
    nextRun: next === null ? null : toIso(next),
    rules: readRules(context),
    timezone: migration.timezone,
  };
}

/** The process that is at the last run. */
function runningNow(lastRun: RunRow | null, holder: LockHolder | null): StatusEvent['running'] {
  if (!lastRun || !holder || runState(lastRun, { isLast: true, holder }) !== 'running') return null;
  const { pid, host } = holder.owner;
  return { pid, host };
}

/** What nobody knows the outcome of, and what failed. */
async function countTrouble(store: Store): Promise<Pick<StatusEvent, 'open' | 'unknown' | 'failed'>> {
  const trouble = { open: await countOpenIntents(store), unknown: 0, failed: 0 };
  for (const { unknown, failed, fail } of Object.values(await store.countResults())) {
    trouble.unknown += unknown;
    trouble.failed += failed + fail;
  }
  return trouble;
}

/** A changed ticket counts with as many comments and files as those that stand have: more than most changes bring. */
async function expectWrites(store: Store, rest: Rest | null, backlog: Backlog): Promise<WriteCounts> {
  const create = { ...rest?.writes.create };
  const changed = backlog.tickets?.changed ?? 0;
  const standing = Math.max(1, await store.countLedger('tickets'));
  for (const entity of ['comments', 'attachments'] as const) {
    const share = (await store.countLedger(entity)) / standing;
    create[entity] = (create[entity] ?? 0) + Math.ceil(share * changed);
  }
  for (const entity of ['organizations', 'agents', 'contacts', 'articles', 'tickets'] as const) {
    create[entity] = (create[entity] ?? 0) + (backlog[entity]?.changed ?? 0);
  }
  return { create, update: { ...rest?.writes.update } };
}

function isEmpty(counts: object = {}): boolean {
  return Object.keys(counts).length === 0;
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
