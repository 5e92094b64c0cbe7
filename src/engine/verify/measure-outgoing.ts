import { Failure } from '../../model/failure.ts';
import type { RunContext } from '../context.ts';
import { firstAppliedMemo } from '../first-applied.ts';

/** Mail and the like that the target sent about tickets of ours since we began; or why nobody can say. */
export type OutgoingMeasure =
  /** `tickets`: a few of those that they are about, by the target's ids. */
  | { ours: number; all: number; since: string; tickets: string[] }
  /** `failure`: the target lists what it sends, and the list could not be read. */
  | { unmeasured: string; failure?: Failure };

const mostTickets = 5;

/**
 * Counts what was sent since the first apply (or `since`, ISO-8601) about tickets of ours, or only about those `among` them (ids of
 * the target).
 */
export async function measureOutgoing(
  { store, target, signal }: RunContext,
  options: { since?: string; among?: ReadonlySet<string> } = {},
): Promise<OutgoingMeasure> {
  const { among } = options;
  const since = options.since ?? (await store.memo(firstAppliedMemo));
  if (typeof since !== 'string') return { unmeasured: 'it is not known when the first record was written' };
  const { outgoing } = target.reader;
  if (!outgoing) return { unmeasured: 'this target does not list what it sends' };
  try {
    const found = { ours: 0, all: 0, since };
    const about = new Set<string>();
    for await (const page of outgoing.call(target.reader, since, signal)) {
      found.all += page.length;
      const ids = [...new Set(page.flatMap(({ ticketId }) => ticketId ?? []))];
      const ours =
        among ?? new Set((await store.ledgerByTarget('tickets', ids)).flatMap(({ targetId }) => targetId ?? []));
      const hits = page.flatMap(({ ticketId }) => (ticketId !== null && ours.has(ticketId) ? [ticketId] : []));
      found.ours += hits.length;
      for (const id of hits) if (about.size < mostTickets) about.add(id);
    }
    return { ...found, tickets: [...about] };
  } catch (error) {
    if (!(error instanceof Failure) || signal.aborted) throw error;
    return { unmeasured: `the list of outgoing mail cannot be read (${error.code})`, failure: error };
  }
}
