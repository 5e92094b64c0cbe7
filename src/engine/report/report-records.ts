import type { Action } from '../../model/change.ts';
import { formatKey, type PlanEntity, planEntities } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { pages } from '../pages.ts';
import { readAddresses } from './read-addresses.ts';
import { remedyOf } from './remedy-of.ts';
import type { ReportContext } from './report-context.ts';

/** What became of one record: `unchanged` is shown as what it became when it was written or adopted. */
export type RecordStatus =
  | 'migrated'
  | 'adopted'
  | 'unchanged'
  | 'skipped'
  | 'blocked'
  | 'failed'
  | 'unknown'
  | 'pending';

/** One record as people look for it on both sides. Holds no customer text. */
export interface RecordLine {
  record: string;
  status: RecordStatus;
  /** Why, for all but what simply arrived. */
  reason: string | null;
  /** What to do about it; null where there is nothing to be done. */
  remedy: string | null;
  source: { id: string; url: string | null };
  target: { id: string | null; url: string | null };
}

/** Every record of the plan with what became of it, in the order of creation; streamed from the state. */
export async function* reportRecords(
  context: Pick<ReportContext, 'store' | 'snapshot' | 'model'>,
  wanted: (status: RecordStatus) => boolean = () => true,
): AsyncGenerator<RecordLine> {
  for (const entity of planEntities) {
    const list = (after: string | null, limit: number) => context.store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, (stored) => stored.cursor)) {
      yield* await linesOf(
        context,
        entity,
        page.filter((stored) => wanted(statusOf(stored))),
      );
    }
  }
}

async function linesOf(
  { store, snapshot, model }: Pick<ReportContext, 'store' | 'snapshot' | 'model'>,
  entity: PlanEntity,
  page: readonly StoredChange[],
): Promise<RecordLine[]> {
  if (page.length === 0) return [];
  const ids = page.map(({ change }) => change.key.id);
  const rows = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const addresses = await readAddresses(snapshot, entity, ids);
  return page.map((stored) => {
    const { key } = stored.change;
    const status = statusOf(stored);
    const row: LedgerRow | undefined = rows.get(key.id);
    const targetId = row?.targetId ?? stored.change.targetId;
    return {
      record: formatKey(key),
      status: status === 'unchanged' && row ? (row.kind === 'adopt' ? 'adopted' : 'migrated') : status,
      reason: reasonOf(stored),
      remedy: remedyOf(status, stored.change, stored.message !== null),
      source: { id: key.id, url: addresses.get(key.id) ?? null },
      target: { id: targetId, url: row?.url ?? (targetId === null ? null : model.address(entity, targetId)) },
    };
  });
}

const settled: Record<Action, RecordStatus> = {
  create: 'migrated',
  update: 'migrated',
  link: 'migrated',
  adopt: 'adopted',
  unchanged: 'unchanged',
  skip: 'skipped',
  blocked: 'blocked',
  fail: 'failed',
};

function statusOf({ change, result }: StoredChange): RecordStatus {
  if (result === 'failed' || result === 'unknown') return result;
  const writes = change.action === 'create' || change.action === 'update' || change.action === 'adopt';
  return writes && result === null ? 'pending' : settled[change.action];
}

function reasonOf({ change, message }: StoredChange): string | null {
  const [problem] = change.problems;
  return message ?? change.reason ?? (problem ? `${problem.code}: ${problem.message}` : null);
}
