import type { Store } from '../model/store.ts';
import { pages } from './pages.ts';

/** How many writes there are of which nobody knows what came of them. */
export async function countOpenIntents(store: Pick<Store, 'openIntents'>): Promise<number> {
  let open = 0;
  const list = (after: string | null, limit: number) => store.openIntents(limit, after);
  for await (const intents of pages(list, ({ id }) => id)) open += intents.length;
  return open;
}
