import type { JsonValue } from '../../model/json.ts';
import type { Store } from '../../model/store.ts';
import type { Pick } from './cover.ts';

const memo = 'demo';

/** What a demo holds, each with what it shows. */
export interface DemoChoice {
  tickets: Pick[];
  articles: Pick[];
  /** What the account holds and none of them shows. */
  uncovered: string[];
}

/** What the last demo of this state chose: the next one updates it. */
export async function lastDemo(store: Store): Promise<DemoChoice> {
  const known = (await store.memo(memo)) as unknown as DemoChoice | null;
  return known ?? { tickets: [], articles: [], uncovered: [] };
}

export async function keepDemo(store: Store, choice: DemoChoice): Promise<void> {
  await store.putMemo(memo, choice as unknown as JsonValue);
}
