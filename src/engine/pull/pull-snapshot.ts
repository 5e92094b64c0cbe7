import { parseDuration } from '../../http/duration.ts';
import { digest } from '../../model/digest.ts';
import { type SourceEntity, sourceEntities } from '../../model/entity.ts';
import type { Since } from '../../model/source.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { fetchMissing } from './fetch-missing.ts';

type PulledEntity = Exclude<SourceEntity, 'threads'>;

/**
 * Brings the source's records into the snapshot, entity by entity and page by page; each page and its cursor are one commit,
 * so a pull that broke goes on where it stopped. Threads are fetched later, for selected tickets only.
 *
 * After a complete pull the next ones bring what has changed since that one began, where the source can tell. Everything comes again
 * when it is asked for (`full`), after as many deltas as `run.delta.full` says, and when the source is connected to or read in
 * another way. Answers the snapshot's digest; the state's serial grows. Throws what the source throws, and Failure `E_INTERRUPTED`.
 */
export async function pullSnapshot(context: RunContext, options: { full?: boolean } = {}): Promise<string> {
  const { source, snapshot, store, migration, emit } = context;
  const most = migration.run.delta.full;
  const full = (options.full ?? false) || (most > 0 && (await snapshot.deltas()) >= most);
  await snapshot.beginPull({ full, settings: digest(migration.source), version: source.version ?? '' });
  const { since } = await snapshot.cursor('tickets');
  emit({ type: 'phase', phase: 'pull', delta: since !== null });
  const totals = await source.counts();
  for (const entity of sourceEntities) {
    if (entity !== 'threads') await pullEntity(context, entity, totals[entity] ?? null);
  }
  await outdateThreads(context);
  const whole = await snapshot.finishPull();
  await store.bumpSerial('pull');
  return whole;
}

/** Of a full pull as well: threads are fetched again only where something says that they changed. */
async function outdateThreads({ source, snapshot, signal, migration }: RunContext): Promise<void> {
  if (!source.staleThreads) return;
  const before = (await snapshot.watermarks()).get('threads');
  const since = before === undefined ? null : sinceOf(before, migration);
  const { ticketIds, watermark } = await source.staleThreads(since, signal);
  await snapshot.outdateThreads(ticketIds);
  await snapshot.commitPage('threads', { records: [], deleted: [], cursor: null, done: true, watermark });
}

function sinceOf(watermark: string, { run }: RunContext['migration']): Since {
  return { watermark, overlapMs: parseDuration(run.delta.overlap) ?? 0 };
}

async function pullEntity(context: RunContext, entity: PulledEntity, all: number | null): Promise<void> {
  const { source, snapshot, emit, signal, migration } = context;
  const { cursor, done, since: watermark } = await snapshot.cursor(entity);
  if (done) return;
  const since = watermark === null ? null : sinceOf(watermark, migration);
  // How much has changed is not known beforehand.
  const total = since === null ? all : null;
  emit({ type: 'phase', phase: 'pull', entity, total });
  let count = 0;
  let failed = 0;
  await checkpoint(context);
  for await (const page of source.pull(entity, cursor, signal, since)) {
    await snapshot.commitPage(entity, page);
    // What the last pull could not bring is not there to stay as it was.
    if (page.unchanged) await fetchMissing(context, entity, page.unchanged, { refresh: true });
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
