import type { StoredRecord } from '../../model/snapshot.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { chunks, idPageSize, pageSize, pages } from '../pages.ts';

/**
 * Brings the threads of the selected tickets into the snapshot: only those that are absent or belong to an older form of
 * their ticket, so that it goes on where it stopped.
 */
export async function fetchThreads(context: RunContext): Promise<void> {
  const { store, snapshot, emit } = context;
  const total = await store.countScope('tickets');
  emit({ type: 'phase', phase: 'pull', entity: 'threads', total });
  let done = 0;
  const list = (after: string | null, limit: number) => store.pageScope('tickets', after, limit);
  for await (const ids of pages(list, String, idPageSize)) {
    const digests = await snapshot.digests('tickets', ids);
    const versions = await snapshot.threadVersions(ids);
    const outdated = ids.filter((id) => digests.has(id) && versions.get(id) !== digests.get(id));
    done += ids.length - outdated.length;
    for (const part of chunks(outdated, pageSize)) {
      await checkpoint(context);
      await fetchThreadsOf(context, await snapshot.get('tickets', part));
      done += part.length;
      emit({ type: 'progress', phase: 'pull', entity: 'threads', done, total, failed: 0 });
      emitRequests(context);
    }
  }
  emit({ type: 'progress', phase: 'pull', entity: 'threads', done, total, failed: 0 });
}

/** The threads of these tickets, whatever the snapshot has of them. */
export async function fetchThreadsOf(
  { snapshot, source, signal }: RunContext,
  tickets: readonly StoredRecord<'tickets'>[],
): Promise<void> {
  const digests = new Map(tickets.map((ticket) => [ticket.id, ticket.digest]));
  const deleted = new Set(tickets.filter(({ record }) => record.deleted).map(({ id }) => id));
  for await (const page of source.fetch('threads', [...digests.keys()], signal)) {
    // What is left of a ticket that was deleted since the pull is not what was pulled.
    const gone = new Set(page.deleted.filter((id) => !deleted.has(id)));
    const threads = page.records.filter(({ record }) => !gone.has(record.id));
    await snapshot.commitThreads(
      threads.map((stored) => ({ ticketDigest: digests.get(stored.record.id) ?? '', stored })),
      page.unreadable,
    );
  }
}
