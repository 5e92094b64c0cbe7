import type { Store } from '../../model/store.ts';
import type { RunContext } from '../context.ts';
import { verifyCodes } from '../verify/verify-finding.ts';
import type { ReportHead } from './report-head.ts';

type StoredFinding = Awaited<ReturnType<Store['pageFindings']>>[number];

/** Every finding about a record: announced losses, files that stay behind, what verify found, unless that is outdated. */
export async function* readFindings(
  { store }: Pick<RunContext, 'store'>,
  { outdated }: Pick<ReportHead, 'outdated'>,
): AsyncGenerator<StoredFinding> {
  const measured: readonly string[] = outdated ? verifyCodes : [];
  let after: number | null = null;
  while (true) {
    const page: StoredFinding[] = await store.pageFindings(after, 500);
    yield* page.filter(({ finding }) => !measured.includes(finding.code));
    after = page.at(-1)?.seq ?? null;
    if (after === null) return;
  }
}
