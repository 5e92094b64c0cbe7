import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { Ticket } from '../../model/records.ts';
import type { Thread } from '../../model/thread.ts';
import type { RunContext } from '../context.ts';
import { bodiesOf } from './bodies-of.ts';
import { findBodyLinks } from './find-body-links.ts';
import { isLinked, reachableRecords } from './reachable-records.ts';

/** Tickets and articles that a record refers to, by itself or in its bodies; each once. */
export function linksOf(
  context: Pick<RunContext, 'migration' | 'source' | 'account'>,
  entity: PlanEntity,
  record: unknown,
  thread: Thread | null,
): RecordKey[] {
  if (!isLinked(entity)) return [];
  const { problemId, followUpOfId, mergedIntoId } = record as Partial<Ticket>;
  const related = [problemId, followUpOfId, mergedIntoId].flatMap((id) =>
    typeof id === 'string' ? [{ entity: 'tickets' as const, id }] : [],
  );
  const inBodies =
    context.migration.options.bodyLinks === 'keep'
      ? []
      : bodiesOf(entity, record, thread).flatMap((html) => findBodyLinks(context, html).map(({ to }) => to));
  return [...new Map([...related, ...inBodies].map((key) => [formatKey(key), key])).values()];
}

/**
 * For each record that refers to tickets or articles, those of them that can be reached, by the record's id. It changes when one
 * of them joins the migration, so that the record is mapped again then.
 */
export async function linkFingerprints(
  context: Pick<RunContext, 'store'>,
  links: ReadonlyMap<string, readonly RecordKey[]>,
): Promise<ReadonlyMap<string, string[]>> {
  const reachable = await reachableRecords(context, [...links.values()].flat());
  return new Map(
    [...links].flatMap(([id, keys]) => {
      const names = keys.map(formatKey).filter((name) => reachable.has(name));
      return names.length > 0 ? [[id, names.sort()] as const] : [];
    }),
  );
}
