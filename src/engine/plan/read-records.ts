import { isImplied, type PlanEntity } from '../../model/entity.ts';
import type { StoredRecord } from '../../model/store.ts';
import type { RunContext } from '../context.ts';
import { flattenFolders } from './flat-folders.ts';

/** Records of the snapshot, by id; agents stand in for contacts who are only agents at the source. */
export async function readRecords(
  context: Pick<RunContext, 'snapshot' | 'model'>,
  entity: PlanEntity,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  if (isImplied(entity)) return [];
  const { snapshot } = context;
  const records: StoredRecord[] = await snapshot.get(entity, ids);
  if (entity === 'folders') return await flattenFolders(context, records);
  if (entity !== 'contacts' || records.length === ids.length) return records;
  const present = new Set(records.map(({ id }) => id));
  const agents: StoredRecord[] = await snapshot.get(
    'agents',
    ids.filter((id) => !present.has(id)),
  );
  return [...records, ...agents].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
