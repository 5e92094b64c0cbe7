import { type SourceEntity, sourceEntities } from '../../model/entity.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';

type PulledEntity = Exclude<SourceEntity, 'threads'>;

/**
 * Brings the source's records into the snapshot, entity by entity and page by page; each page and its cursor are one commit,
 * so a pull that broke goes on where it stopped. Threads are fetched later, for selected tickets only.
 * Answers the snapshot's digest; the state's serial grows. Throws what the source throws, and Failure `E_INTERRUPTED`.
 */
export async function pullSnapshot(context: RunContext): Promise<string> {
  const { source, snapshot, store } = context;
  await snapshot.beginPull();
  const totals = await source.counts();
  for (const entity of sourceEntities) {
    if (entity !== 'threads') await pullEntity(context, entity, totals[entity] ?? null);
  }
  const digest = await snapshot.finishPull();
  await store.bumpSerial('pull');
  return digest;
}

async function pullEntity(context: RunContext, entity: PulledEntity, total: number | null): Promise<void> {
  const { source, snapshot, emit, signal } = context;
  const { cursor, done } = await snapshot.cursor(entity);
  if (done) return;
  emit({ type: 'phase', phase: 'pull', entity, total });
  let count = 0;
  let failed = 0;
  await checkpoint(context);
  for await (const page of source.pull(entity, cursor, signal)) {
    await snapshot.commitPage(entity, page);
    const unreadable = page.unreadable ?? [];
    count += page.records.length + unreadable.length;
    failed += unreadable.length;
    // Of everything else the plan says which records failed.
    if (entity === 'fields') {
      for (const { id, finding } of unreadable) emit({ type: 'finding', record: `${entity}/${id}`, finding });
    }
    emit({ type: 'progress', phase: 'pull', entity, done: count, total, failed });
    emitRequests(context);
    await checkpoint(context);
  }
}
