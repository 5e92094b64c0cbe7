import type { IdentityEntity } from '../../../model/entity.ts';
import type { Folder, Group, Organization, Person } from '../../../model/records.ts';
import { checkpoint } from '../../checkpoint.ts';
import type { RunContext } from '../../context.ts';
import { chunks, pageSize, pages } from '../../pages.ts';
import { readRecords } from '../read-records.ts';
import type { Candidate, Settled } from './decision.ts';
import { folderLevels } from './folder-levels.ts';
import { settleAgents } from './settle-agents.ts';
import { settleContacts } from './settle-contacts.ts';
import { settleFolders } from './settle-folders.ts';
import { settleGroups } from './settle-groups.ts';
import { settleOrganizations } from './settle-organizations.ts';

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
    const contacts = new Set((await context.snapshot.digests('contacts', ids)).keys());
    return settleContacts(context, page, (id) => !contacts.has(id));
  });
  await settleTree(context, onSettled);
}

/** Folders level by level, parents first. */
async function settleTree(context: RunContext, onSettled: OnSettled): Promise<void> {
  const { store } = context;
  for (const level of await folderLevels(context)) {
    for (const ids of chunks(level, pageSize)) {
      const page = await readCandidates<Folder>(context, 'folders', ids);
      const parentIds = page.flatMap(({ record }) => record.parentId ?? []);
      const parents = new Map((await store.identities('folders', parentIds)).map((row) => [row.id, row]));
      const settled = await settleFolders(context, page, parents);
      await store.addIdentities(settled.map(({ row }) => row));
      await onSettled(settled);
    }
  }
}

/** Records of the scope with their ledger rows, page by page. */
async function* candidates<R>(context: RunContext, entity: IdentityEntity): AsyncGenerator<Candidate<R>[]> {
  const { store } = context;
  for await (const ids of pages((after, limit) => store.pageScope(entity, after, limit), String)) {
    yield await readCandidates<R>(context, entity, ids);
  }
}

async function readCandidates<R>(
  context: RunContext,
  entity: IdentityEntity,
  ids: readonly string[],
): Promise<Candidate<R>[]> {
  const ledger = new Map((await context.store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const records = await readRecords(context, entity, ids);
  return records.map(({ id, record }) => ({ id, record: record as R, ledger: ledger.get(id) ?? null }));
}
