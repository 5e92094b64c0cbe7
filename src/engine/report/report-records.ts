import type { Action } from '../../model/change.ts';
import { formatKey, type PlanEntity, planEntities } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RunRow } from '../../model/run-row.ts';
import type { Store } from '../../model/store.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { formatInstant } from '../../model/zoned-time.ts';
import { pages } from '../pages.ts';
import { readAddresses } from './read-addresses.ts';
import { remedyOf } from './remedy-of.ts';
import type { ReportContext } from './report-context.ts';
import { lastTakenBack } from './taken-back.ts';

/** What became of one record: `unchanged` is shown as what it became when it was written or adopted. */
export type RecordStatus =
  | 'migrated'
  | 'adopted'
  | 'unchanged'
  | 'skipped'
  | 'blocked'
  | 'failed'
  | 'unknown'
  | 'pending'
  | 'rolled back';

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
  context: RecordsContext,
  wanted: (status: RecordStatus) => boolean = () => true,
): AsyncGenerator<RecordLine> {
  const takenBack = await lastTakenBack(context.store);
  for (const entity of planEntities) {
    const list = (after: string | null, limit: number) => context.store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, (stored) => stored.cursor)) {
      const gone = takenBack ? await goneOf(context.store, entity, page) : new Set<string>();
      const statuses = page.map((stored) => ({
        stored,
        status: gone.has(stored.change.key.id) ? ('rolled back' as const) : statusOf(stored),
      }));
      const told = statuses.filter(({ status }) => wanted(status));
      yield* await linesOf(context, entity, { page: told, takenBack });
    }
  }
}

/** How many records of the plan went with a rollback since, by entity and by what the plan did with them. */
export async function countTakenBack(
  store: Pick<Store, 'plan' | 'runs' | 'pageChanges' | 'ledger'>,
): Promise<Partial<Record<PlanEntity, Partial<Record<Action, number>>>>> {
  const counts: Partial<Record<PlanEntity, Partial<Record<Action, number>>>> = {};
  if (!(await lastTakenBack(store))) return counts;
  for (const entity of planEntities) {
    const list = (after: string | null, limit: number) => store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, (stored) => stored.cursor)) {
      const gone = await goneOf(store, entity, page);
      for (const { change } of page.filter(({ change: { key } }) => gone.has(key.id))) {
        counts[entity] = { ...counts[entity], [change.action]: (counts[entity]?.[change.action] ?? 0) + 1 };
      }
    }
  }
  return counts;
}

/** Ids of those of a page that stood in the target and that the ledger has no more. What was only matched still stands there. */
async function goneOf(
  store: Pick<Store, 'ledger'>,
  entity: PlanEntity,
  page: readonly StoredChange[],
): Promise<Set<string>> {
  if (entity === 'settings') return new Set();
  const stood = page.filter((stored) => brought.has(statusOf(stored))).map(({ change }) => change.key.id);
  const rows = stood.length === 0 ? [] : await store.ledger(entity, stood);
  const standing = new Set(rows.map(({ key }) => key.id));
  return new Set(stood.filter((id) => !standing.has(id)));
}

const brought: ReadonlySet<RecordStatus> = new Set(['migrated', 'unchanged']);

type RecordsContext = Pick<ReportContext, 'store' | 'snapshot' | 'model' | 'migration'>;

async function linesOf(
  { store, snapshot, model, migration }: RecordsContext,
  entity: PlanEntity,
  { page, takenBack }: { page: readonly { stored: StoredChange; status: RecordStatus }[]; takenBack: RunRow | null },
): Promise<RecordLine[]> {
  if (page.length === 0) return [];
  const ids = page.map(({ stored }) => stored.change.key.id);
  const rows = new Map((await store.ledger(entity, ids)).map((row) => [row.key.id, row]));
  const addresses = await readAddresses(snapshot, entity, ids);
  return page.map(({ stored, status }) => {
    const { key } = stored.change;
    const row: LedgerRow | undefined = rows.get(key.id);
    const isGone = status === 'rolled back';
    const targetId = isGone ? null : (row?.targetId ?? stored.change.targetId);
    return {
      record: formatKey(key),
      status: status === 'unchanged' && row ? (row.kind === 'adopt' ? 'adopted' : 'migrated') : status,
      reason:
        isGone && takenBack
          ? `taken back by the rollback of ${formatInstant(takenBack.startedAt, migration.timezone)}`
          : reasonOf(stored),
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
