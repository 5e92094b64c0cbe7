import { isImplied, type PlanEntity } from '../../model/entity.ts';
import type { StoredRecord } from '../../model/store.ts';
import type { RunContext } from '../context.ts';

/** Records of the snapshot, by id; agents stand in for contacts who are only agents at the source. */
export async function readRecords(
  { snapshot }: Pick<RunContext, 'snapshot'>,
  entity: PlanEntity,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  if (isImplied(entity)) return [];
  const records: StoredRecord[] = await snapshot.get(entity, ids);
  if (entity !== 'contacts' || records.length === ids.length) return records;
  const present = new Set(records.map(({ id }) => id));
  const agents: StoredRecord[] = await snapshot.get(
    'agents',
    ids.filter((id) => !present.has(id)),
  );
  return [...records, ...agents].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
