import type { Problem } from '../../model/desired.ts';
import type { Migration } from '../../model/migration.gen.ts';
import type { Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, idPageSize, pageSize, pages } from '../pages.ts';
import { cutoverOf } from '../plan/cutover.ts';
import { type Restriction, readRestrictions } from '../plan/restrict-tickets.ts';
import { fetchMissing } from './fetch-missing.ts';
import { rankTickets } from './rank-tickets.ts';
import { present } from './references-of.ts';
import { rememberSelection, type Selection } from './remembered-selection.ts';
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
  for await (const digests of digestPages(context, options.ids)) {
    await checkpoint(context);
    const known = await unrestricted(context, await memory.recall(digests));
    await store.addScope('tickets', [...known.keys()], new Map([...known].map(([id, { rank }]) => [id, rank])));
    const unknown = [...digests.keys()].filter((id) => !known.has(id));
    for (const ids of chunks(unknown, pageSize)) {
      const { selected, left } = await selectPage(context, await snapshot.get('tickets', ids), options);
      await store.addScope('tickets', [...selected.keys()], new Map([...selected].map(([id, { rank }]) => [id, rank])));
      await memory.keep(selected, digests);
      await leaveOut(left);
    }
    done += digests.size;
    emit({ type: 'progress', phase: 'select', entity: 'tickets', done, total, failed: 0 });
  }
}

/** All tickets of the snapshot, or these, with their digests, page by page. */
async function* digestPages(
  { snapshot }: RunContext,
  ids: readonly string[] | undefined,
): AsyncGenerator<Map<string, string>> {
  if (ids) {
    for (const part of chunks(ids, idPageSize)) yield await snapshot.digests('tickets', part);
    return;
  }
  const read = (after: string | null, limit: number) => snapshot.pageDigests('tickets', after, limit);
  for await (const page of pages(read, ({ id }) => id, idPageSize)) {
    yield new Map(page.map(({ id, digest }) => [id, digest]));
  }
}

/** Those that `groups.restricted` does not leave out: it depends on the group too. */
async function unrestricted(context: RunContext, known: Map<string, Selection>): Promise<Map<string, Selection>> {
  const restrictionOf = await readRestrictions(context, [...known.values()]);
  return new Map([...known].filter(([, selection]) => leftOutByGroup(restrictionOf(selection)) === null));
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
