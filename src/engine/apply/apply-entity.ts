import type { PlanEntity } from '../../model/entity.ts';
import { checkpoint } from '../checkpoint.ts';
import { folderPageSize, pages } from '../pages.ts';
import type { ApplyRun } from './apply-run.ts';
import { writeLinks } from './write-links.ts';
import { writePage } from './write-page.ts';

/** Writes what of an entity is open in this phase, page by page; of `early` records, or of a retry, alone where others are still to come. */
export async function applyEntity(
  run: ApplyRun,
  entity: PlanEntity,
  phase: 'write' | 'link',
  early?: readonly string[],
): Promise<void> {
  const { store } = run.context;
  let begun = false;
  const size = entity === 'folders' ? folderPageSize : Math.max(1, run.writer.batchHint(entity).records);
  const isPart = early !== undefined || run.retrySince !== null;
  const mayHold = entity === 'tickets' && phase === 'write';
  let ids = early;
  do {
    const query = { entity, open: phase, ...(ids ? { ids } : {}) };
    const list = (after: string | null, limit: number) => store.pageChanges(query, after ?? run.retrySince, limit);
    const passed: string[] = [];
    for await (const page of pages(list, (stored) => stored.cursor, size)) {
      if (!begun) await begin(run, entity, phase);
      begun = true;
      await checkpoint(run.context);
      if (mayHold) await run.open.release({ wait: false });
      const held = mayHold ? page.filter(({ change }) => run.open.isHeld(change.key)) : [];
      passed.push(...held.map(({ change }) => change.key.id));
      const free = page.filter((stored) => !held.includes(stored));
      if (free.length === 0) continue;
      await (phase === 'write' ? writePage(run, free) : writeLinks(run, free, { early: isPart }));
    }
    // Only now, that nothing else is left to be written, is there time to wait.
    if (mayHold) await run.open.release({ wait: true });
    // And only these: what became unknown just now is for the next run, which looks for it first.
    ids = passed;
  } while (ids.length > 0);
  if (begun) run.progress.flush();
}

/** Counts what a resumed run finds done already, so that the bar goes on where it was. */
async function begin(
  { context, progress, retrySince }: ApplyRun,
  entity: PlanEntity,
  phase: 'write' | 'link',
): Promise<void> {
  const { store } = context;
  const since = retrySince ?? (await store.plan())?.amendedSince ?? null;
  const { total, open } = await store.countPhase(entity, phase, since);
  if (phase === 'link') progress.begin('link', entity, open, 0);
  else progress.begin('apply', entity, total, total - open);
}
