import type { Actual } from '../../model/actual.ts';
import type { PlanEntity } from '../../model/entity.ts';
import type { LedgerRow } from '../../model/ledger-row.ts';
import type { RunContext } from '../context.ts';

/** A record that is about to be updated: these of its properties, and these of its children. */
interface Touched {
  row: LedgerRow;
  fields: readonly string[];
  children: readonly unknown[];
}

/** What is updated, as it stands now, by its id there. A whole thread is read only where a comment or what no list shows is to be updated. */
export async function readUpdated(
  context: RunContext,
  updates: readonly Touched[],
): Promise<ReadonlyMap<string, Actual>> {
  const deep = updates.filter(({ children }) => children.length > 0);
  const flat = updates.filter(({ children }) => children.length === 0);
  const read = await readBack(context, flat, false);
  const thin = flat.filter(({ row, fields }) => {
    const actual = read.get(row.targetId ?? '');
    return actual && fields.some((name) => context.model.standingOf?.(actual, [name])[name] === undefined);
  });
  return new Map([...read, ...(await readBack(context, [...deep, ...thin], true))]);
}

async function readBack(
  { target, signal }: RunContext,
  updates: readonly Touched[],
  children: boolean,
): Promise<Map<string, Actual>> {
  const found = new Map<string, Actual>();
  for (const [entity, group] of Map.groupBy(updates, ({ row }) => row.key.entity as PlanEntity)) {
    const ids = group.flatMap(({ row }) => row.targetId ?? []);
    for await (const actual of target.reader.read(entity, ids, { children, signal }))
      found.set(actual.targetId, actual);
  }
  return found;
}
