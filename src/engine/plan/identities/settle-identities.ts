import type { Folder, Group, Organization, Person } from '../../../model/records.ts';
import type { IdentityRow, StoredRecord } from '../../../model/store.ts';
import { checkpoint } from '../../checkpoint.ts';
import type { RunContext } from '../../context.ts';
import { pages } from '../../pages.ts';
import type { Candidate, Settled } from './decision.ts';
import { settleAgents } from './settle-agents.ts';
import { settleContacts } from './settle-contacts.ts';
import { settleFolders } from './settle-folders.ts';
import { settleGroups } from './settle-groups.ts';
import { settleOrganizations } from './settle-organizations.ts';

export type IdentityEntity = IdentityRow['entity'];

/** Told of every page that was settled, with the names by which people know the records. */
export type OnSettled = (settled: readonly Settled[]) => Promise<void>;

/**
 * Decides for every person, group, organization and folder in the scope where references to it lead: what would need two
 * records at once is settled here, before the planner looks at one record at a time.
 */
export async function settleIdentities(
  context: RunContext,
  assignees: ReadonlySet<string>,
  onSettled: OnSettled,
): Promise<void> {
  const settle = async <R>(entity: IdentityEntity, decide: (page: Candidate<R>[]) => Promise<Settled[]>) => {
    for await (const page of candidates<R>(context, entity)) {
      await checkpoint(context);
      const settled = await decide(page);
      await context.store.addIdentities(settled.map(({ row }) => row));
      await onSettled(settled);
    }
  };
  await settle<Group>('groups', (page) => settleGroups(context, page));
  await settle<Person>('agents', (page) => settleAgents(context, page, assignees));
  await settle<Organization>('organizations', (page) => settleOrganizations(context, page));
  await settle<Person>('contacts', async (page) => {
    const ids = page.map(({ id }) => id);
    const contacts = new Set((await context.snapshot.get('contacts', ids)).map(({ id }) => id));
    return settleContacts(context, page, (id) => !contacts.has(id));
  });
  await settleTree(context, onSettled);
}

/** Folders level by level, parents first; one whose parent the source lacks counts as a root. */
async function settleTree(context: RunContext, onSettled: OnSettled): Promise<void> {
  const { store, snapshot } = context;
  for (let progress = true; progress; ) {
    progress = false;
    for await (const page of candidates<Folder>(context, 'folders')) {
      const ids = page.map(({ id }) => id);
      const parentIds = page.flatMap(({ record }) => record.parentId ?? []);
      const done = new Map((await store.identities('folders', [...ids, ...parentIds])).map((row) => [row.id, row]));
      const known = new Set((await snapshot.get('folders', parentIds)).map(({ id }) => id));
      const ready = page
        .filter(({ id }) => !done.has(id))
        .map((each) => ({ ...each, record: known.has(each.record.parentId ?? '') ? each.record : rooted(each.record) }))
        .filter(({ record }) => record.parentId === null || done.has(record.parentId));
      if (ready.length === 0) continue;
      progress = true;
      const settled = await settleFolders(context, ready, done);
      await store.addIdentities(settled.map(({ row }) => row));
      await onSettled(settled);
    }
  }
}

function rooted(folder: Folder): Folder {
  return { ...folder, parentId: null };
}

/** Records of the scope with their ledger rows, page by page. */
async function* candidates<R>(context: RunContext, entity: IdentityEntity): AsyncGenerator<Candidate<R>[]> {
  const { store, snapshot } = context;
  for await (const ids of pages((after, limit) => store.pageScope(entity, after, limit), String)) {
    const ledger = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
    const records: StoredRecord[] = await snapshot.get(entity, ids);
    if (entity === 'contacts' && records.length < ids.length) {
      const present = new Set(records.map(({ id }) => id));
      records.push(...(await snapshot.get('agents', ids.filter((id) => !present.has(id)))));
      records.sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    yield records.map(({ id, record }) => ({ id, record: record as R, ledger: ledger.get(id) ?? null }));
  }
}
