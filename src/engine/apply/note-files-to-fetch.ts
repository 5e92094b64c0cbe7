import { listShownFiles } from '../../content/list-images.ts';
import { type DesiredValue, isFile, isHtml } from '../../model/desired.ts';
import type { FileRef } from '../../model/records.ts';
import type { RunContext } from '../context.ts';
import { pages } from '../pages.ts';

/** Says how many files a plan from the snapshot still needs from the source: those whose bytes were not kept. */
export async function noteFilesToFetch(context: RunContext): Promise<void> {
  const { store, files, emit } = context;
  let wanted = 0;
  let missing = 0;
  for (const entity of ['articles', 'tickets'] as const) {
    const list = (after: string | null, limit: number) => store.pageChanges({ entity, open: 'write' }, after, limit);
    for await (const page of pages(list, ({ cursor }) => cursor)) {
      const bodies = await store.desired(page.flatMap(({ change }) => change.desiredDigest ?? []));
      for (const { fields, children } of bodies.values()) {
        const all = [fields, ...children.map((child) => child.fields)].flatMap((each) => filesIn(context, each));
        wanted += all.length;
        for (const file of all) if (!(await files?.has(file))) missing += 1;
      }
    }
  }
  if (missing === 0) return;
  emit({
    type: 'finding',
    finding: {
      severity: 'warning',
      code: 'W_SNAPSHOT_FILES',
      message: `The snapshot holds every record; of ${wanted} files, the bytes of ${missing} were not kept: these are asked of the source.`,
      hint: 'Apply with --keep-files while the source is there, and --snapshot needs it no more.',
    },
  });
}

function filesIn({ migration }: Pick<RunContext, 'migration'>, fields: Record<string, DesiredValue>): FileRef[] {
  const keepsImages = migration.options.inlineImages === 'keep';
  return Object.values(fields).flatMap((value) => {
    if (isFile(value)) return [value.$file];
    return isHtml(value) && !keepsImages ? listShownFiles(value.$html, value.files) : [];
  });
}
