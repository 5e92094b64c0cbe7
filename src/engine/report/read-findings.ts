import type { Store } from '../../model/store.ts';
import type { RunContext } from '../context.ts';

type StoredFinding = Awaited<ReturnType<Store['pageFindings']>>[number];

/** Every finding about a record: announced losses, files that stay behind, what verify found. */
export async function* readFindings({ store }: Pick<RunContext, 'store'>): AsyncGenerator<StoredFinding> {
  let after: number | null = null;
  while (true) {
    const page: StoredFinding[] = await store.pageFindings(after, 500);
    yield* page;
    after = page.at(-1)?.seq ?? null;
    if (after === null) return;
  }
}
