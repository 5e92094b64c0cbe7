import type { Problem } from '../../model/desired.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { type Restriction, readRestrictions } from '../plan/restrict-tickets.ts';
import { fetchMissing } from './fetch-missing.ts';
import { rankTickets } from './rank-tickets.ts';
import { present } from './references-of.ts';
import { toMapperInput } from './to-mapper-input.ts';

/** A ticket that stays out: by the spec's choice, or because that could not be decided. */
export interface LeftOut {
  ticket: Ticket;
  /** Why, for people. */
  reason: string;
  /** The option that leaves it out, or what is wrong; null where `select` says no. */
  problem: Problem | null;
}

/**
 * Streams the snapshot's tickets through `tickets.select` and puts the chosen ones into the scope; hands over the others page
 * by page. Sees the bare record, before comments and files. What the options, and `groups.restricted`, leave out is not asked about.
 */
export async function selectTickets(
  context: RunContext,
  leaveOut: (tickets: readonly LeftOut[]) => Promise<void>,
  options: { refresh: boolean } = { refresh: false },
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
    const tickets = page.map(({ record }) => record);
    // Whether a group is confidential must be known of archived ones too.
    await fetchMissing(context, 'groups', present(tickets.map(({ groupId }) => groupId)), options);
    const restrictionOf = await readRestrictions(context, tickets);
    const left = tickets.flatMap((ticket) => {
      const out = leftOutByOption(ticket, context.migration.options);
      return out ? [{ ticket, ...out }] : [];
    });
    const out = new Set(left.map(({ ticket }) => ticket.id));
    const open = page.filter(({ id }) => !out.has(id));
    const verdicts = new Map((await mapper.select(open.map(toMapperInput))).map((verdict) => [verdict.id, verdict]));
    const selected: string[] = [];
    for (const { id, record } of open) {
      const verdict = verdicts.get(id);
      const restricted = leftOutByGroup(restrictionOf(record));
      if (!verdict || 'problem' in verdict || !verdict.selected) {
        const problem = verdict && 'problem' in verdict ? verdict.problem : null;
        left.push({ ticket: record, reason: 'not selected', problem });
      } else if (restricted) left.push({ ticket: record, ...restricted });
      else selected.push(id);
    }
    await store.addScope('tickets', selected, rankTickets(tickets, context.migration.tickets.order));
    await leaveOut(left);
    done += page.length;
    emit({ type: 'progress', phase: 'select', entity: 'tickets', done, total, failed: 0 });
  }
}

type Reasons = Omit<LeftOut, 'ticket'>;

/** What the source put away. Scrubbed tickets hold nothing but their number: there is nothing to migrate. */
function leftOutByOption(
  { deleted, suspended, subject }: Ticket,
  { deletedTickets, suspendedTickets }: Migration['options'],
): Reasons | null {
  if (suspended && suspendedTickets === 'skip')
    return byOption(['options', 'suspendedTickets'], 'suspended at the source');
  if (deleted && deletedTickets === 'skip') return byOption(['options', 'deletedTickets'], 'deleted at the source');
  if (deleted && subject === 'SCRUBBED') {
    return { reason: 'scrubbed at the source: nothing of it is left', problem: null };
  }
  return null;
}

function leftOutByGroup(restriction: Restriction): Reasons | null {
  if (restriction.kind === 'blocked') return { reason: 'its group is confidential', problem: restriction.problem };
  if (restriction.kind !== 'skip') return null;
  return byOption(['groups', 'restricted', restriction.group], 'of a confidential group');
}

function byOption(pointer: readonly string[], why: string): Reasons {
  const reason = `${why}: left out by ${pointer.slice(0, 2).join('.')}`;
  return { reason, problem: { kind: 'skipped', severity: 'info', code: 'I_LEFT_OUT', message: why, pointer } };
}
