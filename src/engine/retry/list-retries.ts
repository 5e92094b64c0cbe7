import { formatKey, isImplied, planEntities, type RecordEntity, type RecordKey } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import type { Store } from '../../model/store.ts';
import type { StoredChange } from '../../model/stored-plan.ts';
import { pages } from '../pages.ts';
import { unreferenced } from '../plan/plan-left-out.ts';

export interface RetryChoice {
  /** `tickets/880123`: these, whatever became of them. None: all that failed or are unknown. */
  records: readonly string[];
  /** Those too that were left out: skipped, or blocked by the spec. Not those that no ticket needs: a ticket brings them along. */
  skipped: boolean;
}

/**
 * Which records of the plan are tried again. The spec implies some (custom fields, tags): these are planned with whatever needs
 * them. Throws Failure `E_UNKNOWN_RECORD` (exit 4) for a name that is no record of the plan.
 */
export async function listRetries(store: Store, choice: RetryChoice): Promise<RecordKey[]> {
  if (choice.records.length > 0) return await namedRecords(store, choice.records);
  const plan = await store.plan();
  const since = Number(plan?.retry?.since ?? plan?.amendedSince ?? Number.POSITIVE_INFINITY);
  const keys: RecordKey[] = [];
  for (const entity of planEntities) {
    if (isImplied(entity)) continue;
    const list = (after: string | null, limit: number) => store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, ({ cursor }) => cursor)) {
      keys.push(...page.filter((stored) => isRetried(stored, choice, since)).map(({ change }) => change.key));
    }
  }
  return keys;
}

function isRetried({ change, result, cursor }: StoredChange, { skipped }: RetryChoice, since: number): boolean {
  const { action } = change;
  if (result === 'failed' || result === 'unknown' || action === 'fail') return true;
  if (action === 'skip' || action === 'blocked') return skipped && change.reason !== unreferenced;
  // Of a retry that did not come to its end.
  return result === null && action !== 'unchanged' && Number(cursor) > since;
}

async function namedRecords(store: Store, names: readonly string[]): Promise<RecordKey[]> {
  const keys = names.map(parseName);
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    const ids = group.map(({ id }) => id);
    const stored = await store.pageChanges({ entity, ids }, null, ids.length);
    const known = new Set(stored.map(({ change }) => change.key.id));
    const missing = group.find(({ id }) => !known.has(id));
    if (missing) throw unknown(formatKey(missing), 'The last plan does not have it: the report lists what it has.');
  }
  return keys;
}

function parseName(name: string): { entity: RecordEntity; id: string } {
  const [, entity, id] = /^([a-zA-Z]+)\/(.+)$/s.exec(name) ?? [];
  const known = planEntities.filter((each) => !isImplied(each)) as RecordEntity[];
  const found = known.find((each) => each === entity);
  if (found && id) return { entity: found, id };
  throw unknown(name, `Name records as the report does: tickets/880123. There are: ${known.join(', ')}.`);
}

function unknown(name: string, hint: string): Failure {
  return new Failure({
    code: 'E_UNKNOWN_RECORD',
    message: `There is no record ${JSON.stringify(name)} to be tried again.`,
    hint,
    exitCode: exitCodes.refused,
  });
}
