import { isImplied, type PlanEntity } from '../../model/entity.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import type { RunContext } from '../context.ts';
import { flattenFolders } from './flat-folders.ts';

/** Records of the snapshot, in the order of `ids`; agents stand in for contacts who are only agents at the source. */
export async function readRecords(
  context: Pick<RunContext, 'snapshot' | 'model'>,
  entity: PlanEntity,
  ids: readonly string[],
): Promise<StoredRecord[]> {
  if (isImplied(entity)) return [];
  const { snapshot } = context;
  const records: StoredRecord[] = await snapshot.get(entity, ids);
  if (entity === 'folders') return await flattenFolders(context, records);
  const place = new Map(ids.map((id, index) => [id, index]));
  const inOrder = (found: StoredRecord[]) => found.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  if (entity !== 'contacts' || records.length === ids.length) return inOrder(records);
  const present = new Set(records.map(({ id }) => id));
  const agents: StoredRecord[] = await snapshot.get(
    'agents',
    ids.filter((id) => !present.has(id)),
  );
  return inOrder([...records, ...agents]);
}
