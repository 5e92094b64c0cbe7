import type { RunContext } from '../context.ts';
import { chunks } from '../pages.ts';

/** Threads are read with their texts: few at a time. */
const atOnce = 50;

/** Ids of the contacts who wrote in these tickets, as the snapshot has them: who stands for somebody else counts for them. */
export async function findAuthors(
  { snapshot, store }: Pick<RunContext, 'snapshot' | 'store'>,
  ticketIds: readonly string[],
): Promise<Set<string>> {
  const authors = new Set<string>();
  for (const ids of chunks(ticketIds, atOnce)) {
    const threads = await snapshot.get('threads', ids);
    const wrote = new Set(threads.flatMap(({ record }) => record.comments.flatMap(({ authorId }) => authorId ?? [])));
    for (const id of wrote) authors.add(id);
    for (const { alias } of await store.identities('contacts', [...wrote])) if (alias) authors.add(alias.id);
  }
  return authors;
}
