import { broughtNow } from '../../model/brought-now.ts';
import type { EntitySummary } from '../../model/entity-summary.ts';
import type { Event } from '../../model/events.ts';
import { exitCodes } from '../../model/failure.ts';
import { applyPlan } from '../apply/apply-plan.ts';
import { judgeUnfinished } from '../apply/judge-unfinished.ts';
import { type ApplySummaryEvent, exitCodeOfApply, summarizeApply } from '../apply/summarize.ts';
import type { RunContext } from '../context.ts';
import { noteCompleted, readCompleted } from '../last-completed.ts';
import { makePlan, type PlanSummaryEvent } from '../plan/make-plan.ts';
import { refuseUnfinishedRollback } from '../rollback/refuse-unfinished.ts';
import { nextRunAt, type Timing } from './next-run.ts';

type ScheduleRunEvent = Extract<Event, { type: 'schedule_run' }>;

export type RunResult = Pick<ScheduleRunEvent, 'kind' | 'outcome' | 'entities' | 'requests'>;

export interface RunDueOptions {
  timing: Timing;
  /** Run only what is overdue: no migration was completed, a plan is half applied, or a time was missed. */
  onlyOverdue: boolean;
  skipBlocked: boolean;
}

/**
 * One run of a schedule: finishes what is half applied, then plans what changed since and applies it. Null when nothing was due.
 * Throws Failure `E_ROLLBACK_UNFINISHED`, and what planning and applying throw.
 */
export async function runDue(
  context: RunContext,
  { timing, onlyOverdue, skipBlocked }: RunDueOptions,
): Promise<RunResult | null> {
  const { clock, source, store, target } = context;
  await refuseUnfinishedRollback(context);
  const completed = await readCompleted(store);
  const plan = await store.plan();
  const isHalfApplied = (plan?.started ?? false) && !plan?.applied;
  if (onlyOverdue && completed && !isHalfApplied) {
    const due = nextRunAt(timing, Date.parse(completed.planned));
    if (due === null || due > clock.now()) return null;
  }
  const before = { source: source.requests(), target: target.reader.requests().sent };
  const summaries: ApplySummaryEvent[] = [];
  // A canary that was not as it should be waits for a person.
  const unfinished = await judgeUnfinished(context, { mend: false });
  if (unfinished === 'finish') summaries.push(await applyPlan(context, { command: 'schedule', skipBlocked }));
  const planned = await makePlan(context, { supersede: unfinished === 'replan' });
  summaries.push(
    isEmpty(planned) ? await completeEmpty(context) : await applyPlan(context, { command: 'schedule', skipBlocked }),
  );
  const isMuted = (await store.settings()).some(({ muted }) => muted);
  const isDone = !isMuted && summaries.every((summary) => exitCodeOfApply(summary) === exitCodes.done);
  return {
    kind: completed ? 'delta' : 'first',
    outcome: isDone ? 'done' : 'incomplete',
    entities: summaries.map(({ entities, continued }) => broughtNow(entities, continued)).reduce(add),
    requests: {
      source: source.requests() - before.source,
      target: target.reader.requests().sent - before.target,
    },
  };
}

/** Nothing to write and nothing blocked: it neither has to wait for a window nor to mute a setting. */
function isEmpty({ entities }: PlanSummaryEvent): boolean {
  return Object.values(entities).every(
    ({ create, adopt, update, link, blocked }) => create + adopt + update + link + blocked === 0,
  );
}

async function completeEmpty(context: RunContext): Promise<ApplySummaryEvent> {
  await noteCompleted(context.store, context.clock.now());
  return await summarizeApply(context, { requests: { source: 0, target: 0 }, durationMs: 0 });
}

type Entities = ApplySummaryEvent['entities'];

function add(a: Entities, b: Entities): Entities {
  const sum: Entities = { ...a };
  for (const [entity, counts] of Object.entries(b) as [keyof Entities, EntitySummary][]) {
    const known = sum[entity];
    const names = Object.keys(counts) as (keyof EntitySummary)[];
    sum[entity] = known
      ? (Object.fromEntries(names.map((name) => [name, known[name] + counts[name]])) as unknown as EntitySummary)
      : counts;
  }
  return sum;
}
