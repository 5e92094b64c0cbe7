import type { RecordKey } from '../../model/entity.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Store } from '../../model/store.ts';

const memo = 'canary';

/** How far the canary of this tenant has come. */
export interface CanaryMemo {
  /** `grounded`: something was not as it should be, and a person has been told. */
  status: 'flying' | 'grounded' | 'passed';
  /** All tickets that went first. Empty once it passed. */
  ids: string[];
  /** Those of them about which mail is counted: written since somebody last mended what sends it. */
  watched: string[];
  /** Those of them that stand and are not as they should be. */
  wrong: string[];
}

export async function readCanary(store: Pick<Store, 'memo'>): Promise<CanaryMemo | null> {
  return (await store.memo(memo)) as unknown as CanaryMemo | null;
}

export async function keepCanary(store: Pick<Store, 'putMemo'>, canary: CanaryMemo): Promise<void> {
  await store.putMemo(memo, canary as unknown as JsonValue);
}

/** Passed, or accepted by a person: it flies no more. */
export async function passCanary(store: Pick<Store, 'putMemo'>): Promise<void> {
  await keepCanary(store, { status: 'passed', ids: [], watched: [], wrong: [] });
}

/**
 * Whether a canary waits for a person to mend what it has shown. What of it stands and is wrong counts from now on as recovered by
 * its marker: the next plan reads it back, and brings up to date what differs.
 */
export async function mendCanary(store: Store): Promise<boolean> {
  const canary = await readCanary(store);
  if (canary?.status !== 'grounded') return false;
  const rows = await store.ledger('tickets', canary.wrong);
  const keys: RecordKey[] = rows.map(({ key }) => key);
  // In this order: a ticket that counts as recovered is never made again, whatever is known of its children.
  await store.putLedger(
    rows.map(({ standing: _standing, ...row }) => ({
      ...row,
      written: {},
      inputDigest: null,
      complete: false,
      linked: false,
    })),
  );
  await store.forgetChildren(keys);
  return true;
}
