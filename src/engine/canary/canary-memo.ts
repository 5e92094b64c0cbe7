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
  /** From when on mail is counted; ISO-8601. Absent: a canary of an earlier version. */
  since?: string;
  /** Those of them that are not as they should be. */
  wrong: string[];
  /** While it flies: a person was told that nobody knows what came of some of them, and may go on without knowing. */
  told?: boolean;
}

export async function readCanary(store: Pick<Store, 'memo'>): Promise<CanaryMemo | null> {
  return (await store.memo(memo)) as unknown as CanaryMemo | null;
}

export async function keepCanary(store: Pick<Store, 'putMemo'>, canary: CanaryMemo): Promise<void> {
  await store.putMemo(memo, canary as unknown as JsonValue);
}

/** Of what was taken back nothing is known any more: the next first tickets go as a canary again. */
export async function forgetCanary(store: Pick<Store, 'putMemo'>): Promise<void> {
  await store.putMemo(memo, null);
}

/** Passed, or accepted by a person: it flies no more. */
export async function passCanary(store: Pick<Store, 'putMemo'>): Promise<void> {
  await keepCanary(store, { status: 'passed', ids: [], watched: [], wrong: [] });
}
