import { exitCodes, Failure } from '../../model/failure.ts';
import type { Ticket } from '../../model/records.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';
import { fetchThreads } from '../pull/fetch-threads.ts';
import { present } from '../pull/references-of.ts';
import { type Candidate, coverTraits, type Pick } from './cover.ts';
import { type DemoChoice, keepDemo, lastDemo } from './demo-memo.ts';
import { Shortlist } from './shortlist.ts';
import { type TraitNames, traitsOfArticle, traitsOfTicket } from './traits.ts';

/** The sample of which threads are fetched, for each record wanted. */
const sampled = 5;

interface TicketCandidate extends Candidate {
  ticket: Ticket;
  /** Selected tickets that it is linked with. */
  partners: string[];
}

/**
 * Narrows the selection to what a demo shows: the records that the spec names, or as many as it says, chosen to cover what the
 * account holds. Tickets that a chosen one is linked with come along. Tickets must be selected already and nothing else be in the
 * scope; afterwards only the demo's are, with their threads. Throws Failure `E_DEMO` for a named record that is no part of the migration.
 */
export async function chooseDemo(context: RunContext, options: { refresh: boolean }): Promise<DemoChoice> {
  const { store, emit, migration } = context;
  const before = await lastDemo(store);
  const names = await readNames(context);
  const tickets = await chooseTickets(context, names, before.tickets, options);
  const articles = await chooseArticles(context, names, before.articles);
  const uncovered = [...tickets.uncovered.map(of('tickets')), ...articles.uncovered.map(of('articles'))];
  const choice: DemoChoice = { tickets: tickets.picks, articles: articles.picks, uncovered };
  await keepDemo(store, choice);
  emit({ type: 'demo_choice', records: listShown(choice), uncovered, count: migration.run.demo.count });
  return choice;
}

/** `tickets/880123` with what it shows. */
export function listShown(choice: DemoChoice): { record: string; shows: string[] }[] {
  return (['tickets', 'articles'] as const).flatMap((entity) =>
    choice[entity].map(({ id, shows }) => ({ record: `${entity}/${id}`, shows })),
  );
}

interface Chosen {
  picks: Pick[];
  uncovered: string[];
}

const of = (entity: string) => (trait: string) => `${entity}: ${trait}`;

async function chooseTickets(
  context: RunContext,
  names: TraitNames,
  before: readonly Pick[],
  options: { refresh: boolean },
): Promise<Chosen> {
  const { store, snapshot, migration } = context;
  const { count, tickets: named } = migration.run.demo;
  const wanted = named.length > 0 ? named : before.map(({ id }) => id);
  const list = new Shortlist<TicketCandidate>({ named: wanted, size: named.length > 0 ? 0 : sampled * count });
  for await (const ids of pages((after, limit) => store.pageScope('tickets', after, limit), String)) {
    await checkpoint(context);
    const stored = await snapshot.get('tickets', ids);
    const partners = await partnersOf(
      context,
      stored.map(({ record }) => record),
    );
    for (const { id, record } of stored) {
      list.add({ id, ticket: record, traits: traitsOfTicket(record, null, names), partners: partners(record) });
    }
  }
  const candidates = list.list().filter(({ id }) => named.length === 0 || named.includes(id));
  refuseUnknown('tickets', named, candidates);
  await narrowTo(
    context,
    candidates.map(({ id }) => id),
  );
  if (options.refresh) await fetchThreads(context);
  const threads = new Map(
    (
      await snapshot.get(
        'threads',
        candidates.map(({ id }) => id),
      )
    ).map(({ id, record }) => [id, record]),
  );
  const full = candidates.map((candidate) => ({
    ...candidate,
    traits: traitsOfTicket(candidate.ticket, threads.get(candidate.id) ?? null, names),
  }));
  const { picks, uncovered } = coverTraits(full, { count: named.length || count, kept: wanted });
  const chosen = new Set(picks.map(({ id }) => id));
  const along = full
    .filter(({ id }) => chosen.has(id))
    .flatMap(({ id, partners }) => partners.map((partner) => ({ id: partner, shows: [`linked with ticket ${id}`] })))
    .filter(({ id }, index, all) => !chosen.has(id) && all.findIndex((each) => each.id === id) === index);
  await narrowTo(context, [...chosen, ...along.map(({ id }) => id)]);
  if (options.refresh) await fetchThreads(context);
  return { picks: [...picks, ...along], uncovered };
}

/** Which selected tickets each of these is linked with. */
async function partnersOf({ store }: RunContext, tickets: readonly Ticket[]) {
  const linked = ({ problemId, followUpOfId, mergedIntoId }: Ticket) =>
    present([problemId, followUpOfId, mergedIntoId]);
  const selected = await store.inScope('tickets', tickets.flatMap(linked));
  return (ticket: Ticket) => linked(ticket).filter((id) => selected.has(id));
}

async function narrowTo({ store }: RunContext, ids: readonly string[]): Promise<void> {
  await store.clearScope();
  await store.addScope('tickets', ids);
}

async function chooseArticles(context: RunContext, names: TraitNames, before: readonly Pick[]): Promise<Chosen> {
  const { snapshot, migration } = context;
  const { count, articles: named } = migration.run.demo;
  const wanted = named.length > 0 ? named : before.map(({ id }) => id);
  const list = new Shortlist<Candidate>({ named: wanted, size: named.length > 0 ? 0 : sampled * count });
  for await (const page of pages(
    (after, limit) => snapshot.page('articles', after, limit),
    ({ id }) => id,
  )) {
    await checkpoint(context);
    for (const { id, record } of page) list.add({ id, traits: traitsOfArticle(record, names) });
  }
  const candidates = list.list().filter(({ id }) => named.length === 0 || named.includes(id));
  refuseUnknown('articles', named, candidates);
  return coverTraits(candidates, { count: named.length || count, kept: wanted });
}

function refuseUnknown(entity: string, named: readonly string[], found: readonly Candidate[]): void {
  const known = new Set(found.map(({ id }) => id));
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new Failure({
    code: 'E_DEMO',
    message: `run.demo.${entity} names ${unknown.join(', ')}, which ${unknown.length === 1 ? 'is' : 'are'} no part of this migration.`,
    hint: 'The source does not have it, or the spec leaves it out: name others, or let deskhaul choose.',
    exitCode: exitCodes.failed,
  });
}

async function readNames({ snapshot }: RunContext): Promise<TraitNames> {
  const names = async (entity: 'groups' | 'folders') => {
    const found = new Map<string, string>();
    for await (const page of pages<{ id: string; record: { name: string } }>(
      (after, limit) => snapshot.page(entity, after, limit),
      ({ id }) => id,
    )) {
      for (const { id, record } of page) found.set(id, record.name);
    }
    return found;
  };
  return { groups: await names('groups'), folders: await names('folders') };
}
