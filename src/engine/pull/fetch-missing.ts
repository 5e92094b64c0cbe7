import type { SourceEntity } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';

/**
 * Makes sure that the snapshot holds these records, fetching by id what the pull did not bring (deactivated people, archived
 * groups). Answers the ids that stand in the snapshot then; the others are unknown to the source or unreadable.
 */
export async function fetchMissing(
  { snapshot, source, signal }: Pick<RunContext, 'snapshot' | 'source' | 'signal'>,
  entity: SourceEntity,
  ids: readonly string[],
  options: { refresh: boolean },
): Promise<Set<string>> {
  const wanted = [...new Set(ids)];
  const present = new Set((await snapshot.digests(entity, wanted)).keys());
  // What could not be read by the pull is not read by asking again.
  const unreadable = new Set((await snapshot.unreadable(entity, wanted)).map(({ id }) => id));
  const missing = wanted.filter((id) => !present.has(id) && !unreadable.has(id));
  if (missing.length === 0 || !options.refresh) return present;
  // The pull's own cursor stays: these records came beside it.
  const { cursor, done } = await snapshot.cursor(entity);
  for await (const page of source.fetch(entity, missing, signal)) {
    await snapshot.commitPage(entity, { ...page, deleted: [], cursor, done });
    for (const { record } of page.records) present.add(record.id);
  }
  return present;
}
