import type { Desired } from '../../model/desired.ts';
import { formatKey, type PlanEntity } from '../../model/entity.ts';
import { type LedgerRow, sizeProperty } from '../../model/ledger-row.ts';
import { readTargetIds } from '../apply/resolve-references.ts';
import type { RunContext } from '../context.ts';
import { desireRecords } from '../plan/desire-records.ts';
import { followRecords } from '../plan/follow-records.ts';
import { withSizes } from '../received-size.ts';
import { resolveDesired } from '../resolve-desired.ts';

/** A record as it should stand, with the target's ids in place of its references. */
export interface ComparedRecord {
  /** Links count among the fields. */
  desired: Desired;
  /** As it was desired, with symbolic references. */
  symbolic: Desired;
  /** By `formatKey` of the record or child: references whose record does not stand, and which were left out. */
  omitted: ReadonlyMap<string, readonly string[]>;
  /** Ledger rows of its children. */
  children: readonly LedgerRow[];
}

/** What these records of the snapshot should be in the target, by id; those that cannot be mapped are left out. */
export async function desireAll(
  context: RunContext,
  entity: PlanEntity,
  ids: readonly string[],
): Promise<Map<string, ComparedRecord>> {
  const found = new Map<string, ComparedRecord>();
  for await (const batch of desireRecords(context, entity, ids)) {
    const wanted = batch.flatMap(({ desired }) => desired ?? []);
    const targetIds = await readTargetIds(
      context,
      wanted.flatMap(({ fields, links, children }) => [fields, links, ...children.map((child) => child.fields)]),
    );
    const rows = Map.groupBy(
      await context.store.children(wanted.map(({ key }) => key)),
      ({ aggregate }) => aggregate?.id ?? '',
    );
    // What was hidden since is nothing that has to arrive.
    const follow = await followRecords(context, batch, { withdraw: false });
    const ofBatch = batch.map(({ id }) => id);
    const ledger = new Map((await context.store.ledger(entity, ofBatch)).map((row) => [row.key.id, row]));
    for (const record of batch) {
      const children = rows.get(record.id) ?? [];
      const symbolic = follow(record, ledger.get(record.id) ?? null, children).desired;
      if (!symbolic) continue;
      const resolved = asReceived(resolveDesired(symbolic, targetIds, context), children);
      const desired = { ...resolved, fields: { ...resolved.fields, ...resolved.links } };
      found.set(symbolic.key.id, { desired, symbolic, omitted: listOmitted(symbolic, desired), children });
    }
  }
  return found;
}

function listOmitted(symbolic: Desired, desired: Desired): Map<string, string[]> {
  const missing = (before: object, after: object) => Object.keys(before).filter((name) => !(name in after));
  return new Map([
    [formatKey(symbolic.key), missing({ ...symbolic.fields, ...symbolic.links }, desired.fields)],
    ...symbolic.children.map(
      ({ key, fields }, index) => [formatKey(key), missing(fields, desired.children[index]?.fields ?? {})] as const,
    ),
  ]);
}

/** Files with the size in which they came, which is not always the one their source declares; of one that was found again nobody knows it. */
function asReceived(desired: Desired, rows: readonly LedgerRow[]): Desired {
  const sizes = rows.map(({ key, written }) => {
    const size = written[sizeProperty];
    return [formatKey(key), size === undefined ? null : Number(size)] as const;
  });
  return withSizes(desired, new Map(sizes));
}
