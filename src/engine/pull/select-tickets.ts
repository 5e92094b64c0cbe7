import type { Problem } from '../../model/desired.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, pageSize } from '../pages.ts';
import { cutoverOf } from '../plan/cutover.ts';
import { type Restriction, readRestrictions } from '../plan/restrict-tickets.ts';
import { fetchMissing } from './fetch-missing.ts';
import { rankTickets } from './rank-tickets.ts';
import { present } from './references-of.ts';
import { type Remembered, rememberSelection, type Selection } from './remembered-selection.ts';
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
 * by page; of `ids`, where they are given, alone. Sees the bare record, before comments and files. What the options, and `groups.restricted`, leave out is not asked about.
 */
export async function selectTickets(
  context: RunContext,
  leaveOut: (tickets: readonly LeftOut[]) => Promise<void>,
  options: { refresh: boolean; ids?: readonly string[] } = { refresh: false },
): Promise<void> {
  const { snapshot, store, emit } = context;
  const total = options.ids?.length ?? (await snapshot.count('tickets'));
  emit({ type: 'phase', phase: 'select', entity: 'tickets', total });
  const memory = await rememberSelection(context);
  let done = 0;
  for await (const page of memory.pages(options.ids)) {
    await checkpoint(context);
    const known = await unrestricted(context, page);
    await store.addScope('tickets', [...known.keys()], known);
    for (const unknown of chunks(
      page.filter(({ id }) => !known.has(id)),
      pageSize,
    )) {
      const ids = unknown.map(({ id }) => id);
      const { selected, left } = await selectPage(context, await snapshot.get('tickets', ids), options);
      await store.addScope('tickets', [...selected.keys()], new Map([...selected].map(([id, { rank }]) => [id, rank])));
      await memory.keep(
        unknown.flatMap(({ id, digests }) => {
          const selection = selected.get(id);
          return selection ? [{ id, digests, selection }] : [];
        }),
      );
      await leaveOut(left);
    }
    done += page.length;
    emit({ type: 'progress', phase: 'select', entity: 'tickets', done, total, failed: 0 });
  }
}

/** The ranks of those that were selected before and that `groups.restricted` does not leave out: it depends on the group too. */
async function unrestricted(context: RunContext, page: readonly Remembered[]): Promise<Map<string, number>> {
  const known = page.flatMap(({ id, selection }) => (selection ? [{ id, ...selection }] : []));
  const restrictionOf = await readRestrictions(context, known);
  const open = known.filter((selection) => leftOutByGroup(restrictionOf(selection)) === null);
  return new Map(open.map(({ id, rank }) => [id, rank]));
}

async function selectPage(
  context: RunContext,
  page: readonly StoredRecord<'tickets'>[],
  options: { refresh: boolean },
): Promise<{ selected: Map<string, Selection>; left: LeftOut[] }> {
  const { mapper, migration } = context;
  const tickets = page.map(({ record }) => record);
  // Whether a group is confidential must be known of archived ones too.
  await fetchMissing(context, 'groups', present(tickets.map(({ groupId }) => groupId)), options);
  const restrictionOf = await readRestrictions(context, tickets);
  const isTooLate = await findLate(context, tickets);
  const left = tickets.flatMap((ticket) => {
    const late = isTooLate(ticket) ? byOption(['cutover', 'after', 'newTickets'], 'opened after the cutover') : null;
    const out = leftOutByOption(ticket, migration.options) ?? late;
    return out ? [{ ticket, ...out }] : [];
  });
  const out = new Set(left.map(({ ticket }) => ticket.id));
  const open = page.filter(({ id }) => !out.has(id));
  const verdicts = new Map((await mapper.select(open.map(toMapperInput))).map((verdict) => [verdict.id, verdict]));
  const ranks = rankTickets(tickets, migration.tickets.order);
  const selected = new Map<string, Selection>();
  for (const { id, record } of open) {
    const verdict = verdicts.get(id);
    const restricted = leftOutByGroup(restrictionOf(record));
    if (!verdict || 'problem' in verdict || !verdict.selected) {
      const problem = verdict && 'problem' in verdict ? verdict.problem : null;
      left.push({ ticket: record, reason: 'not selected', problem });
    } else if (restricted) left.push({ ticket: record, ...restricted });
    else selected.set(id, { rank: ranks.get(id) ?? 0, groupId: record.groupId });
  }
  return { selected, left };
}

/** Tickets that were opened at the source after the cutover and do not stand in the target, where the spec leaves them out. */
async function findLate(context: RunContext, tickets: readonly Ticket[]): Promise<(ticket: Ticket) => boolean> {
  const cutover = cutoverOf(context);
  if (cutover?.after.newTickets !== 'skip') return () => false;
  const late = tickets.filter(({ createdAt }) => cutover.isSince(createdAt)).map(({ id }) => id);
  const standing = new Set((await context.store.ledger('tickets', late)).map(({ key }) => key.id));
  return ({ id }) => late.includes(id) && !standing.has(id);
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
