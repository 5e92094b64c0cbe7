import type { RunContext } from '../../context.ts';
import { pages } from '../../pages.ts';

/**
 * Ids of all folders in the scope, parents before children, one list for each depth. One whose parent the source lacks counts as a root, and
 * so does one of a circle. Held whole: a knowledge base has few folders, however many articles.
 */
export async function folderLevels({ store, snapshot }: Pick<RunContext, 'store' | 'snapshot'>): Promise<string[][]> {
  const parents = new Map<string, string | null>();
  for await (const ids of pages((after, limit) => store.pageScope('folders', after, limit), String)) {
    for (const { id, record } of await snapshot.get('folders', ids)) parents.set(id, record.parentId);
  }
  const levels: string[][] = [];
  for (const id of parents.keys()) {
    const depth = depthOf(id, parents);
    levels[depth] = [...(levels[depth] ?? []), id];
  }
  return Array.from(levels, (level) => level ?? []);
}

function depthOf(id: string, parents: ReadonlyMap<string, string | null>): number {
  const seen = new Set([id]);
  let parent = parents.get(id) ?? null;
  while (parent !== null && parents.has(parent) && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent) ?? null;
  }
  return parent !== null && seen.has(parent) ? 0 : seen.size - 1;
}
