import { Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { firstAppliedMemo } from '../first-applied.ts';

/** Mail and the like that the target sent about tickets of ours since we began; or why nobody can say. */
export type OutgoingMeasure = { ours: number; all: number; since: string } | { unmeasured: string };

export async function measureOutgoing({ store, target, signal }: RunContext): Promise<OutgoingMeasure> {
  const since = await store.memo(firstAppliedMemo);
  if (typeof since !== 'string') return { unmeasured: 'it is not known when the first record was written' };
  const { outgoing } = target.reader;
  if (!outgoing) return { unmeasured: 'this target does not list what it sends' };
  try {
    const found = { ours: 0, all: 0, since };
    for await (const page of outgoing.call(target.reader, since, signal)) {
      found.all += page.length;
      const ids = [...new Set(page.flatMap(({ ticketId }) => ticketId ?? []))];
      const ours = new Set((await store.ledgerByTarget('tickets', ids)).map(({ targetId }) => targetId));
      found.ours += page.filter(({ ticketId }) => ticketId !== null && ours.has(ticketId)).length;
    }
    return found;
  } catch (error) {
    if (!(error instanceof Failure) || signal.aborted) throw error;
    return { unmeasured: `the list of outgoing mail cannot be read (${error.code})` };
  }
}
