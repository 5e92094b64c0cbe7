import { formatKey } from '../../model/entity.ts';
import { pageSize } from '../pages.ts';
import { readOldestNew } from '../plan/oldest-new.ts';
import { behind } from '../plan/recover-newer.ts';
import type { ApplyRun } from './apply-run.ts';
import { locateChildren } from './find-children.ts';
import { loadWorks } from './work.ts';

/**
 * Looks whether the oldest of the new comments on known tickets stand already: then a later run than this state knows wrote them,
 * and all new children are looked for before they are written. A restored backup shows it by nothing else where no ticket is new.
 * One request for each of a few tickets, none where no known ticket gets a comment.
 */
export async function doubtNewChildren(run: ApplyRun): Promise<void> {
  const { store, emit } = run.context;
  const ids = await readOldestNew(store);
  if (ids.length === 0) return;
  const works = await loadWorks(
    run,
    await store.pageChanges({ entity: 'tickets', open: 'write', ids }, null, pageSize),
  );
  const lost = works.flatMap((work) =>
    // What this very state sent without an answer may turn up by itself.
    work.row?.complete && !work.row.doubtful && !run.open.isHeld(work.key)
      ? work.desired.children
          .filter(({ key }) => key.entity === 'comments' && !work.children.has(formatKey(key)))
          .map((child) => ({ work, child }))
      : [],
  );
  await locateChildren(run, lost);
  if (!lost.some(({ work, child }) => work.children.has(formatKey(child.key)))) return;
  await store.doubtChildren();
  emit({ type: 'finding', finding: behind(new Map()) });
}
