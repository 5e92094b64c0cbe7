import type { Desired } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import type { ApplyRun } from './apply-run.ts';
import { rememberSettled } from './remember-settled.ts';
import type { Resolved } from './resolve-fields.ts';

/** One open change with all that is known of its record. */
export interface Work {
  key: RecordKey;
  stored: StoredChange;
  desired: Desired;
  row: LedgerRow | null;
  /** Ledger rows of its children, by `formatKey`. */
  children: Map<string, LedgerRow>;
  /** Children that stay behind for good, by `formatKey`. */
  lost: Set<string>;
  /** Children that were not written for another reason, by `formatKey`. */
  refused: Set<string>;
  /** Something was left out that the next plan is to try again. */
  open: boolean;
  /** An image that broke on the way: its body stands without it, and so the record is not done. */
  broken: { code: string; message: string } | null;
  /** What went wrong with the record or one of its children: the first of it. */
  trouble: { result: 'failed' | 'unknown'; code: string; message: string } | null;
}

/** Notes what went wrong; the first reason stays, but a refusal outweighs what is only unknown. */
export function troubled(work: Work, result: 'failed' | 'unknown', code: string, message: string): void {
  if (work.trouble === null || (work.trouble.result === 'unknown' && result === 'failed')) {
    work.trouble = { result, code, message };
  }
}

/**
 * Digests of what was really written: without references that were left out and bodies that lack an image, with where the links
 * of bodies lead. The work stays open while something is left out, so that the next plan looks at it again.
 */
export function writtenOf(
  work: Work,
  written: Record<string, string>,
  { omitted, broken, links }: Pick<Extract<Resolved, { kind: 'ready' }>, 'omitted' | 'broken' | 'links'>,
): Record<string, string> {
  const left = new Set([...omitted, ...broken.map(({ name }) => name)]);
  if (left.size > 0 || links.dangling) work.open = true;
  const [first] = broken;
  if (first) work.broken ??= { code: first.code, message: `${first.name} lacks an image: ${first.message}` };
  const kept = Object.entries(written).filter(([name]) => !left.has(name));
  return { ...Object.fromEntries(kept), ...links.states };
}

/** Bodies, ledger rows and children of a page of changes of one entity; a change whose body is gone is left out. */
export async function loadWorks(run: ApplyRun, page: readonly StoredChange[]): Promise<Work[]> {
  const { store } = run.context;
  const entity = page[0]?.change.key.entity;
  if (entity === undefined) return [];
  const bodies = await store.desired(page.flatMap(({ change }) => change.desiredDigest ?? []));
  const rows = new Map(
    (
      await store.ledger(
        entity,
        page.map(({ change }) => change.key.id),
      )
    ).map((row) => [row.key.id, row]),
  );
  const children = Map.groupBy(
    await store.children(page.map(({ change }) => change.key)),
    (row) => row.aggregate?.id ?? '',
  );
  const works = page.flatMap((stored): Work[] => {
    const { key, desiredDigest } = stored.change;
    const desired = bodies.get(desiredDigest ?? '');
    if (!desired) return [];
    const known = new Map((children.get(key.id) ?? []).map((row) => [formatKey(row.key), row]));
    const row = rows.get(key.id) ?? null;
    return [
      {
        key,
        stored,
        desired,
        row,
        children: known,
        lost: new Set<string>(),
        refused: new Set<string>(),
        open: false,
        broken: null,
        trouble: null,
      },
    ];
  });
  await rememberSettled(store, works);
  return works;
}
