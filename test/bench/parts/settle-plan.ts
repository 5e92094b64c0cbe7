import type { RunContext } from '../../../src/engine/context.ts';
import { digestFields } from '../../../src/engine/digest-fields.ts';
import { pages } from '../../../src/engine/pages.ts';
import type { Desired } from '../../../src/model/desired.ts';
import { planEntities } from '../../../src/model/entity.ts';
import type { LedgerRow } from '../../../src/model/ledger-row.ts';
import type { StoredChange } from '../../../src/model/stored-plan.ts';

/** Leaves the state as an apply of the current plan would leave it, without a target: its ids are made up. */
export async function settlePlan({ store }: RunContext): Promise<void> {
  await store.markPlan('started');
  for (const entity of planEntities) {
    const list = (after: string | null, limit: number) => store.pageChanges({ entity }, after, limit);
    for await (const page of pages(list, ({ cursor }) => cursor, 500)) {
      const digests = page.flatMap(({ change }) => (change.action === 'create' ? (change.desiredDigest ?? []) : []));
      const desired = await store.desired(digests);
      await store.putLedger(page.flatMap((stored) => rowsOf(stored, desired.get(stored.change.desiredDigest ?? ''))));
      const done = page.filter(({ change }) => change.action === 'create' || change.action === 'adopt');
      await store.settleChanges(
        done.flatMap(({ change: { key } }) =>
          (['write', 'link'] as const).map((phase) => ({ key, phase, result: 'done', message: null })),
        ),
      );
    }
  }
  await store.markPlan('applied');
  await store.bumpSerial('applied');
}

function rowsOf({ change, inputDigest, cursor }: StoredChange, desired: Desired | undefined): LedgerRow[] {
  const { key, action, targetId } = change;
  const stands = { inputDigest, complete: true, linked: true, url: null };
  if (action === 'adopt') return [{ ...stands, key, aggregate: null, targetId, kind: 'adopt', written: {} }];
  if (action !== 'create' || !desired) return [];
  return [
    { ...stands, key, aggregate: null, targetId: cursor, kind: 'create', written: digestFields(desired.fields) },
    ...desired.children.map((child): LedgerRow => {
      const written = digestFields(child.fields);
      return { ...stands, inputDigest: null, key: child.key, aggregate: key, targetId: null, kind: 'create', written };
    }),
  ];
}
