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
  const query = { entity, open: phase, ...(early ? { ids: early } : {}) };
  const list = (after: string | null, limit: number) => store.pageChanges(query, after ?? run.retrySince, limit);
  const isPart = early !== undefined || run.retrySince !== null;
  const mayHold = entity === 'tickets' && phase === 'write';
  let hasPassed: boolean;
  do {
    hasPassed = false;
    for await (const page of pages(list, (stored) => stored.cursor, size)) {
      if (!begun) await begin(run, entity, phase);
      begun = true;
      await checkpoint(run.context);
      if (mayHold) await run.open.release({ wait: false });
      const free = mayHold ? page.filter(({ change }) => !run.open.isHeld(change.key)) : page;
      hasPassed ||= free.length < page.length;
      if (free.length === 0) continue;
      await (phase === 'write' ? writePage(run, free) : writeLinks(run, free, { early: isPart }));
    }
    // Only now, that nothing else is left to be written, is there time to wait.
    if (mayHold) await run.open.release({ wait: true });
  } while (hasPassed);
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
