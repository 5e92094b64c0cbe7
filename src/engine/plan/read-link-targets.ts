import type { Desired, DesiredValue } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import { bodiesAmong, danglingTargets } from '../apply/open-links.ts';
import { readTargetIds } from '../apply/resolve-references.ts';
import { isLinked } from '../bodies/reachable-records.ts';
import type { RunContext } from '../context.ts';
import { desireRecords } from './desire-records.ts';
import type { LinkTargets } from './links-are-open.ts';

/**
 * What the links of these records lead to. Of a record that stands itself it is found out whether what it still waits for can
 * come at all: what is held back or left out on purpose would keep it open for ever. `isStanding` says which records stand.
 */
export async function readLinkTargets(
  context: RunContext,
  records: readonly Desired[],
  isStanding: (id: string) => boolean,
): Promise<LinkTargets> {
  const ids = await readTargetIds(context, records.flatMap(linksOf));
  const awaited = records
    .filter(({ key }) => isStanding(key.id))
    .flatMap((desired) => linksOf(desired).flatMap((fields) => danglingTargets(fields, ids).map(({ key }) => key)));
  const barred = await heldBack(context, awaited);
  return { ids, isExpected: (key) => !barred.has(formatKey(key)) };
}

/** Whether a record leads to one that does not stand: the next plan looks at it again. */
export function awaits(desired: Desired, { ids }: LinkTargets): boolean {
  return linksOf(desired).some((fields) => danglingTargets(fields, ids).length > 0);
}

function linksOf({ fields, links, children }: Desired): Record<string, DesiredValue>[] {
  return [{ ...bodiesAmong(fields), ...links }, ...children.map((child) => bodiesAmong(child.fields))];
}

async function heldBack(context: RunContext, keys: readonly RecordKey[]): Promise<ReadonlySet<string>> {
  const barred = new Set<string>();
  for (const [entity, group] of Map.groupBy(keys, (key) => key.entity)) {
    if (!isLinked(entity)) continue;
    for (const key of group) barred.add(formatKey(key));
    for await (const batch of desireRecords(context, entity, [...new Set(group.map(({ id }) => id))])) {
      for (const { id, desired } of batch) if (desired) barred.delete(formatKey({ entity, id }));
    }
  }
  return barred;
}
