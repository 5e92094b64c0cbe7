import type { Recovered } from '../../model/continued.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Intent, Outcome } from '../../model/intent.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { isProbe } from '../probe/probe-key.ts';
import { lookForIntents } from './look-for-intents.ts';
import { sleepUntil } from './sleep-until.ts';

/** Each look asks for every record that is missing. So many of them, further and further apart, are worth a wait. */
const firstPauseMs = 250;
const pausesPerWait = 16;

/** What became of writes that earlier runs never heard of. */
export interface OpenWrites {
  /** Keys (`formatKey`) that stay unknown because the target has them more than once, with where it has them. */
  unsettled: ReadonlyMap<string, readonly string[]>;
  /** Whether it may be of this ticket: nothing of that is to be written until `release`. */
  isHeld(ticket: RecordKey): boolean;
  /** Looks once more for what is held, when it may turn up no more; `wait`: until then. Afterwards nothing is held. */
  release(options: { wait: boolean }): Promise<void>;
}

/**
 * Looks for what earlier runs were about to write and never heard of: what stands gets its ledger row. What does not may still turn
 * up: a journal tells when something was about to be written, not when its request left, and nobody knows when the process died.
 * Only so long after this run began as the target may need for it (`lateness`) does it count as not arrived, and may be written
 * again. That is waited for at once, for `holdTickets` of all but tickets and what hangs on them: those are held, so that the
 * others can go on. An update is simply open again: sending the same values twice does no harm.
 *
 * `tell` hears what came of them, once that is known of all. Only reads from the target. Throws as `checkpoint` does.
 */
export async function settleOpenIntents(
  context: RunContext,
  { holdTickets = false, tell = () => {} }: { holdTickets?: boolean; tell?: (recovered: Recovered) => void } = {},
): Promise<OpenWrites> {
  const { clock, store, target } = context;
  const until = clock.now() + (target.reader.lateness?.() ?? 0);
  const unsettled = new Map<string, readonly string[]>();
  /** Ids in the journal of what may still turn up, and of which record it is or on which it hangs. */
  const missing = new Map<string, RecordKey>();
  const recovered: Recovered = { open: 0, found: 0, again: 0, unknown: 0 };

  async function look(isSought: (intent: Intent) => boolean): Promise<void> {
    // Nothing that this look does not show can come later.
    const isLast = clock.now() >= until;
    const list = (after: string | null, limit: number) => store.openIntents(limit, after);
    for await (const page of pages(list, (intent) => intent.id)) {
      const intents = page.filter(isSought);
      if (intents.length === 0) continue;
      const found = await lookForIntents(context, intents);
      const outcomes = isLast ? [...found.outcomes, ...found.missing.map(notArrived)] : found.outcomes;
      await store.settle(outcomes, found.rows);
      for (const [key, places] of found.doubles) unsettled.set(key, places);
      for (const { kind, intent } of outcomes) {
        recovered[counted[kind]] += 1;
        missing.delete(intent.id);
      }
      recovered.open += outcomes.length;
      if (!isLast) for (const { id, aggregate, key } of found.missing) missing.set(id, aggregate ?? key);
    }
  }

  async function lookUntilSettled(isWaitedFor: (root: RecordKey) => boolean): Promise<void> {
    const rest = () => [...missing].filter(([, root]) => isWaitedFor(root)).map(([id]) => id);
    let isWaiting = false;
    let pause = Math.max(firstPauseMs, (until - clock.now()) / pausesPerWait);
    for (let ids = rest(); ids.length > 0; ids = rest(), pause *= 2) {
      if (clock.now() < until) {
        if (!isWaiting) {
          const { timezone } = context.migration;
          context.emit({ type: 'waiting', until: new Date(until).toISOString(), timezone, reason: 'index' });
        }
        isWaiting = true;
        await sleepUntil(context, Math.min(until, clock.now() + pause));
      }
      const sought = new Set(ids);
      await look(({ id }) => sought.has(id));
    }
    if (isWaiting) context.emit({ type: 'waited' });
  }

  function tellOnce(): void {
    if (missing.size === 0 && recovered.open > 0) tell(recovered);
  }

  // It takes a request or more: nobody should wonder what is going on. And what a probe left is deleted, not adopted.
  if ((await store.openIntents(1)).length > 0) {
    context.emit({ type: 'phase', phase: 'recover' });
    await checkpoint(context);
    await look((intent) => !isProbe(intent));
  }
  const isHoldable = ({ entity }: RecordKey) => holdTickets && entity === 'tickets';
  await lookUntilSettled((root) => !isHoldable(root));
  tellOnce();
  return {
    unsettled,
    isHeld: (ticket) => missing.size > 0 && [...missing.values()].some((root) => formatKey(root) === formatKey(ticket)),
    async release({ wait }) {
      if (missing.size === 0 || (!wait && clock.now() < until)) return;
      await lookUntilSettled(() => true);
      tellOnce();
    },
  };
}

const counted = { done: 'found', rejected: 'again', unknown: 'unknown' } as const;

function notArrived(intent: Intent): Outcome {
  return { kind: 'rejected', intent, code: 'E_NOT_FOUND', message: 'it did not arrive', fatal: false };
}
