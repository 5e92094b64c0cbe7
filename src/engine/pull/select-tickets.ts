import type { Problem } from '../../model/desired.ts';
import type { Ticket } from '../../model/records.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { toMapperInput } from './to-mapper-input.ts';

/** A ticket that stays out: by the spec's choice, or because `select` could not be decided. */
export interface LeftOut {
  ticket: Ticket;
  problem: Problem | null;
}

/**
 * Streams the snapshot's tickets through `tickets.select` and puts the chosen ones into the scope; hands over the others page
 * by page. Sees the bare record, before comments and files.
 */
export async function selectTickets(
  context: RunContext,
  leaveOut: (tickets: readonly LeftOut[]) => Promise<void>,
): Promise<void> {
  const { snapshot, store, mapper, emit } = context;
  const total = await snapshot.count('tickets');
  emit({ type: 'phase', phase: 'select', entity: 'tickets', total });
  let done = 0;
  for await (const page of pages(
    (after, limit) => snapshot.page('tickets', after, limit),
    ({ id }) => id,
  )) {
    await checkpoint(context);
    const verdicts = new Map((await mapper.select(page.map(toMapperInput))).map((verdict) => [verdict.id, verdict]));
    const selected: string[] = [];
    const left: LeftOut[] = [];
    for (const { id, record } of page) {
      const verdict = verdicts.get(id);
      if (isLeftByOption(context, record)) left.push({ ticket: record, problem: null });
      else if (verdict && 'selected' in verdict && verdict.selected) selected.push(id);
      else left.push({ ticket: record, problem: verdict && 'problem' in verdict ? verdict.problem : null });
    }
    await store.addScope('tickets', selected);
    await leaveOut(left);
    done += page.length;
    emit({ type: 'progress', phase: 'select', entity: 'tickets', done, total, failed: 0 });
  }
}

/** Whatever `select` says of it. */
function isLeftByOption({ migration: { options } }: RunContext, { suspended, deleted }: Ticket): boolean {
  return (suspended && options.suspendedTickets === 'skip') || (deleted && options.deletedTickets === 'skip');
}
