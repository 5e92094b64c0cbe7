import type { Article, Person } from '../../model/records.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { chunks, idPageSize, pageSize, pages } from '../pages.ts';
import { makeOutlines, type Outline, readOutlines } from '../plan/outline.ts';
import { fetchMissing } from './fetch-missing.ts';
import { FreshIds } from './fresh-ids.ts';
import { locatePeople } from './locate-people.ts';
import { present } from './references-of.ts';

export interface Closure {
  /** Agents to whom a selected ticket is assigned. Grows with the seats of the source, not with its tickets. */
  assignees: Set<string>;
}

/**
 * Puts into the scope whatever the selected tickets and the articles refer to, deactivated or not, so that nothing planned
 * refers to something outside the plan. Records that the pull did not bring are fetched by id once. Of a demo, `articles` are the
 * ones that it shows.
 */
export async function closeSelection(
  context: RunContext,
  options: { refresh: boolean; articles?: readonly string[] },
): Promise<Closure> {
  const closure: Closure = { assignees: new Set() };
  const isDemo = options.articles !== undefined;
  await includeTickets(context, closure, options);
  await includeMembers(context);
  if (context.migration.contacts.scope === 'all' && !isDemo) await includeAll(context, 'contacts');
  await includeOrganizations(context, options);
  if (options.articles) await includeFoldersOf(context, options.articles);
  else await includeAll(context, 'folders');
  if (!isDemo) await includeAll(context, 'macros');
  await includeArticles(context, options);
  return closure;
}

/** Of tickets, what was not included lately. */
interface Fresh {
  groups: FreshIds;
  organizations: FreshIds;
  asContacts: FreshIds;
  assignees: FreshIds;
  others: FreshIds;
}

async function includeTickets(context: RunContext, closure: Closure, options: { refresh: boolean }): Promise<void> {
  const { store } = context;
  const fresh: Fresh = {
    groups: new FreshIds(),
    organizations: new FreshIds(),
    asContacts: new FreshIds(),
    assignees: new FreshIds(),
    others: new FreshIds(),
  };
  for await (const ids of pages((after, limit) => store.pageScope('tickets', after, limit), String, idPageSize)) {
    await checkpoint(context);
    const outlines = await readOutlines(context, 'tickets', ids);
    await includeOutlined(context, closure, fresh, [...outlines.values()], options);
    for (const rest of chunks(
      ids.filter((id) => !outlines.has(id)),
      pageSize,
    )) {
      await includeOutlined(context, closure, fresh, await outlineTickets(context, rest), options);
    }
  }
}

async function outlineTickets(context: RunContext, ids: readonly string[]): Promise<Outline[]> {
  const threads = new Map((await context.snapshot.get('threads', ids)).map((stored) => [stored.id, stored]));
  const tickets = await context.snapshot.get('tickets', ids);
  return [...(await makeOutlines(context, 'tickets', tickets, (id) => threads.get(id) ?? null)).values()];
}

async function includeOutlined(
  context: RunContext,
  closure: Closure,
  fresh: Fresh,
  tickets: readonly Outline[],
  options: { refresh: boolean },
): Promise<void> {
  const { store } = context;
  const groups = tickets.flatMap(({ references }) => fresh.groups.take(references.groups));
  const organizations = tickets.flatMap(({ references }) => fresh.organizations.take(references.organizations));
  const asContacts = tickets.flatMap(({ people }) => fresh.asContacts.take(people?.asContacts ?? []));
  const assignees = tickets.flatMap(({ people }) => fresh.assignees.take(people?.assignees ?? []));
  const others = tickets.flatMap(({ people }) => fresh.others.take(people?.others ?? []));
  await store.addScope('groups', [...(await fetchMissing(context, 'groups', groups, options))]);
  await store.addScope('organizations', [...(await fetchMissing(context, 'organizations', organizations, options))]);
  const { agents, contacts } = await locatePeople(context, [...asContacts, ...assignees, ...others], options);
  await store.addScope('contacts', [
    ...asContacts.filter((id) => agents.has(id) || contacts.has(id)),
    ...others.filter((id) => contacts.has(id)),
  ]);
  await store.addScope(
    'agents',
    [...assignees, ...others].filter((id) => agents.has(id)),
  );
  for (const id of assignees) if (agents.has(id)) closure.assignees.add(id);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The agents of all groups in the scope: a team that is created has those of them who stand. */
async function includeMembers({ store, snapshot }: RunContext): Promise<void> {
  for await (const ids of pages((after, limit) => store.pageScope('groups', after, limit), String)) {
    const members = (await snapshot.get('groups', ids)).flatMap(({ record }) => record.memberIds);
    await store.addScope('agents', [...(await snapshot.digests('agents', unique(members))).keys()]);
  }
}

/** The organizations of all contacts in the scope, also of agents who become contacts. */
async function includeOrganizations(context: RunContext, options: { refresh: boolean }): Promise<void> {
  const { store, snapshot } = context;
  for await (const ids of pages((after, limit) => store.pageScope('contacts', after, limit), String)) {
    await checkpoint(context);
    const people: Person[] = [...(await snapshot.get('contacts', ids)), ...(await snapshot.get('agents', ids))].map(
      (stored) => stored.record,
    );
    const organizations = people.flatMap((person) => person.organizationIds);
    await store.addScope('organizations', [...(await fetchMissing(context, 'organizations', organizations, options))]);
  }
}

async function includeArticles(
  context: RunContext,
  options: { refresh: boolean; articles?: readonly string[] },
): Promise<void> {
  const { store, snapshot } = context;
  const only = options.articles && new Set(options.articles);
  for await (const all of pages(
    (after, limit) => snapshot.page('articles', after, limit),
    ({ id }) => id,
  )) {
    const page = all.filter(({ id }) => only?.has(id) ?? true);
    await store.addScope(
      'articles',
      page.map(({ id }) => id),
    );
    const authors = present(page.map(({ record }: { record: Article }) => record.authorId));
    const { agents } = await locatePeople(context, authors, options);
    await store.addScope('agents', [...agents]);
  }
}

/** The folders of these articles, with those above them. */
async function includeFoldersOf({ store, snapshot }: RunContext, articles: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  let wanted = present((await snapshot.get('articles', articles)).map(({ record }) => record.folderId));
  while (wanted.length > 0) {
    for (const id of wanted) seen.add(id);
    const folders = await snapshot.get('folders', wanted);
    await store.addScope(
      'folders',
      folders.map(({ id }) => id),
    );
    wanted = present(folders.map(({ record }) => record.parentId)).filter((id) => !seen.has(id));
  }
}

async function includeAll({ store, snapshot }: RunContext, entity: 'contacts' | 'folders' | 'macros'): Promise<void> {
  for await (const page of pages(
    (after, limit) => snapshot.pageDigests(entity, after, limit),
    ({ id }) => id,
    idPageSize,
  )) {
    await store.addScope(
      entity,
      page.map(({ id }) => id),
    );
  }
}
