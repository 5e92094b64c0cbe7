import type { PlanEntity, RecordKey, SourceEntity } from '../../model/entity.ts';
import { isImplied } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import { checkpoint } from '../checkpoint.ts';
import type { RunContext } from '../context.ts';
import { emitRequests } from '../emit-requests.ts';
import { chunks, pageSize } from '../pages.ts';
import { isSynthetic } from '../plan/synthetic.ts';
import { fetchThreadsOf } from '../pull/fetch-threads.ts';

/**
 * Pulls these records anew, tickets with their threads, beside the pull: its cursors stay. What the source no longer has is marked
 * as gone. Answers the snapshot's digest. Throws Failure `E_NO_SNAPSHOT` when nothing was pulled yet.
 */
export async function refetch(context: RunContext, keys: readonly RecordKey[]): Promise<string> {
  const { snapshot, emit } = context;
  const digest = await snapshot.digest();
  if (digest === null) {
    throw new Failure({
      code: 'E_NO_SNAPSHOT',
      message: 'Nothing was pulled from the source yet.',
      hint: 'Run apply.',
    });
  }
  for (const [entity, ids] of sourceIds(keys)) {
    emit({ type: 'phase', phase: 'pull', entity, total: ids.length });
    let done = 0;
    for (const part of chunks(ids, pageSize)) {
      await checkpoint(context);
      const missing = await fetchRecords(context, entity, part);
      // An agent may stand as a contact.
      if (entity === 'contacts' && missing.length > 0) await fetchRecords(context, 'agents', missing);
      if (entity === 'tickets') await fetchThreadsOf(context, await snapshot.get('tickets', part));
      done += part.length;
      emit({ type: 'progress', phase: 'pull', entity, done, total: ids.length, failed: 0 });
      emitRequests(context);
    }
  }
  return digest;
}

/** Ids by entity, without those that no source has. */
export function sourceIds(keys: readonly RecordKey[]): Map<Exclude<SourceEntity, 'threads' | 'fields'>, string[]> {
  const real = keys.filter(({ entity, id }) => !isSynthetic(entity as PlanEntity, id));
  const found = new Map<Exclude<SourceEntity, 'threads' | 'fields'>, string[]>();
  for (const { entity, id } of real) {
    if (entity === 'comments' || entity === 'attachments' || isImplied(entity)) continue;
    found.set(entity, [...(found.get(entity) ?? []), id]);
  }
  return found;
}

/** Answers the ids that did not come. */
async function fetchRecords(
  { snapshot, source, signal }: RunContext,
  entity: Exclude<SourceEntity, 'threads' | 'fields'>,
  ids: readonly string[],
): Promise<string[]> {
  const { cursor, done } = await snapshot.cursor(entity);
  const missing = new Set(ids);
  for await (const page of source.fetch(entity, ids, signal)) {
    await snapshot.commitPage(entity, { ...page, cursor, done });
    for (const { record } of page.records) missing.delete(record.id);
  }
  return [...missing];
}
