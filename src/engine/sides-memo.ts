import { isObject } from '../model/json.ts';
import type { Store } from '../model/store.ts';

const memo = 'sides';

/** Where both sides are, for those who read the state without connecting. */
export interface Sides {
  source: string;
  target: string;
}

export async function keepSides(store: Store, sides: Sides): Promise<void> {
  await store.putMemo(memo, { ...sides });
}

/** Null for a state that no run has connected since it could be kept. */
export async function readSides(store: Store): Promise<Sides | null> {
  const value = await store.memo(memo);
  if (!isObject(value)) return null;
  return { source: String(value.source), target: String(value.target) };
}
