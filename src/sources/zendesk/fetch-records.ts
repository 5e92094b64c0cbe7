import type { SourceEntity } from '../../model/entity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Page, Pulled } from '../../model/source.ts';
import { chunk, mapAhead } from './map-ahead.ts';
import { normaliseFolder } from './normalise-help-center.ts';
import { isAgent } from './normalise-people.ts';
import { pullFields } from './pull-fields.ts';
import { readGroups } from './pull-groups.ts';
import { readArticles } from './pull-help-center.ts';
import { pullMacros } from './pull-macros.ts';
import { readOrganizations } from './pull-organizations.ts';
import { type PersonEntity, readPeople } from './pull-people.ts';
import { readHeldBack, readTickets, ticketSideloads } from './pull-tickets.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { object, rows } from './read-values.ts';
import { suspendedNumber } from './suspended-tickets.ts';
import { type Bucket, helpCenter } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

type Fetched = Exclude<SourceEntity, 'threads'>;

/** The most ids that `show_many` takes. */
const mostIds = 100;
const inParallel = 4;
const folderLists = [
  ['help_center/sections/', 'section'],
  ['help_center/categories/', 'category'],
] as const;

/** Reads records by their ids, up to 100 at a time. */
type ReadMany<E extends Fetched> = (
  context: ZendeskContext,
  ids: string[],
  signal: AbortSignal,
) => Promise<ReadRows<E>>;

const readers: { [E in Fetched]: ReadMany<E> } = {
  fields: async (context, ids) => {
    const all: Pulled<'fields'>[] = [];
    for await (const page of pullFields(context)) all.push(...page.records);
    return { records: all.filter(({ record }) => ids.includes(record.id)), unreadable: [] };
  },
  groups: async (context, ids, signal) =>
    await readGroups(context, await showEach(context, ['groups/', 'group'], ids, signal)),
  organizations: async (context, ids, signal) => {
    const answer = await showMany(context, 'organizations', ids, signal);
    const present = rows(answer.organizations).filter((row) => !row.deleted_at);
    return await readOrganizations(context, present);
  },
  agents: (context, ids, signal) => fetchPeople(context, 'agents', ids, signal),
  contacts: (context, ids, signal) => fetchPeople(context, 'contacts', ids, signal),
  tickets: async (context, ids, signal) => {
    const numbers = ids.map(suspendedNumber).filter((number) => number !== null);
    const tickets = ids.filter((each) => suspendedNumber(each) === null);
    const answer = tickets.length === 0 ? {} : await showMany(context, 'tickets', tickets, signal, ticketSideloads);
    const heldBack = await showEach(context, ['suspended_tickets/', 'suspended_ticket'], numbers, signal);
    const read = [
      await readTickets(context, rows(answer.tickets), answer, signal),
      await readHeldBack(context, heldBack),
    ];
    return {
      records: read.flatMap(({ records }) => records),
      unreadable: read.flatMap(({ unreadable }) => unreadable),
    };
  },
  folders: async (context, ids, signal) => {
    const found: JsonObject[] = [];
    for (const client of await context.helpCenters.clients()) {
      for (const [path, key] of folderLists) {
        const left = ids.filter((each) => !found.some((row) => String(row.id) === each));
        found.push(...(await showEach({ client }, [path, key], left, signal)));
      }
    }
    return readRows('folders', found, normaliseFolder);
  },
  macros: async (context, ids, signal) => {
    const all: Pulled<'macros'>[] = [];
    for await (const page of pullMacros(context, null, signal)) all.push(...page.records);
    return { records: all.filter(({ record }) => ids.includes(record.id)), unreadable: [] };
  },
  articles: async (context, ids, signal) => {
    const read: ReadRows<'articles'> = { records: [], unreadable: [] };
    for (const client of await context.helpCenters.clients()) {
      const left = ids.filter((each) => !read.records.some(({ record }) => record.id === each));
      const found = await showEach({ client }, ['help_center/articles/', 'article'], left, signal);
      const { records, unreadable } = await readArticles(context, client, found, {}, signal);
      read.records.push(...records);
      read.unreadable.push(...unreadable);
    }
    return read;
  },
};

/** The named records; ids that Zendesk does not answer with come as deleted. */
export async function* fetchRecords<E extends Fetched>(
  context: ZendeskContext,
  entity: E,
  ids: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Page<E>> {
  const read = readers[entity] as ReadMany<E>;
  const batches = [...chunk(ids, mostIds)];
  if (batches.length === 0) yield { records: [], deleted: [], cursor: null, done: true };
  for (const [index, batch] of batches.entries()) {
    const { records, unreadable } = await read(context, batch, signal);
    const found = new Set(records.map(({ record }) => record.id));
    const deleted = batch.filter((each) => !found.has(each));
    yield { records, unreadable, deleted, cursor: null, done: index === batches.length - 1 };
  }
}

async function fetchPeople<E extends PersonEntity>(
  context: ZendeskContext,
  entity: E,
  ids: string[],
  signal: AbortSignal,
): Promise<ReadRows<E>> {
  const answer = await showMany(context, 'users', ids, signal, 'identities');
  const people = rows(answer.users).filter((row) => isAgent(row) === (entity === 'agents'));
  const further = await context.reference.furtherOrganizationsOf(people.map((row) => String(row.id)));
  return await readPeople(context, entity, people, { answer, further });
}

async function showMany(
  { client }: ZendeskContext,
  list: string,
  ids: string[],
  signal: AbortSignal,
  include?: string,
): Promise<JsonObject> {
  return await client.get(`${list}/show_many`, { query: { ids: ids.join(','), include }, signal });
}

/** Where there is no `show_many`. */
async function showEach(
  { client }: Pick<ZendeskContext, 'client'>,
  [path, key]: readonly [path: string, key: string],
  ids: string[],
  signal: AbortSignal,
): Promise<JsonObject[]> {
  const bucket: Bucket = path.startsWith('help_center/') ? helpCenter.bucket : 'account';
  const found: JsonObject[] = [];
  const answers = mapAhead(ids, inParallel, (each) =>
    client.find(path + encodeURIComponent(each), { bucket, signal, absent: [403, 404] }),
  );
  for await (const answer of answers) if (answer) found.push(object(answer[key]));
  return found;
}
