import type { Desired } from '../../model/desired.ts';
import type { Folder } from '../../model/records.ts';
import type { StoredRecord } from '../../model/snapshot.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';

type Context = Pick<RunContext, 'snapshot' | 'model'>;

/** Where a folder that lies too deep goes instead: under its last ancestor that may hold it, with the names between in its own. */
interface Flat {
  parentId: string | null;
  name: string;
}

/** The folders with those that lie deeper than the target takes moved up. */
export async function flattenFolders(context: Context, records: readonly StoredRecord[]): Promise<StoredRecord[]> {
  const flat = await findFlat(context);
  return records.map((stored) => {
    const moved = flat.get(stored.id);
    return moved ? { ...stored, record: { ...stored.record, ...moved } } : stored;
  });
}

/** Says of the moved ones that they were. */
export async function announceFlat(context: Context, folders: readonly Desired[]): Promise<Desired[]> {
  const flat = await findFlat(context);
  return folders.map((desired) =>
    flat.has(desired.key.id) ? { ...desired, accepted: [...desired.accepted, movedUp] } : desired,
  );
}

/** All folders that lie too deep, by id. Folders are few, however many articles. */
async function findFlat({ snapshot, model }: Context): Promise<ReadonlyMap<string, Flat>> {
  const deepest = model.folderDepth;
  if (deepest === undefined) return new Map();
  const folders = new Map<string, Folder>();
  for await (const page of pages(
    (after, limit) => snapshot.page('folders', after, limit),
    ({ id }) => id,
  )) {
    for (const { id, record } of page) folders.set(id, record);
  }
  const flat = new Map<string, Flat>();
  for (const folder of folders.values()) {
    const above = ancestorsOf(folder, folders);
    if (above.length < deepest) continue;
    const between = above.slice(deepest - 1);
    const name = [...between, folder].map((each) => each.name).join(' › ');
    flat.set(folder.id, { parentId: above[deepest - 2]?.id ?? null, name });
  }
  return flat;
}

/** From the root down; a circle has none. */
function ancestorsOf({ id, parentId }: Folder, folders: ReadonlyMap<string, Folder>): Folder[] {
  const above: Folder[] = [];
  const seen = new Set([id]);
  for (let next = parentId; next !== null; ) {
    const parent = folders.get(next);
    if (!parent) break;
    if (seen.has(next)) return [];
    seen.add(next);
    above.unshift(parent);
    next = parent.parentId;
  }
  return above;
}

const movedUp = {
  severity: 'info',
  code: 'W_FOLDER_FLAT',
  message: 'it lies deeper than the target takes: it moves up, with the names above it in its own',
  field: 'parent',
} as const;
