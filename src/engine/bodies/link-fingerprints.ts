import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import type { Thread, Ticket } from '../../model/records.ts';
import type { StoredRecord } from '../../model/store.ts';
import type { RunContext } from '../context.ts';
import { bodiesOf } from './bodies-of.ts';
import { findBodyLinks } from './find-body-links.ts';
import { isLinked, reachableRecords } from './reachable-records.ts';

/**
 * For each record that refers to tickets or articles, those of them that can be reached, by the record's id. It changes when one
 * of them joins the migration, so that the record is mapped again then.
 */
export async function linkFingerprints(
  context: RunContext,
  entity: PlanEntity,
  records: readonly StoredRecord[],
  threadOf: (id: string) => Thread | null,
): Promise<ReadonlyMap<string, string[]>> {
  if (!isLinked(entity)) return new Map();
  const targets = new Map(
    records.map(({ id, record }) => [id, targetsOf(context, entity, record, threadOf(id))] as const),
  );
  const reachable = await reachableRecords(context, [...targets.values()].flat());
  return new Map(
    [...targets].flatMap(([id, keys]) => {
      const names = [...new Set(keys.map(formatKey))].filter((name) => reachable.has(name)).sort();
      return names.length > 0 ? [[id, names] as const] : [];
    }),
  );
}

function targetsOf(context: RunContext, entity: PlanEntity, record: unknown, thread: Thread | null): RecordKey[] {
  const { problemId, followUpOfId, mergedIntoId } = record as Partial<Ticket>;
  const related = [problemId, followUpOfId, mergedIntoId].flatMap((id) =>
    typeof id === 'string' ? [{ entity: 'tickets' as const, id }] : [],
  );
  if (context.migration.options.bodyLinks === 'keep') return related;
  const bodies = bodiesOf(entity, record, thread);
  return [...related, ...bodies.flatMap((html) => findBodyLinks(context, html).map(({ to }) => to))];
}
